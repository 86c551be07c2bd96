/** Breaks greedily, as an editor does: each line takes as many words as fit. */

import { type Pt, rounding } from '../../base/length.js'
import type { Break } from './break-opportunities.js'

/** A line found by a breaker: the break that ends the line before it, and its own. */
export interface BrokenLine {
  readonly from: Break | undefined
  readonly to: Break
}

/** Widths of lines: of the first and of all others. */
export interface LineWidths {
  readonly first: Pt
  readonly others: Pt
}

/** Width of the text between two breaks, with the added hyphen. */
export function lineWidth({ from, to }: BrokenLine): Pt {
  return to.widthAt - (from?.widthNext ?? 0) + to.hyphenWidth
}

/** True if the line's text is no wider than its room. */
export function fits(line: BrokenLine, available: Pt): boolean {
  return lineWidth(line) <= available + rounding
}

/** The room of a line that begins at `from`. */
export function roomAfter(from: Break | undefined, widths: LineWidths): Pt {
  return from === undefined ? widths.first : widths.others
}

/** Breaks lines one after the other; a piece that no break brings within its line stands on a line alone. */
export function breakGreedily(breaks: readonly Break[], widths: LineWidths): BrokenLine[] {
  const lines: BrokenLine[] = []
  let from: Break | undefined
  let last: Break | undefined
  for (const to of breaks) {
    if (last !== undefined && !fits({ from, to }, roomAfter(from, widths))) {
      lines.push({ from, to: last })
      from = last
    }
    last = to
  }
  if (last !== undefined) lines.push({ from, to: last })
  return lines
}
