/** Sets one slide: title, content, notes. */

import { bottom } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { scratch } from '../scratch.js'
import { numberNotes } from './number-notes.js'
import { printedTitle, type SlidePlan } from './plan-slides.js'
import { setQuotationSlide } from './quotation-slide.js'
import { findRegion, type SetSlide, together } from './regions.js'
import { setContent } from './slide-content.js'
import { onMaster } from './slide-context.js'
import { setSlideNotes } from './slide-notes.js'
import { setSectionLine, setSlideTitle } from './slide-title.js'
import { setTitleSlide } from './title-slide.js'

/**
 * Sets everything on a slide that is its own; footer and decoration come from the deck.
 *
 * A content slide gets a Sect of its own under `parent`, after the heading of the section that it opens.
 */
export function composeSlide(plan: SlidePlan, parent: ElementId, context: LayoutContext): SetSlide {
  const noteNumber = numberNotes(plan, context.document)
  const on = { ...onMaster(plan.master, context), noteNumber }
  if (plan.kind === 'title') return setTitleSlide(parent, on)
  const section = setSectionLine(plan, parent, on)
  const own = plan.kind === 'content' ? on.tree.add(parent, { role: 'Sect' }) : parent
  const body = setBody(plan, own, on)
  return together(section, body, setSlideNotes(plan, own, on))
}

function setBody(plan: SlidePlan, parent: ElementId, context: LayoutContext): SetSlide {
  const [block] = plan.blocks
  if (plan.master === 'quotation' && block?.type === 'quotation' && plan.blocks.length === 1) {
    return setQuotationSlide(plan, block, parent, context)
  }
  const title = setSlideTitle(plan, printedTitle(plan), parent, context)
  return together(title, setContent(plan, parent, roomAbove(plan, title, context), context))
}

/**
 * Height by which the content may begin higher than its region.
 *
 * Content begins at the same height on all slides; only where it would not fit and the title has a single
 * line does it take the room between title and region, and so do all parts of a slide that continues.
 */
function roomAbove(plan: SlidePlan, title: SetSlide, context: LayoutContext): Pt {
  const [frame] = title.frames
  if (frame?.type !== 'text' || frame.lines.length !== 1) return 0
  const region = findRegion(context.theme.slide.masters[plan.master], 'content')
  const free = region === undefined ? 0 : region.box.y - bottom(frame.box)
  const line = Math.max(0, Math.min(frame.paragraphs[0]?.leading ?? 0, free))
  if (plan.part !== undefined) return line
  const aside = scratch(context)
  return setContent(plan, aside.tree.root, 0, aside).overflow === 0 ? 0 : line
}
