/** Gives the two columns of a slide the widths that they need. */

import { type Rect, right } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import { scratch } from '../scratch.js'
import { setBlock } from '../set-block.js'
import { groupBlocks, isTextGroup, stackBlocks } from '../stack-blocks.js'

/** Blocks that divide their width again, so that words break in it long before the column is full. */
const divided: ReadonlySet<Block['type']> = new Set([
  'table',
  'open-questions',
  'not-used',
  'timeline',
  'org-chart',
  'process',
])

/** Blocks that take whatever height there is: theirs says nothing about their need. */
const elastic: ReadonlySet<Block['type']> = new Set(['chart', 'figure'])

/** What the first column may take of the width of both, in twelfths; the most even come first. */
const shares = [6, 7, 5, 8, 4]
const whole = 12

/** True if a column holds a table or diagram. */
export function isDivided(column: readonly Block[]): boolean {
  return column.some(({ type }) => divided.has(type))
}

/**
 * The boxes of two columns.
 *
 * They are those of the master, of equal width, unless one holds a table or diagram that other widths make
 * lower by a line or more: then the widths are those at which the higher column is lowest, as even as they
 * can be. A column that is a picture alone has the width at which the picture is highest, as long as the other
 * has room for its text.
 */
export function columnBoxes(
  columns: readonly [readonly Block[], readonly Block[]],
  [start, end]: readonly [Rect, Rect],
  context: LayoutContext,
): readonly [Rect, Rect] {
  if (columns.some(isPicture)) return boxesForPicture(columns, [start, end], context)
  if (!columns.some(isDivided)) return [start, end]
  const tried = shares.map((share) => {
    const boxes = boxesAt(share / whole, start, end)
    return {
      boxes,
      height: Math.max(...boxes.map((box, at) => need(columns[at] ?? [], box, context))),
    }
  })
  const least = Math.min(...tried.map(({ height }) => height))
  const line = context.pitchOf('table-cell')
  const even = tried.find(({ height }) => height < least + line)
  return even?.boxes ?? [start, end]
}

/** True for a column that is one picture. */
function isPicture(column: readonly Block[]): boolean {
  return column.length === 1 && column[0]?.type === 'figure'
}

/** The most even widths at which pictures are as high as they can be beside what else there is. */
function boxesForPicture(
  columns: readonly [readonly Block[], readonly Block[]],
  [start, end]: readonly [Rect, Rect],
  context: LayoutContext,
): readonly [Rect, Rect] {
  const tried = shares.flatMap((share) => {
    const boxes = boxesAt(share / whole, start, end)
    const fits = boxes.every((box, at) => need(columns[at] ?? [], box, context) <= box.height)
    if (!fits) return []
    const heights = boxes.map((box, at) => pictureHeight(columns[at] ?? [], box, context))
    return [{ boxes, height: Math.min(...heights) }]
  })
  const most = Math.max(...tried.map(({ height }) => height))
  const line = context.pitchOf('body')
  const even = tried.find(({ height }) => height > most - line)
  return even?.boxes ?? [start, end]
}

/** The height of a picture in a column; endless for other columns. */
function pictureHeight(column: readonly Block[], box: Rect, context: LayoutContext): Pt {
  const [figure] = column
  if (figure === undefined || !isPicture(column)) return Number.POSITIVE_INFINITY
  const aside = scratch(context)
  return setBlock(figure, box, aside.tree.root, aside).height
}

function boxesAt(share: number, start: Rect, end: Rect): readonly [Rect, Rect] {
  const gap = end.x - right(start)
  const width = (start.width + end.width) * share
  const x = start.x + width + gap
  return [
    { ...start, width },
    { ...end, x, width: right(end) - x },
  ]
}

/** The height that a column needs; endless if a word is too wide for it. */
function need(blocks: readonly Block[], box: Rect, context: LayoutContext): Pt {
  const aside = scratch(context)
  const groups = groupBlocks(blocks)
  const heights = groups.map((group) => {
    const grows = !isTextGroup(group) && elastic.has(group.type)
    const { x, y, width, height } = box
    const measure = grows ? { x, y, width, height } : { x, y, width }
    const set = stackBlocks([group], measure, aside.tree.root, aside, setBlock)
    if (set.tooWide.length > 0) return Number.POSITIVE_INFINITY
    return grows ? 0 : set.height
  })
  return heights.reduce((sum, height) => sum + height, 0)
}
