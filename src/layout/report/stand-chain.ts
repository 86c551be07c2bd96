/** Stands chains of pieces on a page: whether one fits, what goes into the margin beside it. */

import { type Pt, rounding } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import {
  type Citation,
  citationsIn,
  linesOfPiece,
  type Piece,
  repeatedHeight,
  sameFrame,
} from '../flow/flow-piece.js'
import type { Placed } from '../frames/stack-frames.js'
import { linesOf } from '../frames/walk-frames.js'
import { footOf, isLastNew, type OpenPage, type PageRoom, wholeOn } from './open-page.js'
import { notesHeight, shortestNotes } from './page-notes.js'

/** Pieces that stay together. */
export type Chain = readonly Piece[]

/** Whether a chain fits: with all its notes, or with the last of them divided. */
export type ChainFit = 'whole' | 'divided' | 'not'

/** A gap of this share of the page is taken before a note is divided. */
const widestGap = 0.06

/** Pieces with those that they stay together with; `whole` if small tables are not divided. */
export function chainsOf(pieces: readonly Piece[], whole: boolean): readonly Chain[] {
  const chains: Piece[][] = []
  let open: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    open.push(piece)
    const next = pieces[index + 1]
    const inside = next !== undefined && sameFrame(piece, next)
    if (piece.keepWithNext || (whole && piece.small && inside)) continue
    chains.push(open)
    open = []
  }
  return open.length > 0 ? [...chains, open] : chains
}

/**
 * Whether a chain fits what is left of a page.
 *
 * A note is divided only if the page would otherwise end with a gap that the reader sees.
 */
export function chainFit(
  chain: Chain,
  page: OpenPage,
  room: PageRoom,
  context: LayoutContext,
): ChainFit {
  const height = chain.reduce(
    (sum, piece, index) => sum + piece.height + (page.pieces.length + index > 0 ? piece.gap : 0),
    dropOf(chain, page),
  )
  const cited = chain.flatMap((piece) => [
    ...citationsOf(piece, context),
    ...piece.asides.flatMap((aside) => citationsOfAside(aside, context)),
  ])
  const end = page.y + height - rounding
  if (end <= footOf(page, cited, room)) return 'whole'
  if (!isLastNew(page, cited)) return 'not'
  const gap = footOf(page, [], room) - page.y
  const shortest = notesHeight(shortestNotes(wholeOn(page, cited, room)), room.notes)
  const divided = end <= room.bottom - shortest
  return divided && gap > (room.bottom - room.top) * widestGap ? 'divided' : 'not'
}

/** Stands a chain below what stands on the page; returns what in the margin has to wait for the next page. */
export function standChain(
  chain: Chain,
  waiting: readonly Placed[],
  page: OpenPage,
  room: PageRoom,
  context: LayoutContext,
): readonly Placed[] {
  let left = waiting
  page.y += dropOf(chain, page)
  for (const piece of chain) {
    standPiece(piece, page, room, context)
    const from = page.pieces.at(-1)?.y ?? page.y
    left = standAsides([...left, ...piece.asides], page, from, room, context)
  }
  return left
}

/**
 * How far a chain must go down so that its wide pieces stand below what the margin holds; pieces before them go down
 * with them, so that no heading stands apart from its table.
 */
function dropOf(chain: Chain, page: OpenPage): Pt {
  if (page.asides.length === 0) return 0
  let drop = 0
  let y = page.y
  for (const [index, piece] of chain.entries()) {
    y += page.pieces.length + index > 0 ? piece.gap : 0
    if (piece.wide) drop = Math.max(drop, page.asideY - y)
    y += piece.height
  }
  return drop
}

function standPiece(piece: Piece, page: OpenPage, room: PageRoom, context: LayoutContext): void {
  const first = page.pieces.length === 0
  const gap = first ? repeatedHeight(piece) : piece.gap
  const y = page.y + gap
  page.citations.push(...citationsOf(piece, context))
  page.pieces.push({ piece, y })
  page.y = y + piece.height
  if (piece.wide) page.asideY = Math.max(page.asideY, page.y + room.asideGap)
  const notes = notesHeight(shortestNotes(wholeOn(page, [], room)), room.notes)
  page.excess = Math.max(page.excess, page.y - (room.bottom - notes))
}

/** Stands what fits beside `from` or above it; returns what has to wait for the next page. */
export function standAsides(
  asides: readonly Placed[],
  page: OpenPage,
  from: Pt,
  room: PageRoom,
  context: LayoutContext,
): readonly Placed[] {
  for (const [index, placed] of asides.entries()) {
    const cited = citationsOfAside(placed, context)
    const lowest = footOf(page, cited, room) - placed.height
    const y = Math.max(page.asideY, Math.min(from, lowest))
    if (y > lowest + rounding && page.asides.length > 0) return asides.slice(index)
    page.asides.push({ placed, y })
    page.citations.push(...cited)
    page.asideY = y + placed.height + room.asideGap
  }
  return []
}

function citationsOfAside({ frames }: Placed, context: LayoutContext): readonly Citation[] {
  return citationsIn(frames.flatMap(linesOf), context)
}

/** Citations by piece: a piece is tried on many pages until its own is chosen. */
const citations = new WeakMap<Piece, readonly Citation[]>()

function citationsOf(piece: Piece, context: LayoutContext): readonly Citation[] {
  const known = citations.get(piece)
  if (known !== undefined) return known
  const found = citationsIn(linesOfPiece(piece), context)
  citations.set(piece, found)
  return found
}
