/** The geometry of paths: points on curves, bounds, polygons. */

import type { PathStep, Point, Rect } from './geometry.js'

/** A cubic curve without the point that it begins at. */
export type Curve = Extract<PathStep, { type: 'curve' }>

/** The point at a share of a curve's parameter. */
export function pointOn(from: Point, { control1, control2, to }: Curve, share: number): Point {
  const rest = 1 - share
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3]
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  }
}

/** A step with the point that it begins at and the one that its subpath began at. */
export interface Placed {
  readonly step: PathStep
  readonly from: Point
  readonly start: Point
}

/** Steps with the points that they begin at. */
export function placedSteps(steps: readonly PathStep[]): readonly Placed[] {
  let from: Point = { x: 0, y: 0 }
  let start = from
  return steps.map((step) => {
    const placed = { step, from, start: step.type === 'move' ? step.to : start }
    if (step.type === 'move') start = step.to
    from = step.type === 'close' ? start : step.to
    return placed
  })
}

/** The smallest rectangle around a path as it is drawn, not around its control points. */
export function boundsOfPath(steps: readonly PathStep[]): Rect {
  const points = placedSteps(steps).flatMap(({ step, from }) => {
    if (step.type === 'close') return []
    return step.type === 'curve' ? [...turningPoints(from, step), step.to] : [step.to]
  })
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Where a curve turns back across or down. */
function turningPoints(from: Point, curve: Curve): readonly Point[] {
  const { control1, control2, to } = curve
  return (['x', 'y'] as const)
    .flatMap((axis) => turningShares(from[axis], control1[axis], control2[axis], to[axis]))
    .map((share) => pointOn(from, curve, share))
}

/** Zeros between 0 and 1 of the derivative of a cubic polynomial. */
function turningShares(p: number, q: number, r: number, s: number): readonly number[] {
  const [a, b, c] = [s - 3 * r + 3 * q - p, 2 * (r - 2 * q + p), q - p]
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  const shares =
    Math.abs(a) < 1e-9 * (Math.abs(b) + Math.abs(c))
      ? [-c / b]
      : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return shares.filter((share) => share > 0 && share < 1)
}

/** The corners of each subpath, curves as chords that leave them by no more than a distance. */
export function polygonsOf(
  steps: readonly PathStep[],
  tolerance: number,
): readonly (readonly Point[])[] {
  const polygons: Point[][] = []
  for (const { step, from } of placedSteps(steps)) {
    if (step.type === 'close') continue
    if (step.type === 'move' || polygons.length === 0) polygons.push([])
    const polygon = polygons.at(-1) ?? []
    if (step.type !== 'curve') polygon.push(step.to)
    else polygon.push(...chords(from, step, tolerance))
  }
  return polygons
}

/** How many chords a curve needs follows from how far its control points leave the straight line. */
function chords(from: Point, curve: Curve, tolerance: number): readonly Point[] {
  const { control1, control2, to } = curve
  const bend = Math.max(
    Math.hypot(from.x - 2 * control1.x + control2.x, from.y - 2 * control1.y + control2.y),
    Math.hypot(control1.x - 2 * control2.x + to.x, control1.y - 2 * control2.y + to.y),
  )
  const count = Math.min(64, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))))
  return Array.from({ length: count }, (_, at) => pointOn(from, curve, (at + 1) / count))
}
