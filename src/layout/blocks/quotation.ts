/** Sets quotations: the words in their own language, a translation beneath, who said them. */

import type { Quotation } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { rectangle } from './shapes.js'

/** Sets a quotation in running matter, with a bar at its side. */
export function setQuotation(
  block: Quotation,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const { inset, bar: style } = context.design.blocks.quotation
  const inner = { x: measure.x + inset, y: measure.y, width: measure.width - inset }
  const element = context.tree.add(parent, { role: 'BlockQuote' })
  const paragraphs = [
    quotedParagraph(block, element, inFlow(context), context),
    ...translationParagraphs(block, element, context),
    ...speakerParagraphs(block, element, context),
  ]
  const name = frameName('quotation', code, plain(block.speaker))
  const { frame, height, tooWide } = textFrame(paragraphs, inner, { role: 'quote', name }, context)
  const bar = { x: measure.x, y: measure.y, width: style.width, height }
  const rule = rectangle(bar, style.color, frameName('rule', code), context)
  return { frames: [rule, frame], height, tooWide }
}

/** Size of quoted words in running matter: on a slide of its own a quotation is far larger. */
function inFlow(context: LayoutContext): number {
  const { scale } = context.design.roles.quote
  return context.medium === 'slides' ? (scale.at(-1) ?? scale[0]) : context.sizeOf('quote')
}

/** The quoted words as a paragraph in their own language. */
export function quotedParagraph(
  block: Quotation,
  element: ElementId,
  size: number,
  context: LayoutContext,
): Paragraph {
  const { language } = block
  return paragraphOf(block.text, { role: 'quote', parent: element, language, size }, context)
}

/** The translation and the line that says how it came about; nothing if there is none. */
export function translationParagraphs(
  block: Quotation,
  parent: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  if (block.translation === undefined) return []
  const { text, mark } = block.translation
  const spaceBefore =
    context.sizeOf('translation') * context.design.blocks.quotation.translationRatio
  return [
    paragraphOf(text, { role: 'translation', parent, spaceBefore }, context),
    paragraphOf(mark, { role: 'caption', parent, spaceBefore: spaceBefore / 2 }, context),
  ]
}

/** Name and office of the speaker. */
export function speakerParagraphs(
  block: Quotation,
  parent: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  const spaceBefore = context.sizeOf('speaker') * context.design.blocks.quotation.speakerRatio
  return [
    paragraphOf(block.speaker, { role: 'speaker', parent, spaceBefore }, context),
    paragraphOf(block.role, { role: 'speaker-role', parent }, context),
  ]
}
