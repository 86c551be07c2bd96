/** Parts of a ring as paths. */

import type { PathStep, Point } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'

/** A ring; angles are turns, clockwise from the top. */
export interface Ring {
  readonly center: Point
  readonly radius: Pt
  /** Of the hole. */
  readonly inner: Pt
}

/** The place on a circle of the ring's centre. */
export function onCircle({ center }: Ring, turn: number, radius: Pt): Point {
  const angle = turn * 2 * Math.PI
  return { x: center.x + radius * Math.sin(angle), y: center.y - radius * Math.cos(angle) }
}

/** The outline of the part between two turns: out, along the rim, in, and back along the hole. */
export function sector(ring: Ring, from: number, to: number): readonly PathStep[] {
  return [
    { type: 'move', to: onCircle(ring, from, ring.radius) },
    ...arc(ring, from, to, ring.radius),
    { type: 'line', to: onCircle(ring, to, ring.inner) },
    ...arc(ring, to, from, ring.inner),
    { type: 'close' },
  ]
}

/** A curve of an eighth of a turn deviates from the circle by less than a hundred-thousandth of its radius. */
const curvesPerTurn = 8

/** How far control points lie along the tangents, times the tangent of a quarter of the arc (Goldapp 1991). */
const reachOfArc = 4 / 3

/** Curves of an eighth of a turn at most, whose deviation from the circle no eye can see. */
function arc(ring: Ring, from: number, to: number, radius: Pt): readonly PathStep[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) * curvesPerTurn))
  const step = (to - from) / count
  const reach = reachOfArc * Math.tan((step * Math.PI) / 2) * radius
  return Array.from({ length: count }, (_, index): PathStep => {
    const [start, end] = [from + index * step, from + (index + 1) * step]
    return {
      type: 'curve',
      control1: along(onCircle(ring, start, radius), start, reach),
      control2: along(onCircle(ring, end, radius), end, -reach),
      to: onCircle(ring, end, radius),
    }
  })
}

/** A step along the tangent. */
function along({ x, y }: Point, turn: number, by: Pt): Point {
  const angle = turn * 2 * Math.PI
  return { x: x + by * Math.cos(angle), y: y + by * Math.sin(angle) }
}
