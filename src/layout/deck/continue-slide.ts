/** Continues on another slide what one cannot hold. */

import type { Block } from '../../document/ast.js'
import type { Locale } from '../../locale/locale.js'
import { notUsedTable } from '../blocks/not-used.js'
import { openQuestionsBlock } from '../blocks/open-questions.js'
import type { TablePart } from '../blocks/table-rows.js'
import { continuedNotes, type SlidePlan } from './plan-slides.js'

/** A block that may be divided: how many pieces it has, and the block that holds some of them. */
interface Divisible {
  readonly pieces: number
  readonly slice: (from: number, to: number) => Block
}

/** A block as pieces; undefined for blocks that stay whole. */
function divisible(block: Block, locale: Locale): Divisible | undefined {
  switch (block.type) {
    case 'table': {
      const { rows } = block
      const slice = (from: number, to: number): TablePart => ({
        ...block,
        rows: rows.slice(from, to),
        whole: rows,
      })
      return { pieces: rows.length, slice }
    }
    case 'open-questions':
      return divisible(openQuestionsBlock(block, locale), locale)
    case 'not-used':
      return divisible(notUsedTable(block, locale), locale)
    case 'list':
      return {
        pieces: block.items.length,
        slice: (from, to) => ({
          ...block,
          items: block.items.slice(from, to),
          ...(block.ordered && { start: (block.start ?? 1) + from }),
        }),
      }
    case 'attribution':
      return {
        pieces: block.items.length,
        slice: (from, to) => ({ ...block, items: block.items.slice(from, to) }),
      }
    case 'timeline':
      return {
        pieces: block.events.length,
        slice: (from, to) => ({ ...block, events: block.events.slice(from, to) }),
      }
    default:
      return undefined
  }
}

/** A piece of a slide: a block that stays whole, or a stretch of one that may be divided. */
interface Piece {
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** A title is measured as if it had so many parts: any digit is as wide. */
const mostParts = 9

/**
 * Divides a slide so that every part fits.
 *
 * As few parts as possible, as even as possible: ten rows become five and five, not eight and two; where rows
 * are so unequal that this does not fit, each part takes the same share of the height. A heading stays with
 * what follows it. Undefined if no block can be divided, or if even single pieces do not fit.
 */
export function continueSlide(
  plan: SlidePlan,
  fits: (part: SlidePlan) => boolean,
  locale: Locale,
): readonly SlidePlan[] | undefined {
  const divided = new Map(plan.blocks.map((block) => [block, divisible(block, locale)]))
  if (![...divided.values()].some((one) => (one?.pieces ?? 0) > 1)) return undefined
  const pieces = plan.blocks.flatMap((block) => piecesOf(block, divided.get(block)))
  const blocksOf = (from: number, to: number) => joined(pieces.slice(from, to), divided)
  const fitsSlice = (from: number, to: number): boolean =>
    fits({
      ...plan,
      part: locale.words.continued(mostParts, mostParts),
      blocks: blocksOf(from, to),
    })
  const mayEnd = (to: number): boolean => pieces[to - 1]?.block.type !== 'heading'
  const ends = greedyEnds(pieces.length, fitsSlice, mayEnd)
  if (ends === undefined) return undefined
  const even = evenEnds(pieces.length, ends.length)
  const evenFits = slices(even).every(([from, to]) => mayEnd(to) && fitsSlice(from, to))
  const chosen = evenFits ? even : levelEnds(ends, fitsSlice, mayEnd)
  const parts = withParts(slices(chosen).map(([from, to]) => blocksOf(from, to)))
  return parts.map((blocks, index) => ({
    ...plan,
    part: locale.words.continued(index + 1, chosen.length),
    blocks,
    notes: index === 0 ? plan.notes : continuedNotes(plan.origin, locale),
    opensSection: plan.opensSection && index === 0,
    ...(index > 0 && { continues: true as const }),
  }))
}

/** Tells each part of a table what the others hold, so that all are set alike. */
function withParts(slides: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const parts = new Map<TablePart['whole'], TablePart['rows'][]>()
  for (const part of slides.flat().filter(isPart)) {
    const before = parts.get(part.whole)
    if (before === undefined) parts.set(part.whole, [part.rows])
    else before.push(part.rows)
  }
  const told = (block: Block): Block => {
    if (!isPart(block)) return block
    const part: TablePart = { ...block, parts: parts.get(block.whole) ?? [block.rows] }
    return part
  }
  return slides.map((blocks) => blocks.map(told))
}

function isPart(block: Block): block is TablePart {
  return block.type === 'table' && 'whole' in block
}

function piecesOf(block: Block, divided: Divisible | undefined): readonly Piece[] {
  const count = divided?.pieces ?? 0
  if (count === 0) return [{ block, from: 0, to: 0 }]
  return Array.from({ length: count }, (_, from) => ({ block, from, to: from + 1 }))
}

/** Blocks of pieces; neighbouring stretches of one block are one again. */
function joined(
  pieces: readonly Piece[],
  divided: ReadonlyMap<Block, Divisible | undefined>,
): readonly Block[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last?.block === piece.block) merged[merged.length - 1] = { ...last, to: piece.to }
    else merged.push(piece)
  }
  return merged.map(({ block, from, to }) => divided.get(block)?.slice(from, to) ?? block)
}

/**
 * Ends of slices that each hold as much as fits; undefined if a single piece does not.
 *
 * What fits with more pieces fits with fewer, so the end of a slice need not be sought piece by piece.
 */
function greedyEnds(
  count: number,
  fits: (from: number, to: number) => boolean,
  mayEnd: (to: number) => boolean,
): readonly number[] | undefined {
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
function levelEnds(
  fullest: readonly number[],
  fits: (from: number, to: number) => boolean,
  mayEnd: (to: number) => boolean,
): readonly number[] {
  const earliest = earliestEnds(fullest, fits, mayEnd)
  const full = slices(fullest)
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
function earliestEnds(
  fullest: readonly number[],
  fits: (from: number, to: number) => boolean,
  mayEnd: (to: number) => boolean,
): readonly number[] {
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

function slices(ends: readonly number[]): readonly (readonly [number, number])[] {
  return ends.map((to, index) => [ends[index - 1] ?? 0, to])
}
