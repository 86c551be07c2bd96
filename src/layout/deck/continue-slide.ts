/** Continues on another slide what one cannot hold. */

import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import type { Locale } from '../../locale/locale.js'
import type { TablePart } from '../blocks/table-rows.js'
import { type Divisible, divisible } from './divisible.js'
import { continuedNotes, type SlidePlan } from './plan-slides.js'
import { sliceEvenly } from './slice-evenly.js'

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
 * As few parts as possible, as even as possible; `heightsIn` says how high each piece of a part is, where that is
 * known. A heading stays with what follows it. Undefined if no block can be divided, or if even single pieces do
 * not fit.
 */
export function continueSlide(
  plan: SlidePlan,
  fits: (part: SlidePlan) => boolean,
  locale: Locale,
  heightsIn: (part: SlidePlan) => readonly Pt[] = () => [],
): readonly SlidePlan[] | undefined {
  const divided = new Map(plan.blocks.map((block) => [block, divisible(block, locale)]))
  if (![...divided.values()].some((one) => (one?.pieces ?? 0) > 1)) return undefined
  const pieces = plan.blocks.flatMap((block) => piecesOf(block, divided.get(block)))
  const blocksOf = (from: number, to: number) => joined(pieces.slice(from, to), divided)
  const part = locale.words.continued(mostParts, mostParts)
  const partOf = (from: number, to: number) => ({ ...plan, part, blocks: blocksOf(from, to) })
  const mayEnd = (to: number): boolean => pieces[to - 1]?.block.type !== 'heading'
  const slices = sliceEvenly({
    count: pieces.length,
    fits: (from, to) => fits(partOf(from, to)),
    mayEnd,
    heights: (from, to) => heightsIn(partOf(from, to)),
  })
  if (slices === undefined) return undefined
  const parts = withParts(slices.map(([from, to]) => blocksOf(from, to)))
  return parts.map((blocks, index) => ({
    ...plan,
    part: locale.words.continued(index + 1, slices.length),
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
