/** How columns share the width of their table. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../src/layout/blocks/column-widths.js'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('columnWidths', () => {
  it('shares in proportion what all texts leave', () => {
    const needs = [
      { least: 10, texts: [100] },
      { least: 10, texts: [50] },
    ]
    expect(columnWidths(needs, 300)).toEqual([200, 100])
  })

  it('keeps figures on one line where a long text can be broken', () => {
    const needs = [
      { least: 60, texts: [80, 500, 480] },
      { least: 40, texts: [70, 70, 60] },
    ]
    const [, figures] = columnWidths(needs, 400)
    expect(figures).toBeGreaterThanOrEqual(70)
  })

  it('shrinks all alike where not even the words fit', () => {
    const needs = [
      { least: 200, texts: [200] },
      { least: 100, texts: [100] },
    ]
    expect(columnWidths(needs, 150)).toEqual([100, 50])
  })

  it('always fills the width, and gives each column its widest word if all words fit', () => {
    const need = fc
      .tuple(
        fc.integer({ min: 5, max: 90 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
      )
      .map(([least, texts]) => ({ least, texts: [least, ...texts] }))
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 300, max: 900 }),
        (needs, width) => {
          const widths = columnWidths(needs, width)
          expect(sum(widths)).toBeCloseTo(width, 6)
          if (sum(needs.map(({ least }) => least)) > width) return
          for (const [index, own] of widths.entries()) {
            expect(own).toBeGreaterThanOrEqual((needs[index]?.least ?? 0) - 0.02)
          }
        },
      ),
    )
  })
})
