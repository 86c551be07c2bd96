/** Stacks blocks on a slide and shares the room that is left. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { downToGrid } from '../line-grid.js'
import { type BlockMeasure, setBlock } from '../set-block.js'
import {
  type BlockGroup,
  groupBlocks,
  isTextGroup,
  placeStack,
  stackWithin,
} from '../stack-blocks.js'
import { regionOf, type SetSlide, tolerance } from './regions.js'

/**
 * Sets blocks one below the other in a box; running text no wider than the body region of the theme.
 *
 * Those that can grow share the room that is left, but for some air above the notes.
 */
export function setStack(
  blocks: readonly Block[],
  box: Rect,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const groups = groupBlocks(blocks)
  const textWidth = regionOf('body', 'body', context).box.width
  const measureOf = (group: BlockGroup): BlockMeasure => {
    const { x, y, width } = box
    return { x, y, width: isTextGroup(group) ? Math.min(width, textWidth) : width }
  }
  const { between, belowRatio } = context.theme.slide.spread
  const height = box.height - belowRatio * context.blockSpace
  const stack = stackWithin(height, groups, measureOf, parent, context, setBlock)
  const gaps = Math.max(0, stack.parts.length - 1)
  const slack = box.height - stack.height - gaps * context.blockSpace
  const room = Math.max(0, slack)
  const apart = gaps === 0 ? 0 : Math.min(between.most, (room * between.share) / gaps)
  const gap = context.blockSpace + downToGrid(apart, context)
  const frames = placeStack(stack, offsetAbove(groups, room, context), gap)
  const over = slack < -tolerance
  return {
    frames,
    overflow: over ? -slack : 0,
    culprit: over ? frames : [],
    tooWide: stack.tooWide,
  }
}

/** Key figures stand a little below the line where text begins. */
function offsetAbove(groups: readonly BlockGroup[], room: Pt, context: LayoutContext): Pt {
  const [first] = groups
  const { above } = context.theme.slide.spread
  const figures = first !== undefined && 'type' in first && first.type === 'key-figures'
  return figures ? downToGrid(Math.min(above.most, room * above.share), context) : 0
}
