/** The scale of points: from values to heights. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'

/** A value axis of points. */
export interface PointScale {
  readonly min: number
  readonly max: number
  /** The axis begins at zero or runs through it, so that a line may be drawn there. */
  readonly zero: boolean
}

/**
 * The least and greatest value of the axis; `pad` is kept free for labels above the highest and, where the
 * axis does not stand on zero, beneath the lowest point. `below` is the lowest value that has its label beneath
 * it: if that label would reach below zero, room is kept there, too.
 *
 * Points begin at zero unless all lie in the upper part of the way from there: they show differences by
 * position, not amounts by length. Then no axis line is drawn that could be taken for zero.
 */
export function pointScale(
  values: readonly number[],
  joined: 'series' | 'category',
  height: Pt,
  pad: Pt,
  below?: number,
): PointScale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const lifted = low > upperPart[joined] * high && high > low
  const base = lifted || low < 0 ? low : 0
  const top = Math.max(high, base)
  const room = Math.max(1, height - pad)
  const reaches = below !== undefined && below * room < pad * top
  const standing = base === 0 && !reaches
  const padded = standing ? pad : 2 * pad
  const perPoint = (top === base ? 1 : top - base) / Math.max(1, height - padded)
  const min = standing ? 0 : base - pad * perPoint
  return { min, max: (top === base ? base + 1 : top) + pad * perPoint, zero: !lifted }
}

/** Above this share of the highest value the distance from zero is left out: of lines, of dots. */
const upperPart = { series: 0.6, category: 0.3 } as const

/** The height on the page at which a value stands. */
export function heightOf(value: number, { min, max }: PointScale, plot: Rect): Pt {
  return plot.y + plot.height - ((value - min) / (max - min)) * plot.height
}
