/** Columns of an organisation chart: as many as the words of members and seats allow. */

import type { Pt } from '../../base/length.js'
import type { OrgChart } from '../../document/ast-drawn.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { scratch } from '../scratch.js'
import { widestWord } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import type { Measure } from '../text/set-text.js'
import { memberParagraphs, seatIndent, seatParagraphs } from './org-texts.js'

/** Columns of equal width, from their left edge on. */
export interface OrgColumns {
  readonly x: Pt
  readonly width: Pt
  readonly gap: Pt
  readonly count: number
}

/** The left edge of a column. */
export function columnX({ x, width, gap }: OrgColumns, index: number): Pt {
  return x + index * (width + gap)
}

/**
 * Columns for members and for seats.
 *
 * One for each member where their words allow it, else members stand in rows, filled evenly; on slides words are
 * measured at the smallest step of the scale, so that a step never changes the arrangement. Seats stand in the
 * columns of the members, unless there are more of them, and more columns hold them in fewer rows.
 */
export function orgColumns(
  block: OrgChart,
  measure: Measure,
  context: LayoutContext,
): { readonly members: OrgColumns; readonly seats: OrgColumns } {
  const aside = scratch(context)
  const { padding } = context.design.blocks.organisation
  const widest = (paragraphs: readonly Paragraph[], role: TextRole): Pt =>
    Math.max(0, ...paragraphs.map((one) => leastWidth(one, role, aside)))
  const ofMember = (member: OrgChart['members'][number]): Pt => {
    const [name, ...texts] = memberParagraphs(member, aside.tree.root, aside)
    const names = name === undefined ? [] : [name]
    return Math.max(widest(names, 'diagram-title'), widest(texts, 'diagram-text')) + 2 * padding
  }
  const seats = block.body?.seats ?? []
  const memberWidth = Math.max(0, ...block.members.map(ofMember))
  const seatWidth = Math.max(
    0,
    ...seats.map((seat) => widest(seatParagraphs(seat, aside.tree.root, aside), 'diagram-text')),
  )
  const least = seats.length === 0 ? 0 : seatWidth + seatIndent(context)
  const members = columnsOf(block.members.length, Math.max(memberWidth, least), measure, context)
  const own = columnsOf(seats.length, least, measure, context, mostSeatsInRow)
  return {
    members,
    seats: seats.length > members.count && own.count > members.count ? own : members,
  }
}

/** More seats in a row could not be told apart at a glance. */
const mostSeatsInRow = 6

/** Columns for some boxes in as few rows as their least width allows. */
function columnsOf(
  boxes: number,
  least: Pt,
  { x, width }: Measure,
  { design }: LayoutContext,
  limit = boxes,
): OrgColumns {
  const { gap } = design.blocks.organisation
  const most = Math.max(1, Math.min(limit, Math.floor((width + gap) / (least + gap))))
  const rows = Math.ceil(Math.max(1, boxes) / most)
  const count = Math.ceil(Math.max(1, boxes) / rows)
  return { x, width: (width - gap * (count - 1)) / count, gap, count }
}

/** The width of the widest word, on slides at the smallest step of its role. */
function leastWidth(paragraph: Paragraph, role: TextRole, context: LayoutContext): Pt {
  const { width } = widestWord(paragraph, context)
  if (context.medium === 'print') return width
  const size = paragraph.runs[0]?.style.size ?? 1
  const smallest = context.design.roles[role].scale.at(-1) ?? size
  return width * Math.min(1, smallest / size)
}
