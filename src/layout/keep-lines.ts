/** Keeps what leads on with enough of what follows. */

import { linesOfPiece, type Piece } from './flow-piece.js'

/** A heading alone with one line looks like the end of a page that was torn off. */
const leastLines = 2

/**
 * Lets headings, and sentences that lead on, stay with the next two lines: if only one line follows in its
 * paragraph or entry, with the piece after that too, unless a new section or page begins there.
 */
export function keepLines(flow: readonly Piece[]): readonly Piece[] {
  let owed = 0
  return flow.map((piece, index): Piece => {
    if (piece.keepWithNext) {
      owed = leastLines
      return piece
    }
    owed -= piece.content.type === 'lines' ? linesOfPiece(piece).length : leastLines
    const next = flow[index + 1]
    const ends = next === undefined || next.breaks || next.heading !== undefined
    return owed > 0 && !ends ? { ...piece, keepWithNext: true } : piece
  })
}
