/** Fills pages with pieces: which piece stands where, and which notes at the foot of which page. */

import { type Pt, rounding } from '../base/length.js'
import type { LayoutContext } from './context.js'
import {
  type Citation,
  citationsIn,
  linesOfPiece,
  type Piece,
  repeatedHeight,
} from './flow-piece.js'
import {
  type FilledPage,
  finishPage,
  footOf,
  isCut,
  isLastNew,
  notesOn,
  type OpenPage,
  openPage,
  type PageRoom,
  wholeOn,
} from './open-page.js'
import { notesHeight, restsOf, shortestNotes } from './page-notes.js'
import type { Placed } from './stack-frames.js'
import { linesOf } from './walk-frames.js'

/** A gap of this share of the page is taken before a note is divided. */
const widestGap = 0.06

/** Fills as many pages as the pieces need; pieces kept together stand on one page. */
export function fillPages(
  pieces: readonly Piece[],
  room: PageRoom,
  context: LayoutContext,
): readonly FilledPage[] {
  const pages: OpenPage[] = [openPage(room)]
  let waiting: readonly Placed[] = []
  for (const chain of chainsOf(pieces)) {
    let page = pages.at(-1) ?? openPage(room)
    const breaks = page.closed || chain[0]?.breaks === true
    const fit = breaks ? 'not' : chainFit(chain, page, room, context)
    if (page.pieces.length > 0 && fit === 'not') {
      page = openPage(room, page)
      pages.push(page)
      waiting = standAsides(waiting, page, page.y, room, context)
    }
    page.y += dropOf(chain, page)
    for (const piece of chain) {
      standPiece(piece, page, room, context)
      const from = page.pieces.at(-1)?.y ?? page.y
      waiting = standAsides([...waiting, ...piece.asides], page, from, room, context)
    }
    page.closed = fit === 'divided' || (fit === 'not' && isCut(page, room))
  }
  while (waiting.length > 0 || restsOf(notesOn(pages.at(-1), room), room.notes).length > 0) {
    const page = openPage(room, pages.at(-1))
    pages.push(page)
    const left = standAsides(waiting, page, page.y, room, context)
    waiting = left.length < waiting.length ? left : []
  }
  return pages.map((page) => finishPage(page, pages.length > 1, room))
}

/** Pieces with those that they stay together with. */
function chainsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chains: Piece[][] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    open.push(piece)
    if (piece.keepWithNext) continue
    chains.push(open)
    open = []
  }
  return open.length > 0 ? [...chains, open] : chains
}

/**
 * Whether a chain fits: with all its notes, or with the last of them divided.
 *
 * A note is divided only if the page would otherwise end with a gap that the reader sees.
 */
function chainFit(
  chain: readonly Piece[],
  page: OpenPage,
  room: PageRoom,
  context: LayoutContext,
): 'whole' | 'divided' | 'not' {
  const height = chain.reduce(
    (sum, piece, index) => sum + piece.height + (page.pieces.length + index > 0 ? piece.gap : 0),
    dropOf(chain, page),
  )
  const cited = chain.flatMap((piece) => [
    ...citationsIn(linesOfPiece(piece), context),
    ...piece.asides.flatMap((aside) => citationsOfAside(aside, context)),
  ])
  const end = page.y + height - rounding
  const foot = footOf(page, cited, room)
  if (end <= foot - room.shorter) return 'whole'
  if (end <= foot || !isLastNew(page, cited)) return 'not'
  const gap = footOf(page, [], room) - page.y
  const shortest = notesHeight(shortestNotes(wholeOn(page, cited, room)), room.notes)
  const divided = end <= room.bottom - shortest
  return divided && gap > (room.bottom - room.top) * widestGap ? 'divided' : 'not'
}

/**
 * How far a chain must go down so that its wide pieces stand below what the margin holds; pieces before them go down
 * with them, so that no heading stands apart from its table.
 */
function dropOf(chain: readonly Piece[], page: OpenPage): Pt {
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
  page.citations.push(...citationsIn(linesOfPiece(piece), context))
  page.pieces.push({ piece, y })
  page.y = y + piece.height
  if (piece.wide) page.asideY = Math.max(page.asideY, page.y + room.asideGap)
  const notes = notesHeight(shortestNotes(wholeOn(page, [], room)), room.notes)
  page.excess = Math.max(page.excess, page.y - (room.bottom - notes))
}

/** Stands what fits beside `from` or above it; returns what has to wait for the next page. */
function standAsides(
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
