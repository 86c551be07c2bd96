/** Contexts of a deck: the sizes of an attempt, and what a master changes. */

import type { Pt } from '../../base/length.js'
import type { Report } from '../../base/report.js'
import type { Document } from '../../document/ast.js'
import { linePitch } from '../../theme/line-pitch.js'
import type { MasterName, MediumDesign, TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { freshContext } from '../fresh-context.js'
import type { LayoutOptions } from '../layout.js'

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
  const context = freshContext(document, options, 'slides', report)
  return { ...context, ...atSteps(steps, context), blockSpace: context.design.blocks.space }
}

/** The context on a master: its ground, and light text if that is dark. */
export function onMaster(master: MasterName, context: LayoutContext): LayoutContext {
  const { background, inverse } = context.theme.slide.masters[master]
  return { ...context, ground: background, inverse }
}

/** The same context with other sizes. */
export function withSteps(steps: Steps, context: LayoutContext): LayoutContext {
  return { ...context, ...atSteps(steps, context) }
}

function atSteps(
  steps: Steps,
  { design, theme }: Pick<LayoutContext, 'design' | 'theme'>,
): Pick<LayoutContext, 'sizeOf' | 'pitchOf'> {
  const sizeOf = (role: TextRole): Pt => sizeAt(design, role, steps(role))
  return { sizeOf, pitchOf: (role, size = sizeOf(role)) => linePitch(role, size, theme) }
}
