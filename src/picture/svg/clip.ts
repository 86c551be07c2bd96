/** Cuts the paths of a drawing by others: what is left is paths again, so that no writer has to cut. */

import type { PathStep, Point, Rect } from '../../base/geometry.js'
import { boundsOfPath } from '../../base/path.js'
import type { DrawnPath } from '../picture.js'
import { type Convex, convexOf, cornersOf, cut, holds } from './polygon.js'

/** An outline that is kept, filled by its rule. */
export interface Outline {
  readonly steps: readonly PathStep[]
  readonly rule: 'nonzero' | 'evenodd'
}

/** How exactly a drawing is cut, in its own units. */
export interface Exactness {
  /** How far chords may leave their curve. */
  readonly tolerance: number
  /** What may stand out without being cut: less than is seen. */
  readonly slack: number
}

/** A rectangle as what a clip path or a view box cuts by. */
export function rectangleOutline(rect: Rect): Outline {
  const [first, ...others] = cornersOf(rect)
  const lines = others.map((to): PathStep => ({ type: 'line', to }))
  const steps: readonly PathStep[] =
    first === undefined ? [] : [{ type: 'move', to: first }, ...lines, { type: 'close' }]
  return { steps, rule: 'nonzero' }
}

/** Comparisons of paths with outlines beyond which nobody can have drawn them. */
const mostCompared = 20_000

/** An outline with what is asked of it for every path. */
interface Cutter {
  readonly outline: Outline
  readonly bounds: Rect
  readonly convex: Convex | undefined
}

/**
 * What of paths lies in any of the outlines.
 *
 * Undefined if that cannot be said in paths: a line that is cut, or two outlines with dents.
 */
export function clipped(
  paths: readonly DrawnPath[],
  outlines: readonly Outline[],
  exact: Exactness,
): readonly DrawnPath[] | undefined {
  if (paths.length * outlines.length > mostCompared) return undefined
  const cutters = outlines.map((outline): Cutter => {
    const { steps } = outline
    return { outline, bounds: boundsOfPath(steps), convex: convexOf(steps, exact.tolerance) }
  })
  const cuts = paths.map((path) => clippedPath(path, cutters, exact))
  const known = cuts.filter((one) => one !== undefined)
  return known.length < cuts.length ? undefined : known.flat()
}

function clippedPath(
  path: DrawnPath,
  cutters: readonly Cutter[],
  exact: Exactness,
): readonly DrawnPath[] | undefined {
  const seen = paintedBounds(path)
  const touching = cutters.filter(({ bounds }) => meet(seen, bounds))
  if (touching.length === 0) return []
  const [corners, reach] = [cornersOf(seen), reachOf(path)]
  const whole = ({ convex }: Cutter): boolean =>
    convex !== undefined &&
    (holds(convex, corners, exact.slack) || holds(convex, reach, exact.slack))
  if (touching.some(whole)) return [path]
  const { stroke, opacity } = path
  if (stroke !== undefined || (opacity !== undefined && touching.length > 1)) return undefined
  const own = convexOf(path.steps, exact.tolerance)
  const left = touching.map(({ outline, convex }): DrawnPath | undefined => {
    const { steps, rule } = outline
    if (own !== undefined && holds(own, hullOf(steps), exact.slack)) return { ...path, steps, rule }
    if (convex !== undefined) return { ...path, steps: cut(path.steps, convex, exact.tolerance) }
    return own && { ...path, rule, steps: cut(steps, own, exact.tolerance) }
  })
  const known = left.filter((one) => one !== undefined)
  if (known.length < left.length) return undefined
  return known.filter(({ steps }) => steps.length > 0)
}

/** The bounds of a path with its line; only long sharp corners reach farther. */
export function paintedBounds({ steps, stroke }: DrawnPath): Rect {
  const { x, y, width, height } = boundsOfPath(steps)
  const half = (stroke?.width ?? 0) / 2
  return { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half }
}

/** Whether two rectangles have a point in common. */
export function meet(one: Rect, other: Rect): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  )
}

/** Points around a path: its corners and control points. */
function hullOf(steps: readonly PathStep[]): readonly Point[] {
  return steps.flatMap((step) => {
    if (step.type === 'close') return []
    return step.type === 'curve' ? [step.control1, step.control2, step.to] : [step.to]
  })
}

/** Points around a path and its line. */
function reachOf({ steps, stroke }: DrawnPath): readonly Point[] {
  const half = (stroke?.width ?? 0) / 2
  return hullOf(steps).flatMap((point) =>
    half === 0
      ? [point]
      : cornersOf({ x: point.x - half, y: point.y - half, width: half * 2, height: half * 2 }),
  )
}
