/**
 * Makes outlines whose holes do not depend on the fill rule.
 *
 * OOXML does not say whether overlapping subpaths are filled by the even-odd or the nonzero rule (ECMA-376
 * 20.1.9.15), and readers differ. Where holes run against what they are cut from, both rules agree.
 */

import type { PathStep, Point } from '../../base/geometry.js'

/** Steps of a path. */
export type Outline = readonly PathStep[]

/** Outlines that together look as the path does when filled by its rule. */
export function fillable(steps: Outline, rule: 'nonzero' | 'evenodd'): readonly Outline[] {
  const parts = subpathsOf(steps)
  if (parts.length < 2) return [steps]
  const areas = parts.map((part) => area(pointsOf(part)))
  if (rule === 'nonzero') {
    const same = areas.every((one) => one >= 0) || areas.every((one) => one <= 0)
    return same ? parts : [steps]
  }
  const turned = parts.map((part, index) => {
    const inside = depth(part, parts) % 2 === 1
    return (areas[index] ?? 0) > 0 === inside ? reversed(part) : part
  })
  return [turned.flat()]
}

function subpathsOf(steps: Outline): readonly Outline[] {
  const parts: PathStep[][] = []
  for (const step of steps) {
    if (step.type === 'move') parts.push([])
    parts.at(-1)?.push(step)
  }
  return parts
}

/** The corners of a subpath, and a few points of its curves. */
function pointsOf(part: Outline): readonly Point[] {
  let at: Point = { x: 0, y: 0 }
  return part.flatMap((step) => {
    if (step.type === 'close') return []
    const from = at
    at = step.to
    return step.type === 'curve'
      ? [0.25, 0.5, 0.75, 1].map((share) => curvePoint(from, step, share))
      : [step.to]
  })
}

function curvePoint(
  from: Point,
  { control1, control2, to }: Extract<PathStep, { type: 'curve' }>,
  share: number,
): Point {
  const rest = 1 - share
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3]
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  }
}

/** Twice the area of a polygon, positive if it runs clockwise on the page. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    return sum + point.x * next.y - next.x * point.y
  }, 0)
}

/** In how many other subpaths a subpath lies. */
function depth(part: Outline, parts: readonly Outline[]): number {
  const [point] = pointsOf(part)
  if (point === undefined) return 0
  return parts.filter((other) => other !== part && holds(pointsOf(other), point)).length
}

function holds(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((inside, a, index) => {
    const b = polygon[(index + 1) % polygon.length] ?? a
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x
    return crosses ? !inside : inside
  }, false)
}

/** The same subpath, run through from its end to its beginning. */
function reversed(part: Outline): Outline {
  const drawn = part.filter((step) => step.type !== 'close')
  const last = drawn.at(-1)
  if (last === undefined) return part
  const back = drawn.slice(1).map((step, index): PathStep => {
    const to = drawn[index]?.to ?? step.to
    if (step.type !== 'curve') return { type: 'line', to }
    return { type: 'curve', control1: step.control2, control2: step.control1, to }
  })
  const closed = drawn.length < part.length ? [{ type: 'close' } as const] : []
  return [{ type: 'move', to: last.to }, ...back.reverse(), ...closed]
}
