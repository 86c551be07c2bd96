/** What the shapes of one slide depend on beside their frames. */

import type { Report } from '../../base/report.js'
import type { Master, TextRole, Theme } from '../../theme/theme.js'
import type { ChartContext } from './chart.js'
import type { Numbering } from './numbering.js'
import type { Sizes } from './sizes.js'
import { fontSlot } from './style.js'
import type { TextContext } from './text.js'

/** One slide while it is planned. */
export interface SlideContext {
  /** Number of the slide, from one. */
  readonly number: number
  readonly master: Master
  readonly theme: Theme
  /** BCP 47 of the deck. */
  readonly language: string
  /** Sizes that the layout has chosen. */
  readonly sizes: Sizes
  readonly chart: ChartContext
  readonly numbering: Numbering
  readonly report: Report
}

/** What text of a role depends on. */
export function textContext(role: TextRole, context: SlideContext): TextContext {
  const { numbering, language } = context
  return { relate: numbering.relate, language, font: fontSlot(role) }
}
