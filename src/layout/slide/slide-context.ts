/** Contexts of a deck: the sizes of an attempt, and what a master changes. */

import type { Pt } from '../../base/length.js'
import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import type { MasterName, MediumDesign, TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { LayoutOptions } from '../layout.js'
import { createTree } from '../structure.js'

/** The step of each role's scale; a step past the end is the last. */
export type Steps = (role: TextRole) => number

/** The size of a role at a step of its scale. */
export function sizeAt(design: MediumDesign, role: TextRole, step: number): Pt {
  const { scale } = design.roles[role]
  return scale[Math.min(step, scale.length - 1)] ?? scale[0]
}

/** Makes a context with a tree of its own. */
export function slideContext(
  document: Document,
  options: Pick<LayoutOptions, 'theme' | 'fonts' | 'locale'>,
  steps: Steps,
  report: Report,
): LayoutContext {
  const { theme, fonts, locale } = options
  const design = theme.slides
  return {
    document,
    theme,
    design,
    medium: 'slides',
    fonts,
    locale,
    tree: createTree(locale.tag),
    report,
    sizeOf: (role) => sizeAt(design, role, steps(role)),
    leadingOf: (role) => design.roles[role].leading,
    blockSpace: design.blocks.space,
    inverse: false,
  }
}

/** The context on a master: light text on a dark ground. */
export function onMaster(master: MasterName, context: LayoutContext): LayoutContext {
  return { ...context, inverse: context.theme.slide.masters[master].inverse }
}

/** The same context with other sizes. */
export function withSteps(steps: Steps, context: LayoutContext): LayoutContext {
  return { ...context, sizeOf: (role) => sizeAt(context.design, role, steps(role)) }
}
