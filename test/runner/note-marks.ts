/** Reads the marks of notes on slides the way a reader meets them. */

import type { Frame } from '../../src/layout/frame.js'
import { linesOf } from '../../src/layout/frames/walk-frames.js'
import type { Layout } from '../../src/layout/page.js'
import type { Line } from '../../src/layout/text/paragraph.js'

/**
 * Slides on which a mark comes before a lower one, a number is left out, or a note has no mark.
 *
 * "3: 2 1 / 1 2" says: on the third slide the marks are first met as 2, 1, and the notes are 1, 2.
 */
export function unorderedMarks(layout: Layout): readonly string[] {
  if (layout.medium !== 'slides') return []
  return layout.pages.flatMap(({ frames, label }) => {
    const [notes, said] = [true, false].map((wanted) => {
      const lines = frames.filter((frame) => isNotes(frame) === wanted).flatMap(linesOf)
      return [...new Set(marksIn(lines))]
    }) as [string[], string[]]
    const wanted = said.map((_, index) => String(index + 1)).join(' ')
    const right = said.join(' ') === wanted && notes.join(' ') === wanted
    return right ? [] : [`${label}: ${said.join(' ')} / ${notes.join(' ')}`]
  })
}

function isNotes(frame: Frame): boolean {
  return frame.type === 'text' && frame.role === 'source'
}

/** Raised numbers; commas between them are raised too. */
function marksIn(lines: readonly Line[]): readonly string[] {
  return lines
    .flatMap(({ runs }) => runs)
    .filter(({ style, text }) => style.rise !== undefined && /\d/.test(text))
    .map(({ text }) => text.trim())
}
