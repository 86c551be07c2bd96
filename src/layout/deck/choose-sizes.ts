/** Decides type sizes for a whole deck. */

import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { scratch } from '../scratch.js'
import { composeSlide } from './compose-slide.js'
import type { SlidePlan } from './plan-slides.js'
import { type Steps, withSteps } from './slide-context.js'

/** Most steps that a scale can have. */
const lastStep = 6

/** The step at which everything is as small as the theme allows. */
export const smallestStep = lastStep

/** True if everything on a slide fits at these steps. */
export function slideFits(plan: SlidePlan, steps: Steps, context: LayoutContext): boolean {
  const aside = withSteps(steps, scratch(context))
  const { overflow, tooWide } = composeSlide(plan, aside.tree.root, aside)
  return overflow === 0 && tooWide.length === 0
}

/** Roles whose sizes move together; the first groups get the room that is left. */
const groups: readonly (readonly TextRole[])[] = [
  ['body', 'heading', 'subheading'],
  ['quote'],
  ['numeral', 'numeral-affix'],
  ['table-cell', 'table-head'],
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
 * room allows. A role of the deck stands at the lowest step of the slides that use it, so that boxes of a
 * role agree throughout. Slides with a step of their own have a say only in the size of the notes.
 */
export function chooseSteps(plans: readonly SlidePlan[], context: LayoutContext): Steps {
  const chosen = new Map<TextRole, number>()
  for (const plan of plans.filter(({ ownStep }) => ownStep === undefined)) {
    const title = firstStep((step) => titleFits(plan, step, context)) ?? lastStep
    const own = stepsOfSlide(plan, title, context) ?? new Map<TextRole, number>()
    for (const [role, step] of [...own, ['title', title] as const]) {
      chosen.set(role, Math.max(step, chosen.get(role) ?? 0))
    }
  }
  for (const plan of plans) {
    const source = sourceStep(plan, chosen, context)
    chosen.set('source', Math.max(source, chosen.get('source') ?? 0))
  }
  return (role) => chosen.get(role) ?? 0
}

/** The step of the notes at which a slide with a step of its own fits; its other sizes do not matter to the deck. */
function sourceStep(
  plan: SlidePlan,
  chosen: ReadonlyMap<TextRole, number>,
  context: LayoutContext,
): number {
  const { ownStep } = plan
  if (ownStep === undefined) return 0
  const own =
    (source: number): Steps =>
    (role) =>
      role === 'source' ? source : role === 'title' ? (chosen.get('title') ?? 0) : ownStep
  return firstStep((step) => slideFits(plan, own(step), context)) ?? 0
}

/** The steps at which one slide fits, for the roles that it uses; undefined if it fits at none. */
function stepsOfSlide(
  plan: SlidePlan,
  title: number,
  context: LayoutContext,
): ReadonlyMap<TextRole, number> | undefined {
  const all =
    (level: number): Steps =>
    (role) =>
      role === 'title' ? title : level
  const level = firstStep((step) => slideFits(plan, all(step), context))
  if (level === undefined) return undefined
  const used = rolesOf(plan, all(level), context)
  let steps: ReadonlyMap<TextRole, number> = new Map(
    [...used].filter((role) => role !== 'title').map((role) => [role, level]),
  )
  for (const group of level === 0 ? [] : groups) {
    const mine = group.filter((role) => used.has(role))
    for (let step = 0; mine.length > 0 && step < level; step++) {
      const raised = new Map<TextRole, number>([
        ...steps,
        ...mine.map((role) => [role, step] as const),
      ])
      const asked: Steps = (role) => raised.get(role) ?? all(level)(role)
      if (!slideFits(plan, asked, context)) continue
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

/** The title alone: a slide with nothing else on it. */
function titleFits(plan: SlidePlan, step: number, context: LayoutContext): boolean {
  if (plan.kind === 'title' || plan.master === 'quotation') return true
  return slideFits({ ...plan, blocks: [] }, () => step, context)
}

/** The roles whose sizes are asked for when a slide is set. */
function rolesOf(plan: SlidePlan, steps: Steps, context: LayoutContext): ReadonlySet<TextRole> {
  const used = new Set<TextRole>()
  const asked: Steps = (role) => {
    used.add(role)
    return steps(role)
  }
  const aside = withSteps(asked, scratch(context))
  composeSlide(plan, aside.tree.root, aside)
  return used
}
