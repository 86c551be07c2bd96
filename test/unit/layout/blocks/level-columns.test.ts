/** Columns that mean the same are equally wide where words allow it. */

import { describe, expect, it } from 'vitest'
import type { ColumnNeed } from '../../../../src/layout/blocks/column-widths.js'
import { levelColumns } from '../../../../src/layout/blocks/level-columns.js'

/** A column whose lines can be filled to their ends. */
function column(least: number, texts: readonly number[]): ColumnNeed {
  return { least, texts, linesAt: (width) => texts.map((text) => Math.ceil(text / width)) }
}

describe('levelColumns', () => {
  it('makes columns of marks equal and leaves the first as it is', () => {
    const needs = [column(50, [100]), column(20, [20]), column(60, [60]), column(30, [30])]
    expect(levelColumns(needs, [100, 40, 90, 50])).toEqual([100, 60, 60, 60])
  })

  it('takes nothing from a column that would need a further line', () => {
    const needs = [column(50, [100]), column(20, [20]), column(40, [98]), column(20, [20])]
    const [first, left, wide, right] = levelColumns(needs, [100, 25, 100, 35])
    expect(first).toBe(100)
    expect(wide).toBeGreaterThanOrEqual(98)
    expect(wide).toBeLessThan(98.2)
    expect(left).toBeCloseTo(right ?? 0, 6)
  })

  it('leaves tables of two columns', () => {
    const needs = [column(50, [100]), column(20, [20])]
    expect(levelColumns(needs, [100, 70])).toEqual([100, 70])
  })
})
