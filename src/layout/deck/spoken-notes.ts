/** Makes the speaker notes of a slide. */

import { listParagraphs } from '../blocks/list.js'
import type { LayoutContext } from '../context.js'
import { scratch } from '../scratch.js'
import { textColor } from '../text/color.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import type { SlidePlan } from './plan-slides.js'

/**
 * The notes of a slide as paragraphs.
 *
 * They stand on no slide, so their elements belong to a tree that is thrown away; a handout gives them
 * elements of its own.
 */
export function spokenNotes(plan: SlidePlan, context: LayoutContext): readonly Paragraph[] {
  const aside = { ...scratch(context), report: context.report, inverse: false }
  const parent = aside.tree.root
  const space = aside.sizeOf('note') * context.theme.slide.notesRatio
  return plan.notes.flatMap((block, index) => {
    const spaceBefore = index === 0 ? 0 : space
    if (block.type === 'paragraph') {
      return [paragraphOf(block.children, { role: 'note', parent, spaceBefore }, aside)]
    }
    return listParagraphs(block, parent, 'note', aside).map((one) => inkMark(one, aside))
  })
}

/** Notes pages are light under a dark deck too: marks there are in the colour of text. */
function inkMark(paragraph: Paragraph, context: LayoutContext): Paragraph {
  const { bullet } = paragraph
  if (bullet === undefined) return paragraph
  return { ...paragraph, bullet: { ...bullet, color: textColor('text', context) } }
}
