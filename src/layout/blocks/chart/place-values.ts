/** Finds a place for the value of each point: no label on another, on a mark, or on a line. */

import type { Point, Rect, Size } from '../../../base/geometry.js'
import { type Pt, rounding } from '../../../base/length.js'

/** Where a value stands, seen from its point. */
export type ValuePlace =
  | 'above'
  | 'below'
  | 'above-before'
  | 'above-after'
  | 'below-before'
  | 'below-after'
  | 'before'
  | 'after'

/** How far a label that stands above or below is moved to a side, as a share of its width. */
const aside = 0.42

/** Other points keep this share of a label's distance from its own point. */
const nearest = 0.6

/** A point with the size of its label. */
export interface ValuePoint {
  readonly at: Point
  readonly label: Size
}

/** The box of a label beside its point. */
export function valueBox({ at, label }: ValuePoint, place: ValuePlace, gap: Pt): Rect {
  const { width, height } = label
  if (place === 'before') return { x: at.x - gap - width, y: at.y - height / 2, width, height }
  if (place === 'after') return { x: at.x + gap, y: at.y - height / 2, width, height }
  const y = place.startsWith('above') ? at.y - gap - height : at.y + gap
  return { x: at.x - width / 2 + sideways(place, width), y, width, height }
}

/** How far to the right a label stands of where it would be centred; negative to the left. */
export function sideways(place: ValuePlace, width: Pt): Pt {
  if (!place.includes('-')) return 0
  return place.endsWith('before') ? -width * aside : width * aside
}

/**
 * Places for the values of lines, series by series; undefined if some cannot stand free.
 *
 * Peaks have their label above, valleys below; where that is taken, it moves aside, to the other side, or
 * beside the point.
 */
export function placeValues(
  lines: readonly (readonly ValuePoint[])[],
  bounds: Rect,
  gap: Pt,
): readonly (readonly ValuePlace[])[] | undefined {
  const segments = lines.flatMap((line) =>
    line.slice(1).map((point, index) => [line[index]?.at ?? point.at, point.at] as const),
  )
  const points = lines.flat()
  const taken: Rect[] = []
  let free = true
  const places = lines.map((line) =>
    line.map((point, index) => {
      const wanted = preferred(line, index)
      const found = wanted.find((place) => {
        const box = valueBox(point, place, gap)
        return (
          isInside(box, bounds) &&
          !taken.some((other) => overlaps(box, other)) &&
          !points.some(({ at }) => overlaps(ink(box), around(at, gap * nearest))) &&
          !segments.some(([from, to]) => crosses(from, to, ink(box)))
        )
      })
      const place = found ?? 'above'
      free &&= found !== undefined
      taken.push(valueBox(point, place, gap))
      return place
    }),
  )
  return free ? places : undefined
}

function preferred(line: readonly ValuePoint[], index: number): readonly ValuePlace[] {
  const y = line[index]?.at.y ?? 0
  const neighbours = [line[index - 1], line[index + 1]].flatMap((one) => one?.at.y ?? [])
  const valley = neighbours.length > 1 && neighbours.every((other) => other < y)
  const [first, second] = valley ? (['below', 'above'] as const) : (['above', 'below'] as const)
  const sides = (one: 'above' | 'below') => [one, `${one}-before`, `${one}-after`] as const
  return [...sides(first), ...sides(second), 'before', 'after']
}

/** The figures of a line of any face lie within these shares of its pitch; they have no descenders. */
const inkOf = { top: 0.2, height: 0.62 }

/** What of a label's box its figures fill: a line leaves room above and below them. */
function ink({ x, y, width, height }: Rect): Rect {
  return { x: x - 1, y: y + height * inkOf.top, width: width + 2, height: height * inkOf.height }
}

function isInside(box: Rect, bounds: Rect): boolean {
  return (
    box.x >= bounds.x - rounding &&
    box.y >= bounds.y - rounding &&
    box.x + box.width <= bounds.x + bounds.width + rounding &&
    box.y + box.height <= bounds.y + bounds.height + rounding
  )
}

function around({ x, y }: Point, by: Pt): Rect {
  return { x: x - by, y: y - by, width: 2 * by, height: 2 * by }
}

/** True if two boxes share some room. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether a stretch of a line runs through a box (Liang and Barsky). */
function crosses(from: Point, to: Point, box: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enter, leave] = [0, 1]
  const edges = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const
  for (const [direction, distance] of edges) {
    if (direction === 0) {
      if (distance <= 0) return false
    } else if (direction < 0) enter = Math.max(enter, distance / direction)
    else leave = Math.min(leave, distance / direction)
  }
  return enter < leave
}
