/** Keeps headings with enough of what follows. */

import type { LayoutContext } from '../context.js'
import { linesOfPiece, type Piece } from '../flow/flow-piece.js'

/** A heading alone with one line looks like the end of a page that was torn off. */
const leastLines = 2

/**
 * Lets headings stay with the next two lines: if only one line follows in its paragraph or entry, with the piece
 * after that too, unless a new section or page begins there.
 */
export function keepLines(flow: readonly Piece[], context: LayoutContext): readonly Piece[] {
  let owed = 0
  return flow.map((piece, index): Piece => {
    if (isHeading(piece, context)) {
      owed = leastLines
      return piece
    }
    owed -= piece.content.type === 'lines' ? linesOfPiece(piece).length : leastLines
    const next = flow[index + 1]
    const ends = next === undefined || next.breaks || next.heading !== undefined
    return owed > 0 && !ends ? { ...piece, keepWithNext: true } : piece
  })
}

/** A heading of a section, or one within its text. */
function isHeading(piece: Piece, { tree }: LayoutContext): boolean {
  const paragraph = linesOfPiece(piece).at(-1)?.paragraph
  return (
    piece.heading !== undefined ||
    (paragraph !== undefined && tree.roleOf(paragraph).startsWith('H'))
  )
}
