/** Slices of equal height: nothing too high, no end where none may be, none nearly empty. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelSlices } from '../../../../src/layout/deck/level-slices.js'

const anywhere = (): boolean => true

function heightsOf(heights: readonly number[], ends: readonly number[] = []): number[] {
  return ends.map((to, index) =>
    heights.slice(ends[index - 1] ?? 0, to).reduce((sum, height) => sum + height, 0),
  )
}

describe('levelSlices', () => {
  it('leaves no slice nearly empty beside full ones', () => {
    const heights = [3, 3, 3, 3, 3, 1, 4, 4]
    expect(heightsOf(heights, levelSlices(heights, 3, 10, anywhere))).toEqual([9, 7, 8])
  })

  it('ends where it may', () => {
    const heights = [1, 1, 1, 1]
    expect(levelSlices(heights, 2, 3, (to) => to !== 2)).toEqual([3, 4])
  })

  it('says when there is no such division', () => {
    expect(levelSlices([5, 5], 1, 9, anywhere)).toBeUndefined()
    expect(levelSlices([5], 2, 9, anywhere)).toBeUndefined()
  })

  it('finds the division whose heights differ least, like one that tries all', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(rows, (heights) => {
        const cost = (ends: readonly number[]) =>
          heightsOf(heights, ends).reduce((sum, height) => sum + height * height, 0)
        const all = heights.flatMap((_, a) =>
          heights.flatMap((__, b) => (0 < a && a < b ? [[a, b, heights.length]] : [])),
        )
        const fitting = all.filter((ends) => Math.max(...heightsOf(heights, ends)) <= 20)
        const found = levelSlices(heights, 3, 20, anywhere)
        if (fitting.length === 0) expect(found).toBeUndefined()
        else expect(found && cost(found)).toBe(Math.min(...fitting.map(cost)))
      }),
    )
  })
})
