/** Tries slides at sizes, in a tree that is thrown away. */

import type { Pt } from '../../base/length.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { TableFrame } from '../frame.js'
import { allFrames } from '../frames/walk-frames.js'
import { scratch } from '../scratch.js'
import { type ComposedSlide, type ContentTop, composeSlide, firstTop } from './compose-slide.js'
import type { SlidePlan } from './plan-slides.js'
import { type Steps, sizeAt, withSteps } from './slide-context.js'
import { textLines } from './text-lines.js'

/** What became of a slide at some sizes. */
export interface Trial {
  /** Everything on the slide has its room. */
  readonly fits: boolean
  /** Where its content begins. */
  readonly top: ContentTop
  /** How many lines each cell of its tables has. */
  readonly linesOfCells: readonly number[]
  /** How high each row of its tables is, not moved apart and without their heads. */
  readonly rowHeights: readonly Pt[]
  /** Lines of its running text. */
  readonly textLines: number
  /** The sizes of all roles that were asked for; no others matter to the slide. */
  readonly sizes: ReadonlyMap<TextRole, Pt>
}

/** Tries a slide at steps. */
export type TrySlide = (plan: SlidePlan, steps: Steps) => Trial

/**
 * Makes a way to try slides that tries nothing twice.
 *
 * Sizes of a deck are found by trying its slides at many steps, but a scale may have fewer steps than another, and a
 * slide has few of the roles: most steps ask for sizes that were tried before. So the trials of each plan are
 * kept, as long as the plan itself, and one is taken again if all sizes that it asked for are the same.
 */
export function slideTrials(context: LayoutContext): TrySlide {
  const trials = new WeakMap<SlidePlan, Trial[]>()
  return (plan, steps) => {
    const before = trials.get(plan) ?? []
    trials.set(plan, before)
    const same = before.find(({ sizes }) =>
      [...sizes].every(([role, size]) => sizeAt(context.design, role, steps(role)) === size),
    )
    if (same !== undefined) return same
    const tried = trial(plan, steps, context)
    before.push(tried)
    return tried
  }
}

function trial(plan: SlidePlan, steps: Steps, context: LayoutContext): Trial {
  const sizes = new Map<TextRole, Pt>()
  const asked: Steps = (role) => {
    const step = steps(role)
    sizes.set(role, sizeAt(context.design, role, step))
    return step
  }
  const compose = (top: ContentTop): ComposedSlide => {
    const aside = withSteps(asked, scratch(context))
    return composeSlide(plan, top, aside.tree.root, aside)
  }
  const first = firstTop(plan)
  const tried = compose(first)
  const set = tried.needs === first ? tried : compose(tried.needs)
  const fits = set.overflow === 0 && set.tooWide.length === 0
  const tables = set.frames.flatMap(allFrames).filter((frame) => frame.type === 'table')
  const lines = textLines(set.frames, context)
  return { fits, top: tried.needs, ...cellsOf(tables), textLines: lines, sizes }
}

function cellsOf(tables: readonly TableFrame[]): Pick<Trial, 'linesOfCells' | 'rowHeights'> {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return {
    linesOfCells: cells.map(({ lines }) => lines.length),
    rowHeights: tables.flatMap(({ rows, cellPadding: { y } }) =>
      rows
        .filter(({ header }) => !header)
        .map(({ height, padding = y }) => height - 2 * (padding - y)),
    ),
  }
}
