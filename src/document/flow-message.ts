/** A message that stands alone in its paragraph: it may have several paragraphs and lists. */

import type { Merged } from '../template/slot.js'
import type { List, Paragraph } from './ast.js'
import type { Building, Place } from './context.js'
import { stretchInlines } from './inlines.js'
import { messageBlocks, type Stretch } from './message-blocks.js'
import { paragraphOf } from './running-text.js'
import { sourceSpan } from './source-map.js'

/** The paragraphs and lists of a message. */
export function messageFlow(
  merged: Merged,
  place: Place,
  building: Building,
): (Paragraph | List)[] {
  const paragraph = (stretch: Stretch): Paragraph =>
    paragraphOf(
      stretchInlines(merged, stretch, place, building),
      { span: sourceSpan(merged, stretch.start, stretch.end) },
      building,
    )
  return messageBlocks(merged.text).map((block): Paragraph | List => {
    if (block.type === 'paragraph') return paragraph(block.line)
    const items = block.items.map((item) => [paragraph(item)])
    const [first] = items.flat()
    const span = first?.origin.span ?? sourceSpan(merged, 0, merged.text.length)
    return { type: 'list', ordered: false, items, origin: { span } }
  })
}
