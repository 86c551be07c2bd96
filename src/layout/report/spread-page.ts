/** Lets a page end at its foot: the spaces between its blocks grow, as far as the eye takes them for the same. */

import { type Pt, rounding } from '../../base/length.js'
import { sameFrame } from '../flow/flow-piece.js'
import type { StandingAside, StandingPiece } from '../flow/page-frames.js'

/** What stands on a page. */
export interface Standing {
  readonly pieces: readonly StandingPiece[]
  readonly asides: readonly StandingAside[]
}

/** How far spaces may grow on a page of this height; one that is filled less than its share ends where its text ends. */
export interface Spread {
  readonly height: Pt
  readonly leastFilled: number
  readonly mostGrowth: number
}

/**
 * Moves pieces apart to use `slack`, each space in proportion and by `mostGrowth` of itself at most, and what stands
 * in the margin with them.
 */
export function spreadPage(
  page: Standing,
  slack: Pt,
  { height, leastFilled, mostGrowth }: Spread,
): Standing {
  const { pieces, asides } = page
  const gaps = pieces.map(({ piece }, index) => {
    const before = pieces[index - 1]
    return before === undefined || sameFrame(before.piece, piece) ? 0 : piece.gap
  })
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  if (total <= 0 || slack <= 0 || slack > height * (1 - leastFilled)) return page
  const growth = Math.min(mostGrowth, slack / total)
  let moved = 0
  const shifts = gaps.map((gap) => {
    moved += gap * growth
    return moved
  })
  const shiftAt = (y: Pt): Pt => {
    const at = pieces.findLastIndex((standing) => standing.y <= y + rounding)
    return shifts[at] ?? 0
  }
  return {
    pieces: pieces.map((standing, index) => ({
      ...standing,
      y: standing.y + (shifts[index] ?? 0),
    })),
    asides: asides.map((aside) => ({ ...aside, y: aside.y + shiftAt(aside.y) })),
  }
}
