/** Sets blocks that are nothing but text: headings, paragraphs, lists, attributions. */

import type { Block, BlockOf } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { type FrameKind, frameName } from '../frames/frame-names.js'
import { onGrid } from '../line-grid.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { attributionParagraphs } from './attribution.js'
import { headingParagraph, headingRole } from './heading.js'
import { listParagraphs } from './list.js'

/** Blocks that are set as paragraphs; neighbours share a frame, so that an editor has one text. */
export type TextBlock = BlockOf<'heading' | 'paragraph' | 'list' | 'attribution'>

/** True for a block that is text alone. */
export function isTextBlock(block: Block): block is TextBlock {
  return ['heading', 'paragraph', 'list', 'attribution'].includes(block.type)
}

/** Sets one block of text as a frame. */
export function setTextBlock(
  block: TextBlock,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  return setTextBlocks([block], measure, parent, context)
}

/** Sets neighbouring blocks of text as one frame, so that an editor's text flows when it is changed. */
export function setTextBlocks(
  blocks: readonly TextBlock[],
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const [first] = blocks
  if (first === undefined) return { frames: [], height: 0, tooWide: [] }
  const role = frameRole(first, context)
  const name = frameName(kinds[first.type], context.locale.code, nameOf(first))
  const paragraphs = textParagraphs(blocks, parent, 'body', context)
  const { frame, height, tooWide } = textFrame(paragraphs, measure, { role, name }, context)
  return { frames: [frame], height, tooWide }
}

/**
 * The paragraphs of blocks of text, with the space that stands between blocks.
 *
 * `role` is the role of running text there: `body`, or `callout` within a callout.
 */
export function textParagraphs(
  blocks: readonly TextBlock[],
  parent: ElementId,
  role: TextRole,
  context: LayoutContext,
): readonly Paragraph[] {
  return blocks.flatMap((block, index) => {
    const [first, ...rest] = blockParagraphs(block, parent, role, context)
    const before = blocks[index - 1]
    if (first === undefined || before === undefined)
      return first === undefined ? [] : [first, ...rest]
    return [{ ...first, spaceBefore: onGrid(spaceAbove(block, before, context), context) }, ...rest]
  })
}

function blockParagraphs(
  block: TextBlock,
  parent: ElementId,
  role: TextRole,
  context: LayoutContext,
): readonly Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, parent, context)]
    case 'paragraph':
      return [paragraphOf(block.children, { role, parent }, context)]
    case 'list':
      return listParagraphs(block, parent, role, context)
    case 'attribution':
      return attributionParagraphs(block, parent, role, context)
  }
}

/** A heading stands near what it names and apart from what it follows; a list near its sentence. */
function spaceAbove(block: TextBlock, before: TextBlock, context: LayoutContext): number {
  const size = context.sizeOf('body')
  const { underHeadingRatio, listRatio, paragraphRatio } = context.design.blocks.text
  if (before.type === 'heading') return size * underHeadingRatio
  if (block.type === 'heading') return Math.max(size, context.blockSpace)
  if (before.type === 'paragraph' && block.type === 'list') return size * listRatio
  return size * paragraphRatio
}

const kinds: { readonly [T in TextBlock['type']]: FrameKind } = {
  heading: 'heading',
  paragraph: 'text',
  list: 'list',
  attribution: 'list',
}

function frameRole(block: TextBlock, context: LayoutContext): TextRole {
  return block.type === 'heading' ? headingRole(block, context) : 'body'
}

function nameOf(block: TextBlock): string {
  return block.type === 'heading' ? plain(block.children) : ''
}
