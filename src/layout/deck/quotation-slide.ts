/** Sets a slide that is one quotation: the words large, the speaker in the title's placeholder. */

import { bottom } from '../../base/geometry.js'
import type { Quotation } from '../../document/ast.js'
import { comparable, plain } from '../../document/plain.js'
import { translationParagraphs } from '../blocks/quotation.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import { onGrid } from '../line-grid.js'
import { balance, paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import type { SlidePlan } from './plan-slides.js'
import { emptySlide, fillRegion, findRegion, regionOf, type SetSlide, together } from './regions.js'
import { sizeAt } from './slide-context.js'
import { setSlideTitle } from './slide-title.js'

/**
 * Sets speaker, words, office and translation.
 *
 * In reading order the speaker comes first, as the slide's heading; the rest is read as it stands. A title that the author gave the
 * slide beside the speaker stands in the small line at the top.
 */
export function setQuotationSlide(
  plan: SlidePlan,
  quotation: Quotation,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const { code } = context.locale
  const region = (name: 'body' | 'body-end' | 'subtitle') => regionOf(plan.master, name, context)
  const speaker = setSlideTitle(plan, quotation.speaker, parent, context)
  const own = setOwnTitle(plan, quotation, parent, context)
  const block = context.tree.add(parent, { role: 'BlockQuote' })
  const { language } = quotation
  const spoken = paragraphOf(quotation.text, { role: 'quote', parent: block, language }, context)
  const office = paragraphOf(quotation.role, { role: 'speaker-role', parent: block }, context)
  const endInset = balance(spoken, region('body').box.width, context)
  const translation = translationParagraphs(quotation, block, context)
  return together(
    speaker,
    own,
    fillRegion([{ ...spoken, endInset }], region('body'), frameName('quotation', code), context),
    fillRegion([office], region('subtitle'), frameName('speaker', code), context),
    fillRegion(translation, region('body-end'), frameName('translation', code), context),
  )
}

/** Stands beneath the line that names the section, over the quoted words. */
function setOwnTitle(
  plan: SlidePlan,
  quotation: Quotation,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const title = comparable(plain(plan.title))
  if (title === '' || title === comparable(plain(quotation.speaker))) return emptySlide
  const size = sizeAt(context.design, 'subheading', Number.POSITIVE_INFINITY)
  const { color } = context.design.roles.heading
  const options = { role: 'subheading', parent, size, color } as const
  const paragraph = paragraphOf(plan.title, options, context)
  const { x, width } = regionOf(plan.master, 'body', context).box
  const kicker = findRegion(context.theme.slide.masters[plan.master], 'kicker')?.box
  const y =
    kicker === undefined ? context.theme.slide.margin : bottom(kicker) + onGrid(size / 2, context)
  const name = frameName('subtitle', context.locale.code)
  const set = textFrame([paragraph], { x, y, width }, { role: 'subheading', name }, context)
  const overflow = Math.max(0, y + set.height - regionOf(plan.master, 'body', context).box.y)
  const frames = [set.frame]
  return { frames, overflow, tooWide: set.tooWide, culprit: overflow > 0 ? frames : [] }
}
