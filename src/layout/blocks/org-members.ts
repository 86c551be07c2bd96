/** Sets the members of an organisation chart as boxes of equal height. */

import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../frame.js'
import { frameName } from '../frame-names.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../set-text.js'
import { anchoredFrame, textFrame } from '../text-frame.js'
import { columnX, type OrgColumns } from './org-columns.js'
import { rectangle } from './shapes.js'

/** The colour that marks a member and its seat: that of its kind, in the order in which kinds first occur. */
export function memberColor(
  block: OrgChart,
  member: number | undefined,
  { design }: LayoutContext,
): ThemeSlot {
  const colors = design.blocks.organisation.kinds
  const kind = member === undefined ? undefined : block.members[member]?.kind
  if (kind === undefined) return design.blocks.organisation.other
  const kinds = [...new Set(block.members.map((one) => one.kind))]
  return colors[kinds.indexOf(kind) % colors.length] ?? colors[0]
}

/** Sets one box for each member: short name, full name, a strip in the colour of its kind. */
export function setMembers(
  block: OrgChart,
  measure: BlockMeasure,
  columns: OrgColumns,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const list = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const { strip, padding, fill, memberRatio } = context.design.blocks.organisation
  const inside = { ...context, inverse: false }
  const texts = block.members.map((member, index) => {
    const item = context.tree.add(list, { role: 'LI' })
    const body = context.tree.add(item, { role: 'LBody' })
    const spaceBefore = context.sizeOf('diagram-text') * memberRatio
    const paragraphs = [
      paragraphOf(member.name, { role: 'diagram-title', parent: body }, inside),
      paragraphOf(member.kindName, { role: 'diagram-text', parent: body, spaceBefore }, inside),
      ...(plain(member.fullName) === plain(member.name)
        ? []
        : [paragraphOf(member.fullName, { role: 'diagram-text', parent: body }, inside)]),
    ]
    const name = frameName('member', code, plain(member.name))
    const place = { x: columnX(columns, index), y: measure.y + strip, width: columns.width }
    const options = { role: 'diagram-title', name, fill, padding } as const
    return textFrame(paragraphs, place, options, context)
  })
  const height = Math.max(0, ...texts.map((text) => text.height))
  const frames = texts.flatMap((text, index) => {
    const { x, y, width } = text.frame.box
    const top = { x, y: measure.y, width, height: strip }
    const color = memberColor(block, index, context)
    return [
      rectangle(top, color, frameName('rule', code), context),
      anchoredFrame(text, { x, y, width, height }, 'top'),
    ]
  })
  return { frames, height: height + strip, tooWide: texts.flatMap((text) => text.tooWide) }
}
