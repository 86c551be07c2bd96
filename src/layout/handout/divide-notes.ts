/** Divides notes that are higher than the room below their slide. */

import { type Pt, rounding } from '../../base/length.js'
import type { Piece } from '../flow/flow-piece.js'
import { pageFrames } from '../flow/page-frames.js'
import type { Placed } from '../frames/stack-frames.js'

/** Pieces of notes that stand on one page. */
export type NotesPart = readonly Piece[]

/**
 * Divides notes into as many pages as they need: `first` is the room on the page of their slide, `further` that on
 * the others.
 *
 * Pieces that stay together do so unless they are higher than a page. A first room that is too small for the beginning
 * stays empty.
 */
export function divideNotes(
  pieces: readonly Piece[],
  first: Pt,
  further: Pt,
): readonly NotesPart[] {
  const parts: NotesPart[] = []
  let from = 0
  while (from < pieces.length) {
    const room = parts.length === 0 ? first : further
    const fitting = fittingFrom(pieces, from, room)
    const whole = wholeTo(pieces, from, fitting)
    const mayStayEmpty = whole > from || parts.length === 0
    const to = mayStayEmpty ? whole : Math.max(from + 1, fitting)
    parts.push(pieces.slice(from, to))
    from = to
  }
  return parts
}

/** The end of the pieces that fit into a room. */
function fittingFrom(pieces: readonly Piece[], from: number, room: Pt): number {
  let to = from
  while (to < pieces.length && heightOf(pieces.slice(from, to + 1)) <= room + rounding) to += 1
  return to
}

/** The last place at or before `to` where notes may be divided. */
function wholeTo(pieces: readonly Piece[], from: number, to: number): number {
  let end = to
  while (end > from && end < pieces.length && pieces[end - 1]?.keepWithNext) end -= 1
  return end
}

/** Height of pieces that stand below each other as they were set. */
export function heightOf(part: NotesPart): Pt {
  const [first] = part
  const last = part.at(-1)
  return first === undefined || last === undefined ? 0 : last.top + last.height - first.top
}

/** The frames of pieces, the first with its top at `y`. */
export function placeNotes(part: NotesPart, y: Pt): Placed['frames'] {
  const top = part[0]?.top ?? 0
  const pieces = part.map((piece) => ({ piece, y: y + piece.top - top }))
  return pageFrames({ pieces, asides: [] }).frames
}
