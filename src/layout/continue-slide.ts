/** Continues on another slide what one cannot hold. */

import type { Block } from '../document/ast.js'
import type { Locale } from '../locale/locale.js'
import { continuedNotes, type SlidePlan } from './slide/plan-slides.js'

/** A block that may be divided: how many pieces it has, and the block that holds some of them. */
interface Divisible {
  readonly pieces: number
  readonly slice: (from: number, to: number) => Block
}

/** A block as pieces; undefined for blocks that stay whole. */
function divisible(block: Block): Divisible | undefined {
  switch (block.type) {
    case 'table':
      return {
        pieces: block.rows.length,
        slice: (from, to) => ({ ...block, rows: block.rows.slice(from, to) }),
      }
    case 'list':
    case 'attribution':
    case 'open-questions':
    case 'not-used':
      return {
        pieces: block.items.length,
        slice: (from, to) => ({ ...block, items: block.items.slice(from, to) }) as Block,
      }
    default:
      return undefined
  }
}

/**
 * Divides a slide so that every part fits.
 *
 * As few parts as possible, as even as possible: ten rows become five and five, not eight and two. Blocks
 * before the divided one stay on the first part, blocks after it on the last. Undefined if no block can be
 * divided, or if even single pieces do not fit.
 */
export function continueSlide(
  plan: SlidePlan,
  fits: (part: SlidePlan) => boolean,
  locale: Locale,
): readonly SlidePlan[] | undefined {
  const at = largestDivisible(plan.blocks)
  const block = plan.blocks[at]
  const pieces = block && divisible(block)
  if (block === undefined || pieces === undefined || pieces.pieces < 2) return undefined
  const { pieces: count, slice } = pieces
  const blocksOf = (from: number, to: number): readonly Block[] => [
    ...(from === 0 ? plan.blocks.slice(0, at) : []),
    slice(from, to),
    ...(to === count ? plan.blocks.slice(at + 1) : []),
  ]
  const fitsSlice = (from: number, to: number): boolean =>
    fits({ ...plan, part: locale.words.continued(9, 9), blocks: blocksOf(from, to) })
  const ends = greedyEnds(count, fitsSlice)
  if (ends === undefined) return undefined
  const even = evenEnds(count, ends.length)
  const chosen = slices(even).every(([from, to]) => fitsSlice(from, to)) ? even : ends
  return slices(chosen).map(([from, to], index) => ({
    ...plan,
    part: locale.words.continued(index + 1, chosen.length),
    blocks: blocksOf(from, to),
    notes: index === 0 ? plan.notes : continuedNotes(plan.origin, locale),
    opensSection: plan.opensSection && index === 0,
    dense: true,
  }))
}

function largestDivisible(blocks: readonly Block[]): number {
  const sizes = blocks.map((block) => divisible(block)?.pieces ?? 0)
  return sizes.indexOf(Math.max(...sizes))
}

/** Ends of slices that each hold as much as fits; undefined if a single piece does not. */
function greedyEnds(
  count: number,
  fits: (from: number, to: number) => boolean,
): readonly number[] | undefined {
  const ends: number[] = []
  let from = 0
  while (from < count) {
    let to = count
    while (to > from && !fits(from, to)) to--
    if (to === from) return undefined
    ends.push(to)
    from = to
  }
  return ends
}

function evenEnds(count: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => Math.round((count * (index + 1)) / parts))
}

function slices(ends: readonly number[]): readonly (readonly [number, number])[] {
  return ends.map((to, index) => [ends[index - 1] ?? 0, to])
}
