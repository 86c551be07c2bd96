/** Text frames that fill a region of their master become its placeholders. */

import type { TextFrame } from '../../layout/frame.js'
import { emuRect, sameRect } from '../emu.js'
import type { Placeholder } from '../shape.js'
import type { TextBody } from '../text-body.js'
import { schemeColor } from './color.js'
import { type SlideContext, textContext } from './context.js'
import { placeholderOf, regionOf } from './region.js'
import { anchoring, regionStyle } from './style.js'
import { planBody } from './text.js'

/**
 * The placeholder of a frame; undefined if it fills no region that has one.
 *
 * Only what differs from the layout is written: a frame that stands exactly in its region has no position
 * of its own, so that a change of the layout moves it.
 */
export function planPlaceholder(frame: TextFrame, context: SlideContext): Placeholder | undefined {
  const { master, theme, sizes, numbering } = context
  const region = frame.region && regionOf(master, frame.region)
  const key = region && placeholderOf(region)
  if (region === undefined || key === undefined) return undefined
  const inherited = regionStyle(region, master, theme, sizes)
  const body = planBody(frame, { ...textContext(frame.role, context), inherited })
  const box = emuRect(frame.box)
  return {
    type: 'placeholder',
    ...numbering.identify(frame.name),
    key,
    ...(!sameRect(box, emuRect(region.box)) && { box }),
    ...(frame.fill && { fill: schemeColor(frame.fill) }),
    body: withoutInherited(body, anchoring(region.anchor)),
  }
}

/** A body without the anchor and insets that the layout has too; a layout's insets are zero. */
function withoutInherited(body: TextBody, anchor: TextBody['anchor']): TextBody {
  const { insets } = body
  const inset = insets && Object.values(insets).some((side) => side !== 0)
  return {
    paragraphs: body.paragraphs,
    ...(body.anchor && body.anchor !== anchor && { anchor: body.anchor }),
    ...(insets && inset && { insets }),
  }
}
