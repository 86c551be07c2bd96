/** Stacks blocks on a slide and shares the room that is left. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { downToGrid } from '../line-grid.js'
import { scratch } from '../scratch.js'
import { type BlockMeasure, setBlock } from '../set-block.js'
import {
  type BlockGroup,
  groupBlocks,
  isTextGroup,
  placeStack,
  type Stack,
  stackBlocks,
} from '../stack-blocks.js'
import { regionOf, type SetSlide, tolerance } from './regions.js'

/** Blocks that can use more height than they need. */
const growing: ReadonlySet<Block['type']> = new Set([
  'chart',
  'timeline',
  'org-chart',
  'process',
  'figure',
  'table',
  'open-questions',
  'not-used',
])

/** Sets blocks one below the other in a box; running text no wider than the body region of the theme. */
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
  const height = roomToGrow(groups, box, measureOf, context)
  const parts = groups.map((group): Stack => {
    const measure = measureOf(group)
    const own = grows(group) ? { ...measure, height } : measure
    return stackBlocks([group], own, parent, context, setBlock)
  })
  const stack: Stack = {
    parts: parts.flatMap((part) => part.parts),
    height: parts.reduce((total, part) => total + part.height, 0),
    tooWide: parts.flatMap((part) => part.tooWide),
  }
  const gaps = Math.max(0, stack.parts.length - 1)
  const slack = box.height - stack.height - gaps * context.blockSpace
  const room = Math.max(0, slack)
  const { between } = context.theme.slide.spread
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

function grows(group: BlockGroup): boolean {
  return 'type' in group && growing.has(group.type)
}

/** Key figures stand a little below the line where text begins. */
function offsetAbove(groups: readonly BlockGroup[], room: Pt, context: LayoutContext): Pt {
  const [first] = groups
  const { above } = context.theme.slide.spread
  const figures = first !== undefined && 'type' in first && first.type === 'key-figures'
  return figures ? downToGrid(Math.min(above.most, room * above.share), context) : 0
}

/** What the blocks that cannot grow leave to each of those that can, with some air above the notes. */
function roomToGrow(
  groups: readonly BlockGroup[],
  box: Rect,
  measureOf: (group: BlockGroup) => BlockMeasure,
  context: LayoutContext,
): Pt {
  const fixed = groups.filter((group) => !grows(group))
  const count = groups.length - fixed.length
  if (count === 0) return 0
  const { belowRatio } = context.theme.slide.spread
  const aside = scratch(context)
  const height = fixed.reduce((total, group) => {
    const set = stackBlocks([group], measureOf(group), aside.tree.root, aside, setBlock)
    return total + set.height
  }, 0)
  const gaps = (Math.max(0, groups.length - 1) + belowRatio) * context.blockSpace
  return downToGrid((box.height - height - gaps) / count, context)
}
