/** Finds the slides whose tables need smaller sizes than the deck has. */

import type { MasterName } from '../../theme/theme.js'
import { roomyStep } from './calm-tables.js'
import { firstStep, smallestStep } from './choose-sizes.js'
import { isDivided } from './column-boxes.js'
import type { SlidePlan } from './plan-slides.js'
import type { TrySlide } from './try-slide.js'

/** Masters of tables: a long one must not make those of other slides small. */
const denseMasters: ReadonlySet<MasterName> = new Set(['table', 'sources'])

/** Lines that a cell has at most in a table beside another column. */
const mostLines = 2

/**
 * The step of its own that a slide needs for its tables; undefined if it does well at the deck's.
 *
 * A table beside another column has a step at which its cells need two lines at most: it would fit at larger
 * ones too, but only with its words one below the other.
 */
export function denseStep(plan: SlidePlan, trySlide: TrySlide): number | undefined {
  const at = (step: number) => trySlide(plan, () => step)
  const [only] = plan.blocks
  if (plan.master === 'columns' && only?.type === 'columns' && only.columns.some(isDivided)) {
    const calm = firstStep(
      (step) => at(step).fits && Math.max(0, ...at(step).linesOfCells) <= mostLines,
    )
    return calm === 0 ? undefined : calm
  }
  if (!denseMasters.has(plan.master) || at(roomyStep).fits) return undefined
  return firstStep((step) => at(step).fits) ?? smallestStep
}
