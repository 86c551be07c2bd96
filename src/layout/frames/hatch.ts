/** Hatching: stripes over the fill of a mark, so that neighbours differ where their colours do not. */

import type { Point, Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { MarkPattern } from '../../theme/chart-design.js'
import type { LayoutContext } from '../context.js'
import type { ShapeFrame, Stroke } from '../frame.js'

/** Stripes: as an editor's pattern is called, and drawn from edge to edge of their box. */
export interface Hatch {
  readonly pattern: Exclude<MarkPattern, 'solid'>
  readonly stroke: Stroke
  readonly stripes: readonly Stripe[]
}

/** A stripe from one edge of the box to another. */
export interface Stripe {
  readonly from: Point
  readonly to: Point
}

/** A shape with the stripes of a pattern over its fill. */
export function hatched(
  shape: ShapeFrame,
  pattern: MarkPattern,
  context: LayoutContext,
): ShapeFrame {
  const hatch = hatchOf(shape.box, pattern, context)
  return hatch === undefined ? shape : { ...shape, hatch }
}

/** The hatching of a box, in the colour of the ground, as if stripes were cut out of the mark; none if it is solid. */
export function hatchOf(
  box: Rect,
  pattern: MarkPattern,
  { design, sizeOf }: LayoutContext,
): Hatch | undefined {
  if (pattern === 'solid') return undefined
  const { distanceRatio, widthRatio } = design.blocks.chart.hatch
  const size = sizeOf('chart-label')
  const stripes = stripesOf(box, pattern, size * distanceRatio)
  const stroke = { color: design.colors.background, width: size * widthRatio }
  return { pattern, stroke, stripes }
}

/** Stripes at a distance from each other, the outer ones half of it from the edges or corners. */
function stripesOf(box: Rect, pattern: Hatch['pattern'], distance: Pt): readonly Stripe[] {
  const { x, y, width, height } = box
  switch (pattern) {
    case 'level':
      return places(height, distance).map((at) => ({
        from: { x, y: y + at },
        to: { x: x + width, y: y + at },
      }))
    case 'upright':
      return places(width, distance).map((at) => ({
        from: { x: x + at, y },
        to: { x: x + at, y: y + height },
      }))
    case 'rising':
      return places(width + height, distance * Math.SQRT2).map((at) => slanted(box, at))
    case 'falling':
      return places(width + height, distance * Math.SQRT2).map((at) => {
        const { from, to } = slanted(box, at)
        return { from: mirrored(from, box), to: mirrored(to, box) }
      })
  }
}

/** As many places as fit, evenly over a length. */
function places(length: Pt, distance: Pt): readonly Pt[] {
  const count = Math.max(1, Math.round(length / distance))
  return Array.from({ length: count }, (_, index) => (length * (2 * index + 1)) / (2 * count))
}

/** The stripe that leaves the upper left corner `at` so far behind, along its sides. */
function slanted({ x, y, width, height }: Rect, at: Pt): Stripe {
  const [left, top] = [Math.max(0, at - height), Math.max(0, at - width)]
  return {
    from: { x: x + left, y: y + Math.min(at, height) },
    to: { x: x + Math.min(at, width), y: y + top },
  }
}

function mirrored(point: Point, { y, height }: Rect): Point {
  return { x: point.x, y: 2 * y + height - point.y }
}
