/** Sets the seats of a body beneath the members that fill them. */

import type { Pt } from '../../base/length.js'
import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, Frame } from '../frame.js'
import { frameName } from '../frame-names.js'
import { scratch } from '../scratch.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../set-text.js'
import { type TextInFrame, textFrame } from '../text-frame.js'
import { transformFrame, translation } from '../transform-frame.js'
import { columnX, type OrgColumns } from './org-columns.js'
import { memberColor } from './org-members.js'
import { ellipse } from './shapes.js'

type OrgBody = NonNullable<OrgChart['body']>
type Seat = OrgBody['seats'][number]

/** Sets the name of the body and its seats; nothing if there is no body. */
export function setSeats(
  block: OrgChart,
  measure: BlockMeasure,
  columns: OrgColumns,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  if (block.body === undefined) return { frames: [], height: 0, tooWide: [] }
  const heading = setHeading(block.body, measure, parent, context)
  const gap = context.sizeOf('diagram-title') * context.design.blocks.organisation.seatGapRatio
  const top = { ...measure, y: measure.y + heading.height + gap }
  const fewest = seatColumns(block.body.seats.length, columns).find((tried) => {
    const aside = scratch(context)
    return setSeatRows(block, top, tried, gap, aside.tree.root, aside).tooWide.length === 0
  })
  const set = setSeatRows(block, top, fewest ?? columns, gap, parent, context)
  return {
    frames: [heading.frame, ...set.frames],
    height: heading.height + set.height,
    tooWide: [...heading.tooWide, ...set.tooWide],
  }
}

/** Seats in one row are not more than this. */
const mostInRow = 6

/**
 * Columns for so many seats: the members' where one row of them holds all, else as many as give the fewest
 * rows, all as full as can be, and the members' at last.
 */
function seatColumns(seats: number, members: OrgColumns): readonly OrgColumns[] {
  if (seats <= members.count) return [members]
  const width = members.count * (members.width + members.gap) - members.gap
  const counts = Array.from({ length: seats }, (_, rows) => Math.ceil(seats / (rows + 1)))
  const more = [...new Set(counts)].filter((count) => count > members.count && count <= mostInRow)
  const columns = more.map((count) => {
    return { ...members, count, width: (width - members.gap * (count - 1)) / count }
  })
  return [...columns, members]
}

/** Rows of seats, with the gap above each. */
function setSeatRows(
  block: OrgChart,
  top: BlockMeasure,
  columns: OrgColumns,
  gap: Pt,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const list = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const frames: Frame[] = []
  const tooWide: SetBlock['tooWide'][number][] = []
  let height = 0
  for (const row of seatRows(block.body?.seats ?? [], columns.count)) {
    const set = row.map(({ seat, column }) =>
      setSeat(block, seat, column, top, columns, list, context),
    )
    const by = translation(0, height)
    frames.push(...set.flatMap((part) => part.frames.map((frame) => transformFrame(frame, by))))
    tooWide.push(...set.flatMap((part) => part.tooWide))
    height += gap + Math.max(0, ...set.map((part) => part.height))
  }
  return { frames, height, tooWide }
}

function setHeading(
  body: OrgBody,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): TextInFrame {
  const name = paragraphOf(body.name, { role: 'diagram-title', parent }, context)
  const detail = paragraphOf(body.detail, { role: 'diagram-text', parent }, context)
  const label = frameName('body', context.locale.code, plain(body.name))
  return textFrame([name, detail], measure, { role: 'diagram-title', name: label }, context)
}

interface PlacedSeat {
  readonly seat: Seat
  readonly column: number
}

/** Each seat under its member where every member has one seat at most; else in order, row by row. */
function seatRows(seats: readonly Seat[], count: number): readonly (readonly PlacedSeat[])[] {
  const members = seats.flatMap(({ member }) => (member === undefined ? [] : [member]))
  const distinct = new Set(members).size === members.length
  if (distinct && seats.length <= count) {
    const free = Array.from({ length: count }, (_, index) => index).filter(
      (index) => !members.includes(index),
    )
    const placed = seats.map((seat) => ({ seat, column: seat.member ?? free.shift() ?? 0 }))
    return [placed.sort((a, b) => a.column - b.column)]
  }
  const rows: PlacedSeat[][] = []
  for (const [index, seat] of seats.entries()) {
    const row = Math.floor(index / count)
    rows[row] = [...(rows[row] ?? []), { seat, column: index % count }]
  }
  return rows
}

function setSeat(
  block: OrgChart,
  seat: Seat,
  column: number,
  measure: BlockMeasure,
  columns: OrgColumns,
  list: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const item = context.tree.add(list, { role: 'LI' })
  const body = context.tree.add(item, { role: 'LBody' })
  const size = context.sizeOf('diagram-text')
  const { seatDotRatio, seatLineRatio, seatIndentRatio, dotRiseRatio } =
    context.design.blocks.organisation
  const dot: Pt = size * seatDotRatio
  const indent = size * seatIndentRatio
  const space = size * seatLineRatio
  const line = { parent: body, spaceBefore: space }
  const { color } = context.design.roles['diagram-title']
  const paragraphs = [
    paragraphOf(seat.office, { role: 'diagram-text', parent: body, color, bold: true }, context),
    paragraphOf(seat.holder, { role: 'diagram-text', ...line, color }, context),
    paragraphOf(seat.organisation, { role: 'diagram-text', ...line }, context),
  ]
  const x = columnX(columns, column)
  const text = textFrame(
    paragraphs,
    { x: x + indent, y: measure.y, width: columns.width - indent },
    { role: 'diagram-text', name: frameName('seat', code, plain(seat.office)) },
    context,
  )
  const middle = (text.frame.lines[0]?.baseline ?? measure.y) - size * dotRiseRatio
  const box = { x, y: middle - dot / 2, width: dot, height: dot }
  const marker = frameName('marker', code, plain(seat.organisation))
  const shape = ellipse(box, memberColor(block, seat.member, context), marker, context)
  return { frames: [shape, text.frame], height: text.height, tooWide: text.tooWide }
}
