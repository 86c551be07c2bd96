/** Sets callouts: text on a tinted ground, with a bar where caution is meant. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Block, Callout } from '../../document/ast.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { ShapeFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { onGrid } from '../line-grid.js'
import type { BlockMeasure, SetBlock, SetBlockOf } from '../set-block.js'
import { setBlocks } from '../stack-blocks.js'
import { textFrame } from '../text/text-frame.js'
import { tidyEnd } from '../text/tidy-end.js'
import { rectangle } from './shapes.js'
import { isTextBlock, textParagraphs } from './text-block.js'

/** Sets a callout: one frame with a ground if it holds only text, else blocks on a ground. */
export function setCallout(
  block: Callout,
  measure: BlockMeasure,
  parent: ElementId,
  page: LayoutContext,
  setBlock: SetBlockOf<Block>,
): SetBlock {
  const context = { ...page, inverse: false }
  const element = context.tree.add(parent, { role: 'Div' })
  const { paddingRatio } = context.design.blocks.callout
  const fill = groundOf(context)
  const padding = onGrid(context.sizeOf('callout') * paddingRatio, context)
  const texts = block.children.filter(isTextBlock)
  if (texts.length < block.children.length) {
    return setOnGround(block, measure, element, padding, context, setBlock)
  }
  const paragraphs = textParagraphs(texts, element, 'callout', context)
  const name = frameName('callout', context.locale.code)
  const options = { role: 'callout', name, fill, padding } as const
  const endInset = tidyEnd(paragraphs, measure.width - 2 * padding, { asProven: true }, context)
  const tidied = paragraphs.map((one) => ({ ...one, endInset }))
  const { frame, height, tooWide } = textFrame(tidied, measure, options, context)
  return { frames: [frame, ...bar(block, frame.box, context)], height, tooWide }
}

/** The colour of the box; where a slide has the same, that of a page, or no box would be seen. */
function groundOf({ design, ground }: LayoutContext): ThemeSlot {
  const { fill } = design.blocks.callout
  return design.colors[ground].rgb === design.colors[fill].rgb ? 'background' : fill
}

function setOnGround(
  block: Callout,
  measure: BlockMeasure,
  element: ElementId,
  padding: Pt,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): SetBlock {
  const fill = groundOf(context)
  const inner = {
    x: measure.x + padding,
    y: measure.y + padding,
    width: measure.width - 2 * padding,
  }
  const room = measure.height === undefined ? undefined : measure.height - 2 * padding
  const { frames, height, tooWide } = setBlocks(
    block.children,
    room === undefined ? inner : { ...inner, height: room },
    element,
    context,
    setBlock,
  )
  const box = { x: measure.x, y: measure.y, width: measure.width, height: height + 2 * padding }
  const ground = rectangle(box, fill, frameName('ground', context.locale.code), context)
  return { frames: [ground, ...bar(block, box, context), ...frames], height: box.height, tooWide }
}

function bar(block: Callout, box: Rect, context: LayoutContext): readonly ShapeFrame[] {
  if (block.tone === 'note') return []
  const { color, width } = context.design.blocks.callout.bar
  const name = frameName('rule', context.locale.code)
  return [rectangle({ ...box, width }, color, name, context)]
}
