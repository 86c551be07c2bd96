/** What it costs the eye that pages end where they do. */

import { continuesRow } from '../flow/divide-rows.js'
import { type Piece, sameFrame } from '../flow/flow-piece.js'

/** The emptiest that a page may be before it costs more: less is taken for the ragged foot of a page. */
const muchEmpty = 0.2

/** What more than that costs, as a multiple of its square. */
const muchEmptyCost = 20

/** The last page, and one before a break that the author asked for, ends where it ends, from this share on. */
const leastLast = 0.4

/** What less costs, as a multiple of its square, and what is empty of a last page that holds enough. */
const shortLastCost = 4
const lastEmptyCost = 0.02

/** Costs of a page that ends inside a text or table, inside a row, after the first, in a table that fits on a page. */
const insideCost = 0.004
const insideRowCost = 0.02
const firstRowCost = 0.03
const insideSmallCost = 0.06

/** A table of few rows is taken in at a glance, so that dividing it costs more. */
const fewRows = 6
const insideFewCost = 0.2

/** Room that a page may have below divided text or rows, and what more of it costs: between paragraphs, within one. */
const raggedFoot = 0.03
const earlyCost = 0.5
const earlyInsideCost = 3

/** Each page costs so much that none is added to fill the others better. */
const pageCost = 1

/** What is left empty above the foot of a page; `ends` if the text goes no further, or the author ends it there. */
export function emptyCost(filled: number, ends: boolean): number {
  const empty = Math.max(0, 1 - filled)
  if (ends) {
    const short = Math.max(0, leastLast - filled)
    return pageCost + lastEmptyCost * empty + shortLastCost * short ** 2
  }
  return pageCost + empty ** 2 + muchEmptyCost * Math.max(0, empty - muchEmpty) ** 2
}

/**
 * What it costs to end a page that is filled to this share between two pieces.
 *
 * What is divided goes to the foot of its page: with room below it the reader asks why it stops.
 */
export function breakCost(before: Piece, after: Piece, filled: number): number {
  if (!sameFrame(before, after)) return 0
  const room = Math.max(0, 1 - filled - raggedFoot)
  return insideOf(before, after) + room * (isBetween(before, after) ? earlyCost : earlyInsideCost)
}

function insideOf(before: Piece, after: Piece): number {
  if (after.content.type !== 'rows') return insideCost
  const { frame, from } = after.content
  if (after.small) return frame.rows.length > fewRows ? insideSmallCost : insideFewCost
  if (continuesRow(frame, from)) return insideRowCost
  return before.content.type === 'rows' && before.content.from === 0 ? firstRowCost : insideCost
}

/** True between two paragraphs of a text, where a page may end early rather than within one. */
function isBetween({ content: before }: Piece, { content: after }: Piece): boolean {
  if (before.type !== 'lines' || after.type !== 'lines') return false
  const last = before.frame.lines[before.to - 1]
  return last?.paragraph !== after.frame.lines[after.from]?.paragraph
}

/** What is left empty on all pages. */
export function costOf(pages: readonly { readonly filled: number }[]): number {
  return pages.reduce(
    (sum, { filled }, index) => sum + emptyCost(filled, index === pages.length - 1),
    0,
  )
}
