/** Where an element of a drawing stands: what it takes over from those around it. */

import type { Size } from '../../base/geometry.js'
import type { Matrix } from './matrix.js'
import type { Style } from './style.js'

/** A place in a drawing. */
export interface Place {
  /** From the element's coordinates to the drawing's. */
  readonly matrix: Matrix
  readonly style: Style
  /** The viewport, of which shares are taken. */
  readonly around: Size
  /** Ids that were followed to come here; one twice would never end. */
  readonly followed: readonly string[]
  /** Whether outlines alone are wanted, to cut others with: paint does not matter then (SVG 1.1, 14.3.5). */
  readonly cutting: boolean
}
