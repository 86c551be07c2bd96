/** How columns share the width of their table. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnNeed, columnWidths } from '../../../../src/layout/blocks/column-widths.js'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A column whose lines can be filled to their ends. */
function column(least: number, texts: readonly number[]): ColumnNeed {
  return { least, texts, linesAt: (width) => texts.map((text) => Math.ceil(text / width)) }
}

describe('columnWidths', () => {
  it('shares in proportion what all texts leave', () => {
    const needs = [column(10, [100]), column(10, [50])]
    expect(columnWidths(needs, 300)).toEqual([200, 100])
  })

  it('keeps figures on one line where a long text can be broken', () => {
    const needs = [column(60, [80, 500, 480]), column(40, [70, 70, 60])]
    const [, figures] = columnWidths(needs, 400)
    expect(figures).toBeGreaterThanOrEqual(70)
  })

  it('gives names and dates a line where there is room for all of them', () => {
    const name: ColumnNeed = { ...column(40, [90, 90]), whole: 90 }
    const linesAt = (width: number): number[] => [500, 480].map(() => (width < 240 ? 3.01 : 3))
    const long: ColumnNeed = { least: 60, texts: [500, 480], linesAt }
    expect(columnWidths([column(40, [90, 90]), long], 300)[0]).toBeLessThan(90)
    expect(columnWidths([name, long], 300)[0]).toBeGreaterThanOrEqual(90)
    expect(columnWidths([name, { ...long, whole: 280 }], 300)[0]).toBeLessThan(90)
    const many: ColumnNeed = { ...long, linesAt: (width) => [width < 240 ? 4 : 3, 3] }
    expect(columnWidths([name, many], 300)[0]).toBeLessThan(90)
  })

  it('leaves a place where no single move of width helps', () => {
    const words = (text: number) => (text === 0 ? [90, 90, 90] : [110, 110])
    const lines = (text: number, width: number) =>
      Math.ceil(words(text).length / Math.max(1, Math.floor(width / (words(text)[0] ?? 1))))
    const short = column(40, [200, 200, 60])
    const texts = [270, 220]
    const linesAt = (width: number) => texts.map((_, text) => lines(text, width))
    const long: ColumnNeed = { least: 110, texts, linesAt }
    const [first, second] = columnWidths([short, long], 440)
    expect(first).toBeGreaterThanOrEqual(200)
    expect(lines(1, second ?? 0)).toBe(1)
  })

  it('shrinks all alike where not even the words fit', () => {
    const needs = [column(200, [200]), column(100, [100])]
    expect(columnWidths(needs, 150)).toEqual([100, 50])
  })

  it('always fills the width, and gives each column its widest word if all words fit', () => {
    const need = fc
      .tuple(
        fc.integer({ min: 5, max: 90 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
      )
      .map(([least, texts]) => column(least, [least, ...texts]))
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
