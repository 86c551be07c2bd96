/** Sets blocks one below the other. */

import type { Pt } from '../base/length.js'
import type { Block } from '../document/ast.js'
import { isTextBlock, setTextBlocks, type TextBlock } from './blocks/text-block.js'
import type { LayoutContext } from './context.js'
import type { ElementId } from './element.js'
import type { Frame } from './frame.js'
import { transformFrame, translation } from './frames/transform-frame.js'
import { downToGrid, upToGrid } from './line-grid.js'
import { scratch } from './scratch.js'
import type { BlockMeasure, SetBlock, SetBlockOf } from './set-block.js'

/** Blocks of which neighbouring texts are one. */
export type BlockGroup = readonly TextBlock[] | Block

/** Blocks in groups: runs of text blocks together, every other block alone. */
export function groupBlocks(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type === 'break') continue
    if (!isTextBlock(block)) groups.push(block)
    else if (last !== undefined && isTextGroup(last)) groups[groups.length - 1] = [...last, block]
    else groups.push([block])
  }
  return groups
}

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

/** True for a group that can use more height than it needs, itself or what it holds. */
function grows(group: BlockGroup): boolean {
  if (!('type' in group)) return false
  if (group.type === 'columns') return group.columns.flat().some(grows)
  return group.type === 'callout' ? group.children.some(grows) : growing.has(group.type)
}

/** Groups one below the other, each still apart, so that the space between them can be chosen. */
export interface Stack {
  readonly parts: readonly SetBlock[]
  /** Height of all parts without the space between them. */
  readonly height: Pt
  readonly tooWide: SetBlock['tooWide']
}

/** Sets each group at the top of the measure; `placeStack` moves them to their places. */
export function stackBlocks(
  groups: readonly BlockGroup[],
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): Stack {
  const parts = groups.map((group) => {
    const set = isTextGroup(group)
      ? setTextBlocks(group, measure, parent, context)
      : setBlock(group, measure, parent, context)
    return { ...set, height: upToGrid(set.height, context) }
  })
  return {
    parts,
    height: parts.reduce((sum, part) => sum + part.height, 0),
    tooWide: parts.flatMap((part) => part.tooWide),
  }
}

/** Stacks groups of which those that can grow share what is left of a height once all have what they need. */
export function stackWithin(
  height: Pt,
  groups: readonly BlockGroup[],
  measureOf: (group: BlockGroup) => BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): Stack {
  const share = roomToGrow(height, groups, measureOf, context, setBlock)
  const stacks = groups.map((group) => {
    const measure = measureOf(group)
    const own = grows(group) ? { ...measure, height: share(group) } : measure
    return stackBlocks([group], own, parent, context, setBlock)
  })
  return {
    parts: stacks.flatMap(({ parts }) => parts),
    height: stacks.reduce((total, stack) => total + stack.height, 0),
    tooWide: stacks.flatMap(({ tooWide }) => tooWide),
  }
}

/** The height that a group may grow to: its own and an equal part of what all leave, so that tables open up alike. */
function roomToGrow(
  height: Pt,
  groups: readonly BlockGroup[],
  measureOf: (group: BlockGroup) => BlockMeasure,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): (group: BlockGroup) => Pt {
  const growers = groups.filter(grows)
  const gaps = Math.max(0, groups.length - 1) * context.blockSpace
  const aside = scratch(context)
  const needs = new Map(
    (growers.length === 0 ? [] : groups).map((group) => {
      const measure = measureOf(group)
      const least = grows(group) ? { ...measure, height: 0 } : measure
      return [group, stackBlocks([group], least, aside.tree.root, aside, setBlock).height]
    }),
  )
  const taken = [...needs.values()].reduce((sum, need) => sum + need, 0)
  const left = downToGrid((height - taken - gaps) / Math.max(1, growers.length), context)
  return (group) => (needs.get(group) ?? 0) + left
}

/** The frames of a stack, moved apart: `offset` above the first part, `gap` between parts. */
export function placeStack(stack: Stack, offset: Pt, gap: Pt): readonly Frame[] {
  let y = offset
  return stack.parts.flatMap(({ frames, height }) => {
    const by = translation(0, y)
    y += height + gap
    return frames.map((frame) => transformFrame(frame, by))
  })
}

/** Sets blocks one below the other with the context's space between them, within the height if there is one. */
export function setBlocks(
  blocks: readonly Block[],
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): SetBlock {
  const groups = groupBlocks(blocks)
  const { height, ...place } = measure
  const stack =
    height === undefined
      ? stackBlocks(groups, place, parent, context, setBlock)
      : stackWithin(height, groups, () => place, parent, context, setBlock)
  const gaps = Math.max(0, stack.parts.length - 1) * context.blockSpace
  return {
    frames: placeStack(stack, 0, context.blockSpace),
    height: stack.height + gaps,
    tooWide: stack.tooWide,
  }
}

/** Whether a group is a run of text blocks. */
export function isTextGroup(group: BlockGroup): group is readonly TextBlock[] {
  return Array.isArray(group)
}
