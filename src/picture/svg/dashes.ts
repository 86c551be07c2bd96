/** Cuts lines into dashes, so that a dash looks alike in every program (SVG 1.1, 11.4). */

import type { PathStep, Point } from '../../base/geometry.js'
import { type Curve, placedSteps, pointOn } from '../../base/path.js'

/** A piece of a line: straight if it has no curve. */
interface Piece {
  readonly from: Point
  readonly to: Point
  readonly curve?: Curve
  readonly length: number
  /** Length of a curve up to each share of its parameter. */
  readonly lengths: readonly number[]
}

/** Shares of a curve that are measured. */
const parts = 64

/**
 * The dashes of a line; undefined if they are too many to be meant.
 *
 * None is shorter than `least`: of a dash of no length round ends make a dot, but not in every program.
 */
export function dashed(
  steps: readonly PathStep[],
  dashes: readonly number[],
  offset: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly PathStep[] | undefined {
  const period = dashes.reduce((sum, length) => sum + length, 0)
  const made: PathStep[] = []
  for (const pieces of linesOf(steps)) {
    const total = pieces.reduce((sum, { length }) => sum + length, 0)
    if (!((total / period) * dashes.length + made.length <= most)) return undefined
    let at = -(((offset % period) + period) % period)
    for (let index = 0; at < total; index = (index + 1) % dashes.length) {
      const end = at + (dashes[index] ?? 0)
      if (index % 2 === 0 && end >= 0) {
        made.push(...cutOut(pieces, Math.max(0, at), Math.max(end, at + least)))
      }
      at = end
    }
  }
  return made
}

/** The subpaths as pieces with their lengths, the line that closes them included. */
function linesOf(steps: readonly PathStep[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  for (const { step, from, start } of placedSteps(steps)) {
    if (step.type === 'move' || lines.length === 0) lines.push([])
    if (step.type === 'move') continue
    lines
      .at(-1)
      ?.push(
        step.type === 'curve'
          ? curved(from, step)
          : straight(from, step.type === 'close' ? start : step.to),
      )
  }
  return lines.map((pieces) => pieces.filter(({ length }) => length > 0))
}

function straight(from: Point, to: Point): Piece {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { from, to, length, lengths: [0, length] }
}

function curved(from: Point, curve: Curve): Piece {
  const lengths = [0]
  let before = from
  for (let part = 1; part <= parts; part += 1) {
    const point = pointOn(from, curve, part / parts)
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(point.x - before.x, point.y - before.y))
    before = point
  }
  return { from, to: curve.to, curve, length: lengths.at(-1) ?? 0, lengths }
}

/** What lies between two distances from the beginning of a line. */
function cutOut(pieces: readonly Piece[], start: number, end: number): readonly PathStep[] {
  const steps: PathStep[] = []
  let passed = 0
  for (const piece of pieces) {
    const [first, last] = [Math.max(0, start - passed), Math.min(piece.length, end - passed)]
    passed += piece.length
    if (first >= last) continue
    const [a, b] = [shareAt(piece, first), shareAt(piece, last)]
    if (steps.length === 0) steps.push({ type: 'move', to: pointAt(piece, a) })
    steps.push(between(piece, a, b))
  }
  return steps
}

/** The share of a piece's parameter at a distance along it. */
function shareAt({ lengths }: Piece, distance: number): number {
  const count = lengths.length - 1
  const after = lengths.findIndex((length, at) => at > 0 && length >= distance)
  if (after < 0) return 1
  const [before, next] = [lengths[after - 1] ?? 0, lengths[after] ?? 0]
  const within = next === before ? 0 : (distance - before) / (next - before)
  return (after - 1 + within) / count
}

function pointAt({ from, to, curve }: Piece, share: number): Point {
  return curve === undefined ? mix(from, to, share) : pointOn(from, curve, share)
}

function mix(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** The part of a piece between two shares, curves by de Casteljau's construction. */
function between(piece: Piece, first: number, last: number): PathStep {
  const { from, curve } = piece
  if (curve === undefined) return { type: 'line', to: pointAt(piece, last) }
  const points = [from, curve.control1, curve.control2, curve.to]
  const blossom = (...shares: readonly [number, number, number]): Point =>
    shares.reduce<readonly Point[]>(
      (row, share) => row.slice(1).map((point, at) => mix(row[at] ?? point, point, share)),
      points,
    )[0] ?? from
  return {
    type: 'curve',
    control1: blossom(first, first, last),
    control2: blossom(first, last, last),
    to: blossom(last, last, last),
  }
}
