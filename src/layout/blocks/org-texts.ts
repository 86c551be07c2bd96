/** What stands in the boxes of an organisation chart: the paragraphs of members and seats. */

import type { Pt } from '../../base/length.js'
import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

type Member = OrgChart['members'][number]
type Seat = NonNullable<OrgChart['body']>['seats'][number]

/** Short name, kind, and the full name if it is another. */
export function memberParagraphs(
  member: Member,
  parent: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  const spaceBefore =
    context.sizeOf('diagram-text') * context.design.blocks.organisation.memberRatio
  return [
    paragraphOf(member.name, { role: 'diagram-title', parent }, context),
    paragraphOf(member.kindName, { role: 'diagram-text', parent, spaceBefore }, context),
    ...(plain(member.fullName) === plain(member.name)
      ? []
      : [paragraphOf(member.fullName, { role: 'diagram-text', parent }, context)]),
  ]
}

/** The office, who holds it, and where that person belongs. */
export function seatParagraphs(
  seat: Seat,
  parent: ElementId,
  context: LayoutContext,
): readonly Paragraph[] {
  const { seatLineRatio } = context.design.blocks.organisation
  const spaceBefore = context.sizeOf('diagram-text') * seatLineRatio
  const { color } = context.design.roles['diagram-title']
  const line = { role: 'diagram-text', parent, spaceBefore } as const
  return [
    paragraphOf(seat.office, { role: 'diagram-text', parent, color, bold: true }, context),
    paragraphOf(seat.holder, { ...line, color }, context),
    paragraphOf(seat.organisation, line, context),
  ]
}

/** From the dot of a seat's member to its text. */
export function seatIndent({ sizeOf, design }: LayoutContext): Pt {
  return sizeOf('diagram-text') * design.blocks.organisation.seatIndentRatio
}
