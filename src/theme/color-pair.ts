/** A colour on its ground, and how much they must differ. */

import type { DataPath } from '../base/data-file.js'
import type { Color } from './theme.js'

/** A colour on its ground. */
export interface ColorPair {
  /** A text role, or a mark such as `chart.bar`. */
  readonly name: string
  readonly color: Color
  readonly ground: Color
  /** The least contrast that it needs. */
  readonly least: number
  readonly place: string
  /** Where the theme file chooses the colour. */
  readonly path: DataPath
}

/** Contrast of what is drawn and must be seen (WCAG 2.2, 1.4.11). */
export const leastOfMarks = 3
/** Contrast of text that is not large (WCAG 2.2, 1.4.3). */
export const leastOfText = 4.5
/** Contrast of text that is large: from 18 pt, or from 14 pt bold (WCAG 2.2, 1.4.3). */
export const leastOfLargeText = 3
