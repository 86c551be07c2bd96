/** Sets the members of an organisation chart as boxes of equal height. */

import type { OrgChart } from '../../document/ast.js'
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

/** Colours of kinds, in the order in which kinds first occur. */
const kindColors: readonly ThemeSlot[] = ['primary', 'secondary', 'accent', 'muted', 'tint']

/** The colour that marks a member and its seat. */
export function memberColor(block: OrgChart, member: number | undefined): ThemeSlot {
  const kind = member === undefined ? undefined : block.members[member]?.kind
  if (kind === undefined) return 'muted'
  const kinds = [...new Set(block.members.map((one) => one.kind))]
  return kindColors[kinds.indexOf(kind) % kindColors.length] ?? 'muted'
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
  const slides = context.medium === 'slides'
  const strip = slides ? 4 : 2.5
  const padding = slides ? 12 : 7
  const texts = block.members.map((member, index) => {
    const item = context.tree.add(list, { role: 'LI' })
    const body = context.tree.add(item, { role: 'LBody' })
    const spaceBefore = context.sizeOf('diagram-text') * 0.35
    const paragraphs = [
      paragraphOf(member.name, { role: 'diagram-title', parent: body }, context),
      paragraphOf(member.kindName, { role: 'diagram-text', parent: body, spaceBefore }, context),
      ...(plain(member.fullName) === plain(member.name)
        ? []
        : [paragraphOf(member.fullName, { role: 'diagram-text', parent: body }, context)]),
    ]
    const name = frameName('member', code, plain(member.name))
    const place = { x: columnX(columns, index), y: measure.y + strip, width: columns.width }
    const options = { role: 'diagram-title', name, fill: 'surface', padding } as const
    return textFrame(paragraphs, place, options, context)
  })
  const height = Math.max(0, ...texts.map((text) => text.height))
  const frames = texts.flatMap((text, index) => {
    const { x, y, width } = text.frame.box
    const top = { x, y: measure.y, width, height: strip }
    const color = memberColor(block, index)
    return [
      rectangle(top, color, frameName('rule', code), context),
      anchoredFrame(text, { x, y, width, height }, 'top'),
    ]
  })
  return { frames, height: height + strip, tooWide: texts.flatMap((text) => text.tooWide) }
}
