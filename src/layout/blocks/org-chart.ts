/** Sets organisation charts: members under one roof, the seats of their body beneath them. */

import type { Pt } from '../../base/length.js'
import type { OrgChart } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame, GroupFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { orgColumns } from './org-columns.js'
import { setMembers } from './org-members.js'
import { setRoof } from './org-roof.js'
import { setSeats } from './org-seats.js'

/** Sets an organisation chart as one group; room that is left goes between its parts. */
export function setOrgChart(
  block: OrgChart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const element = context.tree.add(parent, { role: 'Div' })
  const { roofGap: under, mostSeatsRatio } = context.design.blocks.organisation
  const columns = orgColumns(block, measure, context)
  const roof = setRoof(block, measure, element, context)
  const members = setMembers(block, measure, columns.members, element, context)
  const seats = setSeats(block, measure, columns.seats, element, context)
  const used = roof.height + under + members.height + seats.height
  const rest = context.blockSpace
  const room = measure.height === undefined ? rest : measure.height - used
  const between = seats.height === 0 ? 0 : Math.max(rest, Math.min(rest * mostSeatsRatio, room))
  const frames: Frame[] = [
    ...roof.frames,
    ...shifted(members.frames, roof.height + under),
    ...shifted(seats.frames, roof.height + under + members.height + between),
  ]
  const height = used + between
  const group: GroupFrame = {
    type: 'group',
    name: frameName('organisation', context.locale.code, plain(block.roof)),
    box: { x: measure.x, y: measure.y, width: measure.width, height },
    element,
    alt: block.summary,
    children: frames,
  }
  const tooWide = [roof, members, seats].flatMap((part) => part.tooWide)
  return { frames: [group], height, tooWide }
}

function shifted(frames: readonly Frame[], dy: Pt): readonly Frame[] {
  return frames.map((frame) => transformFrame(frame, translation(0, dy)))
}
