/**
 * The grid on which lines stand on slides.
 *
 * Pitches of lines, spaces between paragraphs, rows and blocks are multiples of the theme's pitch, and regions begin
 * on it, so that texts beside each other stand on common lines whatever their sizes. A printed page has none: its
 * leading and spaces grow until it is full.
 */

import { nearestMultiple, type Pt, rounding } from '../base/length.js'
import type { LayoutContext } from './context.js'

type OnGrid = Pick<LayoutContext, 'lineGrid'>

/** The multiple of the pitch that is nearest to a length; the length itself in print. */
export function onGrid(length: Pt, { lineGrid }: OnGrid): Pt {
  return lineGrid === undefined ? length : nearestMultiple(length, lineGrid)
}

/** The least multiple of the pitch that holds a length. */
export function upToGrid(length: Pt, { lineGrid }: OnGrid): Pt {
  return lineGrid === undefined ? length : Math.ceil((length - rounding) / lineGrid) * lineGrid
}

/** The largest multiple of the pitch within a length. */
export function downToGrid(length: Pt, { lineGrid }: OnGrid): Pt {
  return lineGrid === undefined ? length : Math.floor((length + rounding) / lineGrid) * lineGrid
}

/** Like `onGrid`, for what stands both above and below a text: together they are a multiple of the pitch. */
export function halfOnGrid(length: Pt, context: OnGrid): Pt {
  return onGrid(2 * length, context) / 2
}
