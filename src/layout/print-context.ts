/** The context of a print layout: sizes, leading and spacing of one attempt. */

import type { Pt } from '../base/length.js'
import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import type { TextRole } from '../theme/theme.js'
import type { LayoutContext } from './context.js'
import { freshContext } from './fresh-context.js'
import type { LayoutOptions } from './layout.js'

/** What an attempt may change. */
export interface Setting {
  /** Sizes and leading as multiples of the theme's. */
  readonly size: number
  readonly leading: number
  readonly blockSpace: Pt
  /** No text is set smaller. */
  readonly smallest: Pt
}

/** Sizes are kept to a twentieth of a point, so that an editor of the file sees plain numbers. */
const sizeSteps = 20

/** Makes the context of an attempt, with a tree of its own. */
export function printContext(
  document: Document,
  options: Pick<LayoutOptions, 'theme' | 'fonts' | 'locale'>,
  setting: Setting,
  report: Report,
): LayoutContext {
  const context = freshContext(document, options, 'print', report)
  const { design } = context
  const sizeOf = (role: TextRole): Pt => {
    const ideal = design.roles[role].scale[0] * setting.size
    return Math.max(setting.smallest, Math.round(ideal * sizeSteps) / sizeSteps)
  }
  return {
    ...context,
    sizeOf,
    pitchOf: (role, size = sizeOf(role)) => size * design.roles[role].leading * setting.leading,
    blockSpace: setting.blockSpace,
  }
}
