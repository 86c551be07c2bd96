/** Polygons that have no dents: what lies in them, and what they leave of a path. */

import type { PathStep, Point, Rect } from '../../base/geometry.js'
import { polygonsOf } from '../../base/path.js'

/** Corners of a polygon without dents, clockwise on the drawing. */
export type Convex = readonly Point[]

/** The corners of a rectangle. */
export function cornersOf({ x, y, width, height }: Rect): Convex {
  const [right, bottom] = [x + width, y + height]
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ]
}

/** The polygon of a path that is one outline without dents; undefined for any other. */
export function convexOf(steps: readonly PathStep[], tolerance: number): Convex | undefined {
  const [polygon, ...others] = polygonsOf(steps, tolerance)
  if (polygon === undefined || others.length > 0) return undefined
  const corners = polygon.filter((point, at) => !near(point, before(polygon, at), tolerance / 8))
  if (corners.length < 3) return undefined
  const turns = corners.map((point, at) => turn(before(corners, at), point, after(corners, at)))
  const slack = tolerance * tolerance
  const sign = turns.some((one) => one > slack) ? 1 : -1
  if (turns.some((one) => one * sign < -slack) || Math.abs(windings(corners)) !== 1)
    return undefined
  return sign > 0 ? corners : [...corners].reverse()
}

function near(a: Point, b: Point, distance: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= distance
}

function before(points: readonly Point[], at: number): Point {
  return points.at(at - 1) ?? { x: 0, y: 0 }
}

function after(points: readonly Point[], at: number): Point {
  return points[(at + 1) % points.length] ?? { x: 0, y: 0 }
}

/** Twice the area of a triangle, positive if it runs clockwise on the page. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** How often an outline runs round: a star of five lines turns one way only, but twice. */
function windings(corners: readonly Point[]): number {
  const total = corners.reduce((sum, point, at) => {
    const [from, to] = [before(corners, at), after(corners, at)]
    const way = Math.atan2(turn(from, point, to), alongside(from, point, to))
    return sum + way
  }, 0)
  return Math.round(total / (2 * Math.PI))
}

function alongside(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)
}

/** Whether all points lie in a polygon, or no farther outside than a distance. */
export function holds(convex: Convex, points: readonly Point[], slack: number): boolean {
  return convex.every((corner, at) => {
    const next = after(convex, at)
    const length = Math.hypot(next.x - corner.x, next.y - corner.y)
    return points.every((point) => turn(corner, next, point) >= -slack * length)
  })
}

/**
 * What of a path's fill lies in a polygon, with curves as fine chords (Sutherland and Hodgman).
 *
 * Parts may be joined by edges that run to and fro on the polygon's border; by either rule they enclose nothing.
 */
export function cut(
  steps: readonly PathStep[],
  convex: Convex,
  tolerance: number,
): readonly PathStep[] {
  return polygonsOf(steps, tolerance).flatMap((polygon): readonly PathStep[] => {
    const left = convex.reduce<readonly Point[]>(
      (points, corner, at) => onOneSide(points, corner, after(convex, at)),
      polygon,
    )
    const [first, ...others] = left
    if (first === undefined || others.length < 2) return []
    const lines = others.map((to): PathStep => ({ type: 'line', to }))
    return [{ type: 'move', to: first }, ...lines, { type: 'close' }]
  })
}

/** What of an outline lies to the right of a line. */
function onOneSide(points: readonly Point[], from: Point, to: Point): readonly Point[] {
  return points.flatMap((point, at) => {
    const last = before(points, at)
    const [here, there] = [turn(from, to, point), turn(from, to, last)]
    if (here >= 0 === there >= 0) return here >= 0 ? [point] : []
    const share = there / (there - here)
    const crossing = {
      x: last.x + (point.x - last.x) * share,
      y: last.y + (point.y - last.y) * share,
    }
    return here >= 0 ? [crossing, point] : [crossing]
  })
}
