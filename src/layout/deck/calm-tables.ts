/** Finds the size at which the cells of a slide's tables need no more lines than they must. */

import type { TextRole } from '../../theme/theme.js'
import type { SlidePlan } from './plan-slides.js'
import type { Steps } from './slide-context.js'
import type { TrySlide } from './try-slide.js'

/** A table that needs smaller sizes than this step has a step of its own. */
export const roomyStep = 2

/** The roles of tables, whose sizes move together. */
export const tableRoles = ['table-cell', 'table-head'] as const

/**
 * The first step, up to the roomy one, at which cells have as few lines as at that one.
 *
 * Larger type is not worth a name that is broken for it.
 */
export function calmStep(plan: SlidePlan, steps: Steps, trySlide: TrySlide): number {
  const isOfTable = (role: TextRole): boolean => tableRoles.some((one) => one === role)
  const linesAt = (step: number): number => {
    const asked: Steps = (role) => (isOfTable(role) ? step : steps(role))
    return trySlide(plan, asked).linesOfCells.reduce((sum, lines) => sum + lines, 0)
  }
  const least = linesAt(roomyStep)
  let step = 0
  while (step < roomyStep && linesAt(step) > least) step++
  return step
}
