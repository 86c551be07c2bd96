/** Sets one slide: title, content, notes. */

import type { LayoutContext } from '../context.js'
import type { ElementId } from '../frame.js'
import { printedTitle, type SlidePlan } from './plan-slides.js'
import { setQuotationSlide } from './quotation-slide.js'
import { type SetSlide, together } from './regions.js'
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
  const on = onMaster(plan.master, context)
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
  return together(title, setContent(plan, parent, context))
}
