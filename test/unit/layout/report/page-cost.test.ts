/** What it costs the eye that a page ends somewhere. */

import { describe, expect, it } from 'vitest'
import { type Piece, wholePiece } from '../../../../src/layout/flow/flow-piece.js'
import type { TableFrame, TextFrame } from '../../../../src/layout/frame.js'
import { breakCost, costOf, emptyCost } from '../../../../src/layout/report/page-cost.js'
import { origin } from '../specimen.js'

const lines = ['a', 'a', 'a', 'b', 'b'].map((paragraph) => ({ baseline: 0, runs: [], paragraph }))
const frame = { type: 'text', lines } as unknown as TextFrame

/** The lines of a text of two paragraphs, one piece for each. */
const pieces = lines.map((_, from): Piece => {
  const content = { type: 'lines', frame, from, to: from + 1 } as const
  return { ...wholePiece([], 12, 0, origin), content }
})

function costAfter(index: number, filled: number): number {
  const [before, next] = pieces.slice(index, index + 2)
  return before && next ? breakCost(before, next, filled) : Number.NaN
}

describe('breakCost', () => {
  it('is nothing between blocks, however empty the page', () => {
    const [block, other] = [1, 2].map(() => wholePiece([], 12, 0, origin))
    expect(block && other && breakCost(block, other, 0.5)).toBe(0)
  })

  it('lets a paragraph be divided at the foot of a page, not above an empty sixth', () => {
    expect(costAfter(0, 0.99)).toBeLessThan(0.01)
    expect(costAfter(0, 0.84)).toBeGreaterThan(emptyCost(0.7, false) - 1)
  })

  it('has a page end early between paragraphs rather than within one', () => {
    expect(costAfter(2, 0.84)).toBeLessThan(costAfter(1, 0.84) / 5)
    expect(costAfter(2, 0.84)).toBeGreaterThan(costAfter(2, 0.97))
  })
})

describe('breakCost in a table that would fit on a page', () => {
  function costOfRows(count: number, small: boolean): number {
    const table = { type: 'table', rows: Array.from({ length: count }, () => ({})) }
    const part = (from: number): Piece => ({
      ...wholePiece([], 12, 0, origin),
      content: { type: 'rows', frame: table as unknown as TableFrame, from, to: from + 1 },
      small,
    })
    return breakCost(part(2), part(3), 1)
  }

  it('is higher the fewer rows it has, and lower than that of a page a third empty', () => {
    expect(costOfRows(12, true)).toBeGreaterThan(costOfRows(12, false))
    expect(costOfRows(5, true)).toBeGreaterThan(costOfRows(12, true))
    expect(costOfRows(5, true)).toBeGreaterThan(emptyCost(0.73, false) - 1)
    expect(costOfRows(5, true)).toBeLessThan(emptyCost(0.67, false) - 1)
  })
})

describe('emptyCost', () => {
  it('grows faster where a page is emptier, and lets the last page end where it ends', () => {
    const [full, fair, poor] = [0.98, 0.85, 0.7].map((filled) => emptyCost(filled, false) - 1)
    expect(fair).toBeGreaterThan(5 * (full ?? 1))
    expect(poor).toBeGreaterThan(5 * (fair ?? 1))
    expect(emptyCost(0.45, true)).toBeLessThan(emptyCost(0.85, false))
    expect(emptyCost(0.1, true)).toBeGreaterThan(emptyCost(0.45, true) + 0.3)
  })

  it('prices a further page higher than any emptiness that the eye takes', () => {
    const two = [{ filled: 0.8 }, { filled: 0.4 }]
    const three = [{ filled: 1 }, { filled: 1 }, { filled: 1 }]
    expect(costOf(two)).toBeLessThan(costOf(three))
  })
})
