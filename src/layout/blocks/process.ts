/** Sets processes: steps as arrows that point to the next, in as few rows as their words allow. */

import type { Pt } from '../../base/length.js'
import type { Process } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame, GroupFrame, TextFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textArea } from '../text/text-area.js'
import { anchoredFrame, type TextInFrame, textFrame } from '../text/text-frame.js'
import { type ArrowGrid, arrowGrid, arrowOutline, arrowType } from './process-arrows.js'

interface StepText {
  readonly about: string
  readonly name: Paragraph
  readonly details: readonly Paragraph[]
}

/** Sets a process as one group; its element is a list, as what is said of each step belongs to it. */
export function setProcess(
  block: Process,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const element = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const steps = block.steps.map((step) => stepText(step, element, context))
  const rows = setRows(steps, measure, context)
  const group: GroupFrame = {
    type: 'group',
    name: frameName('process', context.locale.code),
    box: { x: measure.x, y: measure.y, width: measure.width, height: rows.height },
    element,
    alt: block.summary,
    children: rows.frames,
  }
  return { frames: [group], height: rows.height, tooWide: rows.tooWide }
}

function stepText(
  { name, details }: Process['steps'][number],
  list: ElementId,
  context: LayoutContext,
): StepText {
  const parent = context.tree.add(context.tree.add(list, { role: 'LI' }), { role: 'LBody' })
  const color = context.design.blocks.process.text
  const inside = { ...context, inverse: false }
  return {
    about: plain(name),
    name: paragraphOf(name, { role: 'diagram-title', parent, color }, inside),
    details: details.map((detail) =>
      paragraphOf(detail, { role: 'diagram-text', parent }, context),
    ),
  }
}

/** The first number of rows at which every name fits its arrow; one step to a row if none does. */
function setRows(
  steps: readonly StepText[],
  measure: BlockMeasure,
  context: LayoutContext,
): SetBlock {
  const tried = new Set(steps.map((_, rows) => Math.ceil(steps.length / (rows + 1))))
  let set: SetRows | undefined
  for (const perRow of tried) {
    set = setArrows(steps, perRow, measure, context)
    if (set.fits) return set
  }
  return set ?? { frames: [], height: 0, tooWide: [] }
}

interface SetRows extends SetBlock {
  readonly fits: boolean
}

/** A step with its words set at the top of the measure, in its column. */
interface Cell {
  readonly column: number
  readonly first: boolean
  readonly about: string
  readonly name: TextInFrame
  readonly detail: TextInFrame | undefined
}

/** Arrows in rows of so many; all of one width and height, each with its details beneath. */
function setArrows(
  steps: readonly StepText[],
  perRow: number,
  measure: BlockMeasure,
  context: LayoutContext,
): SetRows {
  const grid = arrowGrid(perRow, measure, context)
  const cells = steps.map((step, index) => setCell(step, index, perRow, grid, context))
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  )
  const detailSpace = context.sizeOf('diagram-text') * context.design.blocks.process.detailRatio
  const below = rows.map((row) => {
    const height = Math.max(0, ...row.map(({ detail }) => detail?.height ?? 0))
    return height === 0 ? 0 : height + detailSpace
  })
  const beside =
    below.reduce((total, height) => total + height, 0) + (rows.length - 1) * grid.rowGap
  const height = arrowHeight(cells, rows.length, beside, measure, context)
  const frames: Frame[] = []
  let y = measure.y
  for (const [index, row] of rows.entries()) {
    for (const cell of row) frames.push(...placeCell(cell, grid, y, height, detailSpace, context))
    y += height + (below[index] ?? 0) + grid.rowGap
  }
  const tooWide = cells.flatMap(({ name, detail }) => [...name.tooWide, ...(detail?.tooWide ?? [])])
  const short = cells.every(
    ({ name }) => name.frame.lines.length <= context.design.blocks.process.mostLines,
  )
  return {
    frames,
    height: y - grid.rowGap - measure.y,
    tooWide,
    fits: tooWide.length === 0 && short,
  }
}

function setCell(
  { about, name, details }: StepText,
  index: number,
  perRow: number,
  grid: ArrowGrid,
  context: LayoutContext,
): Cell {
  const { code } = context.locale
  const column = index % perRow
  const first = index === 0
  const box = { x: grid.x + column * grid.pitch, y: 0, width: grid.width, height: 0 }
  const outline = { type: arrowType(first), point: grid.point }
  const { x, width } = textArea({ box, padding: grid.padding, outline })
  const named = { role: 'diagram-title', name: frameName('step', code, about) } as const
  const said = { role: 'diagram-text', name: frameName('detail', code, about) } as const
  const room = { x, y: 0, width: box.x + box.width - grid.point - x }
  return {
    column,
    first,
    about,
    name: textFrame([name], { x, y: 0, width }, named, context),
    detail: details.length === 0 ? undefined : textFrame(details, room, said, context),
  }
}

/** The height of all arrows: what their words need, and more where there is room. */
function arrowHeight(
  cells: readonly Cell[],
  rows: number,
  beside: Pt,
  { height: room }: BlockMeasure,
  context: LayoutContext,
): Pt {
  const { mostHeightRatio, paddingRatio } = context.design.blocks.process
  const padding = context.sizeOf('diagram-title') * paddingRatio
  const least = Math.max(0, ...cells.map(({ name }) => name.height)) + 2 * padding
  if (room === undefined) return least
  return Math.max(least, Math.min(least * mostHeightRatio, (room - beside) / rows))
}

function placeCell(
  { column, first, name, detail }: Cell,
  grid: ArrowGrid,
  y: Pt,
  height: Pt,
  detailSpace: Pt,
  context: LayoutContext,
): readonly Frame[] {
  const box = { x: grid.x + column * grid.pitch, y, width: grid.width, height }
  const words = anchoredFrame(name, { ...name.frame.box, y, height }, 'middle')
  const arrow: TextFrame = {
    ...words,
    box,
    padding: grid.padding,
    fill: context.design.colors[context.design.blocks.process.fill],
    outline: arrowOutline(box, grid.point, first),
  }
  if (detail === undefined) return [arrow]
  const beneath = { ...detail.frame.box, y: y + height + detailSpace, height: detail.height }
  return [arrow, anchoredFrame(detail, beneath, 'top')]
}
