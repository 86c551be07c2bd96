/** The arrows of a process: where they stand in their rows, and their outlines. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { Arrow } from '../frame.js'
import type { BlockMeasure } from '../set-block.js'

/** Where arrows stand: notches take the points of those before, so that gaps run aslant. */
export interface ArrowGrid {
  readonly x: Pt
  readonly width: Pt
  readonly pitch: Pt
  readonly point: Pt
  readonly padding: Pt
  readonly rowGap: Pt
}

/** Arrows of one width, so many to a row of the measure. */
export function arrowGrid(
  perRow: number,
  measure: BlockMeasure,
  context: LayoutContext,
): ArrowGrid {
  const { gap, pointRatio, paddingRatio } = context.design.blocks.process
  const size = context.sizeOf('diagram-title')
  const point = size * pointRatio
  const width = (measure.width + (perRow - 1) * (point - gap)) / perRow
  const rowGap = context.blockSpace
  return {
    x: measure.x,
    width,
    pitch: width - point + gap,
    point,
    padding: size * paddingRatio,
    rowGap,
  }
}

/** The shape of an arrow: only the first has no notch. */
export function arrowType(first: boolean): Arrow['type'] {
  return first ? 'home-plate' : 'chevron'
}

/** An arrow in a box, its point and its notch as deep as each other. */
export function arrowOutline({ x, y, width, height }: Rect, point: Pt, first: boolean): Arrow {
  const right = x + width
  const middle = y + height / 2
  const corners = [
    { x: right - point, y },
    { x: right, y: middle },
    { x: right - point, y: y + height },
    { x, y: y + height },
    ...(first ? [] : [{ x: x + point, y: middle }]),
  ]
  return {
    type: arrowType(first),
    point,
    steps: [
      { type: 'move', to: { x, y } },
      ...corners.map((to) => ({ type: 'line', to }) as const),
      { type: 'close' },
    ],
  }
}
