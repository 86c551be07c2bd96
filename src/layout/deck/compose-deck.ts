/**
 * Composes a deck: slides planned, sizes chosen for all of them, each slide set.
 *
 * The tagged file reads: Document › H1 (title slide) › Sect for each section of the deck › H2 › Sect for each
 * slide › H3. A section without a slide of its own has its H2 in the small line above the title of its first
 * slide, so that no level is skipped.
 */

import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import { comparable, plain } from '../../document/plain.js'
import type { Locale } from '../../locale/locale.js'
import type { MasterName } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { finishLayout } from '../finish-layout.js'
import type { Frame } from '../frame.js'
import { pageLogo } from '../frames/logo-frame.js'
import type { LayoutOptions } from '../layout.js'
import type { Layout, OutlineEntry, Page } from '../page.js'
import { chooseSteps, firstStep, type SizedPlan, smallestStep } from './choose-sizes.js'
import { type ContentTop, composeSlide } from './compose-slide.js'
import { continueSlide } from './continue-slide.js'
import { denseStep } from './dense-step.js'
import { footerOf } from './footer.js'
import { pictureBeside } from './picture-beside.js'
import { plainTitle, planSlides, type SlidePlan } from './plan-slides.js'
import { reportMasters } from './report-masters.js'
import { reportSlide } from './report-slide.js'
import { onMaster, type Steps, slideContext, withSteps } from './slide-context.js'
import { slideMarks } from './slide-marks.js'
import { spokenNotes } from './spoken-notes.js'
import { mostTextLines } from './text-lines.js'
import { slideTrials, type TrySlide } from './try-slide.js'

/** Lays out a deck for slides; always returns pages, and reports what does not fit. */
export function composeDeck(document: Document, options: LayoutOptions, report: Report): Layout {
  const measuring = slideContext(
    document,
    options,
    () => smallestStep,
    () => {},
  )
  reportMasters(document, report)
  const trySlide = slideTrials(measuring)
  const planned = planSlides(document, options.locale).flatMap((plan) =>
    continued(plan, trySlide, options.locale),
  )
  const steps = chooseSteps(planned, trySlide)
  const slides = planned.map((slide) => fitted(slide, steps, trySlide))
  const context = slideContext(document, options, steps, report)
  const parentOf = sectionElements(context)
  const logosOn = masterLogos(context)
  const pages = slides.map(({ plan, ownStep }, index) => {
    const parent = parentOf(plan)
    const own = ownStep === undefined ? steps : ownSteps(ownStep, steps)
    const found = { plan, steps: own, top: trySlide(plan, own).top }
    const page = pageOf(found, index, parent, context)
    return { ...page, frames: [...page.frames, ...logosOn(plan.master, parent)] }
  })
  const plans = slides.map(({ plan }) => plan)
  return finishLayout(uniqueTitles(pages), outlineOf(plans, pages), context)
}

/**
 * The slide, or its parts if it fits on no single slide, as large as all of them can be set.
 *
 * Text that has to be divided is divided so that every part has no more lines than are read, if it can be.
 */
function continued(planned: SlidePlan, trySlide: TrySlide, locale: Locale): readonly SizedPlan[] {
  const at = (part: SlidePlan, step: number) => trySlide(part, () => step)
  const fits = (part: SlidePlan, step: number) => at(part, step).fits
  const reads = (part: SlidePlan, step: number) =>
    fits(part, step) && at(part, step).textLines <= mostTextLines
  const beside = pictureBeside(planned)
  const plan = beside !== undefined && fits(beside, smallestStep) ? beside : planned
  if (fits(plan, smallestStep)) return [{ plan, ownStep: denseStep(plan, trySlide) }]
  for (const holds of [reads, fits]) {
    const parts = continueSlide(
      plan,
      (part) => holds(part, smallestStep),
      locale,
      (part) => at(part, smallestStep).rowHeights,
    )
    if (parts === undefined) continue
    const ownStep = firstStep((step) => parts.every((part) => holds(part, step))) ?? smallestStep
    return parts.map((part) => ({ plan: part, ownStep }))
  }
  return [{ plan, ownStep: smallestStep }]
}

/**
 * The slide with a step of its own if it does not fit at the deck's.
 *
 * Smaller sizes seldom need more room, but they can: columns of a table then have other widths, and a cell a line more.
 */
function fitted(slide: SizedPlan, steps: Steps, trySlide: TrySlide): SizedPlan {
  const { plan, ownStep } = slide
  if (ownStep !== undefined || trySlide(plan, steps).fits) return slide
  return { plan, ownStep: firstStep((step) => trySlide(plan, ownSteps(step, steps)).fits) }
}

/**
 * Gives each slide in its turn the element under which its own stand: that of its section, or the root.
 *
 * A section's element is made when its first slide is set, so that the tree grows in reading order.
 */
function sectionElements({ tree }: LayoutContext): (plan: SlidePlan) => ElementId {
  let section: ElementId = tree.root
  return (plan) => {
    if (plan.section === undefined) return tree.root
    if (plan.opensSection) section = tree.add(tree.root, { role: 'Part' })
    return section
  }
}

/** Gives each slide the logo of its master: the first one is said, on all others it is like a running head. */
function masterLogos(
  deck: LayoutContext,
): (master: MasterName, parent: ElementId) => readonly Frame[] {
  let isSaid = false
  return (master, parent) => {
    const { logo } = deck.theme.slide.masters[master]
    if (logo === undefined) return []
    const context = onMaster(master, deck)
    const frame = pageLogo(logo, context, isSaid ? undefined : parent)
    isSaid = true
    return [frame]
  }
}

/** A slide with all that was found by trying. */
interface FoundSlide {
  readonly plan: SlidePlan
  readonly steps: Steps
  readonly top: ContentTop
}

function pageOf(
  { plan, steps, top }: FoundSlide,
  index: number,
  parent: ElementId,
  deck: LayoutContext,
): Page {
  const context = onMaster(plan.master, withSteps(steps, deck))
  const label = String(index + 1)
  const set = composeSlide(plan, top, parent, context)
  const content = reportSlide(plan, index + 1, set, context)
  const { size, masters } = deck.theme.slide
  const foot = footerOf(plan.master, label, context)
  const excess = Math.max(content, foot?.excess ?? 0)
  return {
    size,
    master: plan.master,
    title: plainTitle(plan),
    ...(plan.section && { section: comparable(plain(plan.section.title)) }),
    label,
    ...(plan.continues && { continues: true as const }),
    background: deck.design.colors[masters[plan.master].background],
    decoration: [],
    frames: set.frames,
    ...(foot && { footer: foot.footer }),
    notes: spokenNotes(plan, deck),
    marks: excess > 0 && deck.document.properties.draft ? slideMarks(excess, deck) : [],
  }
}

/** A slide with a step of its own keeps what all slides have in common. */
function ownSteps(step: number, steps: Steps): Steps {
  return (role) => (role === 'title' || role === 'source' ? steps(role) : step)
}

/** Titles that occur once: editors and readers list slides by them. */
function uniqueTitles(pages: readonly Page[]): readonly Page[] {
  const seen = new Map<string, number>()
  return pages.map((page) => {
    const count = (seen.get(page.title) ?? 0) + 1
    seen.set(page.title, count)
    return count === 1 ? page : { ...page, title: `${page.title} (${count})` }
  })
}

/** Bookmarks: sections with their slides. */
function outlineOf(plans: readonly SlidePlan[], pages: readonly Page[]): readonly OutlineEntry[] {
  const entries: { title: string; page: number; y: number; children: OutlineEntry[] }[] = []
  for (const [page, plan] of plans.entries()) {
    const entry = { title: pages[page]?.title ?? '', page, y: 0, children: [] }
    if (plan.section === undefined) entries.push(entry)
    else if (plan.kind === 'section') entries.push(entry)
    else {
      if (plan.opensSection) {
        entries.push({ title: comparable(plain(plan.section.title)), page, y: 0, children: [] })
      }
      entries.at(-1)?.children.push(entry)
    }
  }
  return entries
}
