/** Finds the slides whose tables need smaller sizes than the deck has. */

import type { MasterName } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { allFrames } from '../frames/walk-frames.js'
import { scratch } from '../scratch.js'
import { firstStep, slideFits, smallestStep } from './choose-sizes.js'
import { isDivided } from './column-boxes.js'
import { composeSlide } from './compose-slide.js'
import type { SlidePlan } from './plan-slides.js'
import { withSteps } from './slide-context.js'

/** Masters of tables: a long one must not make those of other slides small. */
const denseMasters: ReadonlySet<MasterName> = new Set(['table', 'sources'])

/** A table that needs smaller sizes than this step has a step of its own. */
const roomyStep = 2

/** Lines that a cell has at most in a table beside another column. */
const mostLines = 2

/**
 * The step of its own that a slide needs for its tables; undefined if it does well at the deck's.
 *
 * A table beside another column has a step at which its cells need two lines at most: it would fit at larger
 * ones too, but only with its words one below the other.
 */
export function denseStep(plan: SlidePlan, context: LayoutContext): number | undefined {
  const fits = (step: number): boolean => slideFits(plan, () => step, context)
  const [only] = plan.blocks
  if (plan.master === 'columns' && only?.type === 'columns' && only.columns.some(isDivided)) {
    const calm = firstStep(
      (step) => fits(step) && mostLinesInCells(plan, step, context) <= mostLines,
    )
    return calm === 0 ? undefined : calm
  }
  if (!denseMasters.has(plan.master) || fits(roomyStep)) return undefined
  return firstStep(fits) ?? smallestStep
}

/** Lines of the cell with most of them; zero without a table. */
function mostLinesInCells(plan: SlidePlan, step: number, context: LayoutContext): number {
  const aside = withSteps(() => step, scratch(context))
  const tables = composeSlide(plan, aside.tree.root, aside).frames.flatMap(allFrames)
  const cells = tables.flatMap((frame) =>
    frame.type === 'table' ? frame.rows.flatMap((row) => row.cells) : [],
  )
  return Math.max(0, ...cells.map(({ lines }) => lines.length))
}
