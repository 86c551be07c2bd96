/** Sets the seats of a body beneath the members that fill them. */

import type { Pt } from '../../base/length.js'
import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../text/set-text.js'
import { type TextInFrame, textFrame } from '../text/text-frame.js'
import { columnX, type OrgColumns } from './org-columns.js'
import { memberColor } from './org-members.js'
import { seatIndent, seatParagraphs } from './org-texts.js'
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
  const list = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const gap = context.sizeOf('diagram-title') * context.design.blocks.organisation.seatGapRatio
  const top = measure.y + heading.height + gap
  const inOneRow = columns.count === block.members.length
  const rows = seatRows(block.body.seats, columns.count, inOneRow)
  const frames: Frame[] = [heading.frame]
  const tooWide = [...heading.tooWide]
  let height = heading.height
  for (const row of rows) {
    const set = row.map(({ seat, column }) => {
      const place = { x: columnX(columns, column), y: top, width: columns.width }
      return setSeat(seat, place, memberColor(block, seat.member, context), list, context)
    })
    const by = translation(0, height - heading.height)
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

/** Each seat under its member where members stand in one row with one seat at most; else in order, row by row. */
function seatRows(
  seats: readonly Seat[],
  count: number,
  inOneRow: boolean,
): readonly (readonly PlacedSeat[])[] {
  const members = seats.flatMap(({ member }) => (member === undefined ? [] : [member]))
  const distinct = new Set(members).size === members.length
  if (inOneRow && distinct && seats.length <= count) {
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
  seat: Seat,
  { x, y, width }: BlockMeasure,
  color: ThemeSlot,
  list: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const item = context.tree.add(list, { role: 'LI' })
  const body = context.tree.add(item, { role: 'LBody' })
  const size = context.sizeOf('diagram-text')
  const { seatDotRatio, dotRiseRatio } = context.design.blocks.organisation
  const dot: Pt = size * seatDotRatio
  const indent = seatIndent(context)
  const paragraphs = seatParagraphs(seat, body, context)
  const text = textFrame(
    paragraphs,
    { x: x + indent, y, width: width - indent },
    { role: 'diagram-text', name: frameName('seat', code, plain(seat.office)) },
    context,
  )
  const middle = (text.frame.lines[0]?.baseline ?? y) - size * dotRiseRatio
  const box = { x, y: middle - dot / 2, width: dot, height: dot }
  const marker = frameName('marker', code, plain(seat.organisation))
  const shape = ellipse(box, color, marker, context)
  return { frames: [shape, text.frame], height: text.height, tooWide: text.tooWide }
}
