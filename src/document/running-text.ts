/** Makes paragraphs: typeset, without space at their ends, with the numbers of notes. */

import type { List, Paragraph } from './ast.js'
import type { Inlines, Origin } from './ast-inline.js'
import { citeList, citeParagraph } from './cite.js'
import type { Building, Place } from './context.js'
import { text } from './inline.js'
import { typesetLine } from './typeset.js'

/** A typeset paragraph without references. */
export function paragraphOf(children: Inlines, origin: Origin, building: Building): Paragraph {
  return {
    type: 'paragraph',
    children: typesetLine(trimmedLine(children), building.locale),
    origin,
  }
}

/** A paragraph or list with its references, where the place has them. */
export function cited<B extends Paragraph | List>(block: B, place: Place, building: Building): B
export function cited(block: Paragraph | List, place: Place, building: Building): Paragraph | List {
  if (!place.cites) return block
  return block.type === 'list' ? citeList(block, building) : citeParagraph(block, building)
}

/** A line without space at its ends. */
export function trimmedLine(line: Inlines): Inlines {
  return line
    .map((inline, index) => {
      if (inline.type !== 'text') return inline
      const start = index === 0 ? inline.text.trimStart() : inline.text
      return { ...inline, text: index === line.length - 1 ? start.trimEnd() : start }
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '')
}

/** Plain words as a typeset line. */
export function words(value: string, origin: Origin, building: Building): Inlines {
  return typesetLine([text(value, origin)], building.locale)
}
