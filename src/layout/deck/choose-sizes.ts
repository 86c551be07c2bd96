/** Decides type sizes for a whole deck. */

import type { TextRole } from '../../theme/theme.js'
import { calmStep, tableRoles } from './calm-tables.js'
import type { SlidePlan } from './plan-slides.js'
import type { Steps } from './slide-context.js'
import type { TrySlide } from './try-slide.js'

/** Most steps that a scale can have. */
const lastStep = 6

/** The step at which everything is as small as the theme allows. */
export const smallestStep = lastStep

/** A slide, and the step of its own for all sizes, if it has one: then it has no say in those of other slides. */
export interface SizedPlan {
  readonly plan: SlidePlan
  readonly ownStep: number | undefined
}

/** Roles whose sizes move together; the first groups get the room that is left. */
const groups: readonly (readonly TextRole[])[] = [
  ['body', 'heading', 'subheading'],
  ['quote'],
  ['numeral', 'numeral-affix'],
  tableRoles,
  ['diagram-title', 'diagram-text', 'diagram-roof'],
  ['chart-label', 'chart-value'],
  ['figure-label', 'figure-detail'],
  ['callout'],
  ['document-title'],
  ['subtitle', 'lead'],
  ['speaker', 'speaker-role'],
  ['translation'],
  ['caption'],
  ['kicker', 'status'],
  ['source'],
]

/**
 * The steps at which every slide fits, as few as possible for each role.
 *
 * A slide goes down step by step with all its roles, then each group of roles goes up again as far as the
 * room allows; tables not so far that their cells need more lines. A role of the deck stands at the lowest step of the slides that use it, so that boxes of a
 * role agree throughout. Slides with a step of their own have a say only in the size of the notes.
 */
export function chooseSteps(slides: readonly SizedPlan[], trySlide: TrySlide): Steps {
  const chosen = new Map<TextRole, number>()
  for (const { plan } of slides.filter(({ ownStep }) => ownStep === undefined)) {
    const title = titleStep(plan, trySlide)
    const own = stepsOfSlide(plan, title, trySlide) ?? new Map<TextRole, number>()
    for (const [role, step] of [...own, ['title', title] as const]) {
      chosen.set(role, Math.max(step, chosen.get(role) ?? 0))
    }
    if (!own.has('table-cell')) continue
    const calm = calmStep(plan, (role) => own.get(role) ?? 0, trySlide)
    for (const role of tableRoles) chosen.set(role, Math.max(calm, chosen.get(role) ?? 0))
  }
  for (const slide of slides) {
    const source = sourceStep(slide, chosen, trySlide)
    chosen.set('source', Math.max(source, chosen.get('source') ?? 0))
  }
  return (role) => chosen.get(role) ?? 0
}

/** The step of the notes at which a slide with a step of its own fits; its other sizes do not matter to the deck. */
function sourceStep(
  { plan, ownStep }: SizedPlan,
  chosen: ReadonlyMap<TextRole, number>,
  trySlide: TrySlide,
): number {
  if (ownStep === undefined) return 0
  const own =
    (source: number): Steps =>
    (role) =>
      role === 'source' ? source : role === 'title' ? (chosen.get('title') ?? 0) : ownStep
  return firstStep((step) => trySlide(plan, own(step)).fits) ?? 0
}

/** The steps at which one slide fits, for the roles that it uses; undefined if it fits at none. */
function stepsOfSlide(
  plan: SlidePlan,
  title: number,
  trySlide: TrySlide,
): ReadonlyMap<TextRole, number> | undefined {
  const all =
    (level: number): Steps =>
    (role) =>
      role === 'title' ? title : level
  const level = firstStep((step) => trySlide(plan, all(step)).fits)
  if (level === undefined) return undefined
  const used = trySlide(plan, all(level)).sizes
  let steps: ReadonlyMap<TextRole, number> = new Map(
    [...used.keys()].filter((role) => role !== 'title').map((role) => [role, level]),
  )
  for (const group of level === 0 ? [] : groups) {
    const mine = group.filter((role) => used.has(role))
    for (let step = 0; mine.length > 0 && step < level; step++) {
      const raised = new Map<TextRole, number>([
        ...steps,
        ...mine.map((role) => [role, step] as const),
      ])
      const asked: Steps = (role) => raised.get(role) ?? all(level)(role)
      if (!trySlide(plan, asked).fits) continue
      steps = raised
      break
    }
  }
  return steps
}

/** The first step at which something fits: the largest sizes. */
export function firstStep(fits: (step: number) => boolean): number | undefined {
  for (let step = 0; step <= lastStep; step++) if (fits(step)) return step
  return undefined
}

/** The first step at which the title fits, which is tried alone: a slide with nothing else on it. */
function titleStep(plan: SlidePlan, trySlide: TrySlide): number {
  if (plan.kind === 'title' || plan.master === 'quotation') return 0
  const bare: SlidePlan = { ...plan, blocks: [] }
  return firstStep((step) => trySlide(bare, () => step).fits) ?? lastStep
}
