/** Sets one slide: title, content, notes. */

import { bottom } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { numberNotes } from './number-notes.js'
import { printedTitle, type SlidePlan } from './plan-slides.js'
import { setQuotationSlide } from './quotation-slide.js'
import { findRegion, type SetSlide, together } from './regions.js'
import { setContent } from './slide-content.js'
import { onMaster } from './slide-context.js'
import { setSlideNotes } from './slide-notes.js'
import { setSectionLine, setSlideTitle } from './slide-title.js'
import { setTitleSlide } from './title-slide.js'

/** Where the content of a slide begins: at its region, as on all slides, or higher, in the room below a title of one line. */
export type ContentTop = 'region' | 'title'

/** A slide that is set, and where its content should have begun. */
export interface ComposedSlide extends SetSlide {
  readonly needs: ContentTop
}

/**
 * Sets everything on a slide that is its own; footer and decoration come from the deck.
 *
 * A content slide gets a Sect of its own under `parent`, after the heading of the section that it opens.
 */
export function composeSlide(
  plan: SlidePlan,
  top: ContentTop,
  parent: ElementId,
  context: LayoutContext,
): ComposedSlide {
  const noteNumber = numberNotes(plan, context.document)
  const on = { ...onMaster(plan.master, context), noteNumber }
  if (plan.kind === 'title') return { ...setTitleSlide(parent, on), needs: top }
  const section = setSectionLine(plan, parent, on)
  const own = plan.kind === 'content' ? on.tree.add(parent, { role: 'Sect' }) : parent
  const body = setBody(plan, top, own, on)
  return { ...together(section, body, setSlideNotes(plan, own, on)), needs: body.needs }
}

function setBody(
  plan: SlidePlan,
  top: ContentTop,
  parent: ElementId,
  context: LayoutContext,
): ComposedSlide {
  const [block] = plan.blocks
  if (plan.master === 'quotation' && block?.type === 'quotation' && plan.blocks.length === 1) {
    return { ...setQuotationSlide(plan, block, parent, context), needs: top }
  }
  const title = setSlideTitle(plan, printedTitle(plan), parent, context)
  const room = roomBelow(title, plan, context)
  const content = setContent(plan, parent, top === 'title' ? room : 0, context)
  const needs = content.overflow > 0 && room > 0 ? 'title' : top
  return { ...together(title, content), needs }
}

/**
 * Where the content of a slide is tried first. It begins at the same height on all slides; only where it would not
 * fit and the title has a single line does it take the room between title and region, and so do all parts of a slide
 * that continues.
 */
export function firstTop({ part }: SlidePlan): ContentTop {
  return part === undefined ? 'region' : 'title'
}

/** The height between a title of one line and the region of the content, at most a line; zero below other titles. */
function roomBelow(title: SetSlide, { master }: SlidePlan, context: LayoutContext): Pt {
  const [frame] = title.frames
  if (frame?.type !== 'text' || frame.lines.length !== 1) return 0
  const region = findRegion(context.theme.slide.masters[master], 'content')
  const free = region === undefined ? 0 : region.box.y - bottom(frame.box)
  return Math.max(0, Math.min(frame.paragraphs[0]?.leading ?? 0, free))
}
