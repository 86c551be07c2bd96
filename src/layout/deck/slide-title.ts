/** Sets the title of a slide and the line above it that names its section. */

import type { Inlines } from '../../document/ast-inline.js'
import { comparable, plain } from '../../document/plain.js'
import type { Region } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, ElementRole } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import type { Paragraph } from '../text/paragraph.js'
import { balance, paragraphOf } from '../text/set-text.js'
import type { SlidePlan } from './plan-slides.js'
import { emptySlide, fillRegion, findRegion, regionOf, type SetSlide } from './regions.js'
import { sizeAt } from './slide-context.js'

/** Titles have at most so many lines. */
export const titleLines = 2

/** A title that fills its region, its lines of nearly equal length. */
export function setTitle(
  inlines: Inlines,
  region: Region,
  level: ElementRole,
  parent: ElementId,
  context: LayoutContext,
): SetSlide & { readonly lines: number } {
  const title = comparable(plain(inlines))
  const element = context.tree.add(parent, { role: level, title })
  const paragraph = paragraphOf(inlines, { role: region.role, parent, element }, context)
  const endInset = balance(paragraph, region.box.width, context)
  const name = frameName('title', context.locale.code)
  const set = fillRegion([{ ...paragraph, endInset }], region, name, context)
  return { ...set, lines: set.frames[0]?.lines.length ?? 0 }
}

/**
 * The section's name above the title.
 *
 * On the first slide of the section it is the section's heading (H2); on the others it repeats what was
 * said and is an artifact, like a running head.
 */
export function setSectionLine(
  plan: SlidePlan,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const region = findRegion(context.theme.slide.masters[plan.master], 'kicker')
  if (region === undefined || plan.section === undefined || plan.kind !== 'content') {
    return emptySlide
  }
  const paragraph = kickerParagraph(plan.section.title, plan.opensSection, parent, context)
  const name = frameName('kicker', context.locale.code)
  return fillRegion([paragraph], region, name, context, !plan.opensSection)
}

function kickerParagraph(
  inlines: Inlines,
  heading: boolean,
  parent: ElementId,
  context: LayoutContext,
): Paragraph {
  const size = sizeAt(context.design, 'kicker', Number.POSITIVE_INFINITY)
  const element = heading
    ? context.tree.add(parent, { role: 'H2', title: comparable(plain(inlines)) })
    : context.tree.root
  return paragraphOf(inlines, { role: 'kicker', parent, element, size }, context)
}

/** Level of a slide's heading: below that of its section. */
export function titleLevel(plan: SlidePlan): ElementRole {
  return plan.kind === 'content' && plan.section !== undefined ? 'H3' : 'H2'
}

/** The title of a content slide in the title region of its master. */
export function setSlideTitle(
  plan: SlidePlan,
  inlines: Inlines,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const region = regionOf(plan.master, 'title', context)
  return setTitle(inlines, region, titleLevel(plan), parent, context)
}
