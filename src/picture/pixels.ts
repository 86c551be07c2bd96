/** Pixels in memory. */

import type { Size } from '../base/geometry.js'

/** Samples of eight bits: grey, grey and alpha, RGB, or RGB and alpha, row by row. */
export interface Pixels extends Size {
  readonly channels: 1 | 2 | 3 | 4
  readonly data: Uint8Array
}
