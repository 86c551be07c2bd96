/** Sets the members of an organisation chart as boxes of equal height. */

import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { anchoredFrame, textFrame } from '../text/text-frame.js'
import { columnX, type OrgColumns } from './org-columns.js'
import { memberParagraphs } from './org-texts.js'
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

/** Sets one box for each member, row by row: short name, full name, a strip in the colour of its kind. */
export function setMembers(
  block: OrgChart,
  measure: BlockMeasure,
  columns: OrgColumns,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const { code } = context.locale
  const list = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const { strip, padding, fill } = context.design.blocks.organisation
  const inside = { ...context, inverse: false }
  const texts = block.members.map((member, index) => {
    const item = context.tree.add(list, { role: 'LI' })
    const body = context.tree.add(item, { role: 'LBody' })
    const paragraphs = memberParagraphs(member, body, inside)
    const name = frameName('member', code, plain(member.name))
    const x = columnX(columns, index % columns.count)
    const place = { x, y: measure.y + strip, width: columns.width }
    const options = { role: 'diagram-title', name, fill, padding } as const
    return textFrame(paragraphs, place, options, context)
  })
  const frames: Frame[] = []
  let y = measure.y
  for (let from = 0; from < texts.length; from += columns.count) {
    const row = texts.slice(from, from + columns.count)
    const height = Math.max(0, ...row.map((text) => text.height))
    for (const [index, text] of row.entries()) {
      const { x, width } = text.frame.box
      const color = memberColor(block, from + index, context)
      const box = { x, y: y + strip, width, height }
      const down = translation(0, y - measure.y)
      frames.push(
        rectangle({ x, y, width, height: strip }, color, frameName('rule', code), context),
        anchoredFrame({ ...text, frame: transformFrame(text.frame, down) }, box, 'top'),
      )
    }
    y += strip + height + columns.gap
  }
  const height = Math.max(0, y - columns.gap - measure.y)
  return { frames, height, tooWide: texts.flatMap((text) => text.tooWide) }
}
