/** Divides a row of pieces into slices that fit, as few and as even as possible. */

import type { Pt } from '../../base/length.js'
import { levelSlices } from './level-slices.js'
import { tolerance } from './regions.js'

/** Pieces from one to before the other. */
export type Slice = readonly [from: number, to: number]

/** What is to be divided, and where. */
export interface Slicing {
  /** How many pieces there are. */
  readonly count: number
  /** Whether the pieces from one to before the other fit into a slice. */
  fits(from: number, to: number): boolean
  /** Whether a slice may end before the piece. */
  mayEnd(to: number): boolean
  /** How high each piece from one to before the other is, if that is known. */
  heights(from: number, to: number): readonly Pt[]
}

/**
 * As few slices as possible, as even as possible: ten rows become five and five, not eight and two.
 *
 * Where pieces are so unequal that this does not fit, slices are as equally high as they can be; where heights are
 * not known, each takes the same share of the height. Undefined if a single piece does not fit.
 */
export function sliceEvenly(slicing: Slicing): readonly Slice[] | undefined {
  const { count, fits, mayEnd } = slicing
  const fullest = greedyEnds(slicing)
  if (fullest === undefined) return undefined
  const even = slicesOf(evenEnds(count, fullest.length))
  const evenFits = even.every(([from, to]) => mayEnd(to) && fits(from, to))
  if (evenFits) return even
  return slicesOf(equallyHigh(fullest, slicing) ?? levelEnds(fullest, slicing))
}

/** Ends of equally high slices, by the heights in full ones; undefined where these are not known or do not fit. */
function equallyHigh(
  fullest: readonly number[],
  { count, fits, mayEnd, heights }: Slicing,
): readonly number[] | undefined {
  const full = slicesOf(fullest).map(([from, to]) => heights(from, to))
  const all = full.flat()
  if (all.length !== count) return undefined
  const most = Math.max(...full.map((part) => part.reduce((sum, height) => sum + height, 0)))
  const ends = levelSlices(all, full.length, most + tolerance, mayEnd)
  return ends !== undefined && slicesOf(ends).every(([from, to]) => fits(from, to))
    ? ends
    : undefined
}

/**
 * Ends of slices that each hold as much as fits; undefined if a single piece does not.
 *
 * What fits with more pieces fits with fewer, so the end of a slice need not be sought piece by piece.
 */
function greedyEnds({ count, fits, mayEnd }: Slicing): readonly number[] | undefined {
  const ends: number[] = []
  let from = 0
  while (from < count) {
    let to = lastThat((end) => fits(from, end), from, count)
    while (to > from && !mayEnd(to)) to--
    if (to === from) return undefined
    ends.push(to)
    from = to
  }
  return ends
}

/**
 * Ends of as many slices as `fullest` has, each of about the same height.
 *
 * A piece weighs the share that it has of its full slice. Each end stands where its share of the weight is
 * reached, but not so early that the rest would need a further slice.
 */
function levelEnds(fullest: readonly number[], slicing: Slicing): readonly number[] {
  const { fits, mayEnd } = slicing
  const earliest = earliestEnds(fullest, slicing)
  const full = slicesOf(fullest)
  const weights = full.flatMap(([from, to], index) => {
    const begin = index === full.length - 1 ? (earliest[index - 1] ?? 0) : from
    return Array.from({ length: to - from }, () => 1 / (to - begin))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const ends: number[] = []
  for (const [index, least] of earliest.entries()) {
    const from = ends[index - 1] ?? 0
    const ideal = reached(weights, (total * (index + 1)) / earliest.length)
    let to = Math.max(least, Math.min(ideal, fullest[index] ?? ideal))
    while (to > least && !(mayEnd(to) && fits(from, to))) to--
    ends.push(to)
  }
  return ends
}

/** How many pieces come nearest to a weight. */
function reached(weights: readonly number[], wanted: number): number {
  let sum = 0
  let count = 0
  for (const weight of weights) {
    if (sum + weight / 2 > wanted) break
    sum += weight
    count++
  }
  return count
}

/** The least ends after which what follows still fits into the slices that are left. */
function earliestEnds(fullest: readonly number[], { fits, mayEnd }: Slicing): readonly number[] {
  const ends = [...fullest]
  for (let index = ends.length - 1; index > 0; index--) {
    const to = ends[index] ?? 0
    const before = ends[index - 1] ?? 0
    let from = to - lastThat((count) => fits(to - count, to), to - before, to)
    while (from < before && !mayEnd(from)) from++
    ends[index - 1] = from
  }
  return ends
}

/**
 * The greatest whole number above `low` and up to `high` that holds; `low` if none does.
 *
 * It is sought with growing steps from below, then by halving, so that of two thousand rows no attempt sets
 * many more than one slide holds.
 */
function lastThat(holds: (value: number) => boolean, low: number, high: number): number {
  let [held, failed] = [low, high + 1]
  for (let step = 1; held + step < failed; step *= 2) {
    if (holds(held + step)) held += step
    else failed = held + step
  }
  while (failed - held > 1) {
    const middle = Math.floor((held + failed) / 2)
    if (holds(middle)) held = middle
    else failed = middle
  }
  return held
}

function evenEnds(count: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.round((count * (index + 1)) / parts))
}

function slicesOf(ends: readonly number[]): readonly Slice[] {
  return ends.map((to, index) => [ends[index - 1] ?? 0, to])
}
