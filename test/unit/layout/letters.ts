/** What was said and what is drawn, letter by letter. */

import type { Inlines } from '../../../src/document/ast-inline.js'
import { allFrames } from '../../../src/layout/frames/walk-frames.js'
import type { Layout } from '../../../src/layout/page.js'

/** The letters of inlines, without blanks. */
export function lettersOf(inlines: Inlines): string {
  const words = inlines.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
  return words.join('').replace(/\s+/gu, '')
}

/** The letters of everything that is drawn, without hyphens that breaking adds. */
export function drawn({ pages }: Layout): string {
  return pages
    .flatMap(({ frames }) => frames.flatMap(allFrames))
    .flatMap((frame) => {
      if (frame.type === 'text') return frame.artifact ? [] : frame.lines
      if (frame.type !== 'table') return []
      return frame.rows.flatMap((row) =>
        row.repeated ? [] : row.cells.flatMap(({ lines }) => lines),
      )
    })
    .flatMap(({ runs }) => runs.flatMap((run) => (run.hyphen ? [] : [run.text])))
    .join('')
    .replace(/\s+/gu, '')
}
