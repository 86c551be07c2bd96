/** Key figures in the margin of a report: which stand there, and beside which text. */

import type { Pt } from '../../base/length.js'
import type { Block, KeyFigures } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { type Piece, wholePiece } from '../flow/flow-piece.js'
import type { Placed } from '../frames/stack-frames.js'
import { scratch } from '../scratch.js'
import { setBlock } from '../set-block.js'

/** True if blocks are key figures and nothing else: there is no text beside which they could stand. */
export function isAlone(blocks: readonly Block[]): boolean {
  return blocks.every(({ type }) => type === 'key-figures' || type === 'break')
}

/**
 * Key figures in the margin, each by itself: a piece without height that the next one takes over.
 *
 * Undefined if one of them is wider than the margin; then all stand in the text, so that equal figures look equal.
 */
export function asideFigures(
  { figures, origin }: KeyFigures,
  margin: { readonly x: Pt; readonly width: Pt },
  parent: ElementId,
  context: LayoutContext,
): Piece | undefined {
  const single = (figure: KeyFigures['figures'][number], to: LayoutContext, under: ElementId) => {
    const block = { type: 'key-figures', figures: [figure], origin: figure.origin } as const
    return setBlock(block, { ...margin, y: 0 }, under, to)
  }
  const aside = scratch(context)
  const fits = figures.every((one) => single(one, aside, aside.tree.root).tooWide.length === 0)
  if (!fits) return undefined
  const asides = figures.map((figure): Placed => {
    const { frames, height } = single(figure, context, parent)
    return { frames, decoration: [], height }
  })
  return { ...wholePiece([], 0, 0, origin), asides }
}

/**
 * Gives what stands in the margin to the piece that follows it; what follows nothing stays at the end.
 *
 * The sentence before it, which says what the figures are, stays with them, and running text goes on as if they did not
 * stand between.
 */
export function attachAsides(flow: readonly Piece[], context: LayoutContext): readonly Piece[] {
  const pieces: Piece[] = []
  let waiting: Piece | undefined
  for (const piece of flow) {
    const asides = [...(waiting?.asides ?? []), ...piece.asides]
    const joined = { ...piece, asides, breaks: piece.breaks || waiting?.breaks === true }
    const before = pieces.at(-1)
    if (isEmpty(piece)) {
      waiting = joined
      const leads = before !== undefined && isRunning(before) && !joined.breaks
      if (leads) pieces.splice(-1, 1, keptWithNext(before))
      continue
    }
    const goesOn = waiting !== undefined && isRunning(piece) && before && isRunning(before)
    pieces.push(goesOn ? { ...joined, gap: paragraphGap(context) } : joined)
    waiting = undefined
  }
  return waiting === undefined ? pieces : [...pieces, waiting]
}

function keptWithNext(piece: Piece): Piece {
  return { ...piece, keepWithNext: true }
}

function isRunning({ content }: Piece): boolean {
  return content.type === 'lines' && content.frame.role === 'body'
}

function paragraphGap({ sizeOf, design }: LayoutContext): Pt {
  return sizeOf('body') * design.blocks.text.paragraphRatio
}

/** Gives what is left at the end of a section to its last piece with text: the next section has nothing to do with it. */
export function attachToLast(flow: readonly Piece[]): readonly Piece[] {
  const left = flow.at(-1)
  const last = flow.at(-2)
  if (left === undefined || last === undefined || !isEmpty(left)) return flow
  return [...flow.slice(0, -2), { ...last, asides: [...last.asides, ...left.asides] }]
}

function isEmpty({ content, height }: Piece): boolean {
  return content.type === 'whole' && content.placed.frames.length === 0 && height === 0
}
