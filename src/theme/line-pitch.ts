/** Decides how far apart the lines of slides are. */

import { nearestMultiple, type Pt } from '../base/length.js'
import type { TextRole, Theme } from './theme.js'

/** The distance between baselines of a role at a size: the role's leading, on the theme's grid of lines. */
export function linePitch(role: TextRole, size: Pt, { slides, slide }: Theme): Pt {
  return nearestMultiple(size * slides.roles[role].leading, slide.lineGrid)
}
