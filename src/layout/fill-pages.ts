/** Fills pages with pieces: which piece stands where, and which notes at the foot of which page. */

import type { Pt } from '../base/length.js'
import type { LayoutContext } from './context.js'
import {
  type Citation,
  citationsIn,
  linesOfPiece,
  type Piece,
  repeatedHeight,
} from './flow-piece.js'
import {
  fittedNotes,
  type NotePart,
  type NotesRoom,
  notesHeight,
  restsOf,
  shortestNotes,
  wholeNotes,
} from './page-notes.js'
import type { Placed } from './stack-frames.js'
import { linesOf } from './walk-frames.js'

/** A piece at its height on a page. */
export interface StandingPiece {
  readonly piece: Piece
  readonly y: Pt
}

/** Something in the margin at its height on a page. */
export interface StandingAside {
  readonly placed: Placed
  readonly y: Pt
}

/** A page as it is filled. */
export interface FilledPage {
  readonly pieces: readonly StandingPiece[]
  readonly asides: readonly StandingAside[]
  readonly citations: readonly Citation[]
  /** Notes at the foot: the rest of one from the page before, then those cited here, the last perhaps not whole. */
  readonly notes: readonly NotePart[]
  /** Where the last piece ends. */
  readonly foot: Pt
  /** Height by which a piece that cannot be divided exceeds the page; zero if all fits. */
  readonly excess: Pt
}

/** The room of pages. */
export interface PageRoom {
  readonly top: Pt
  readonly bottom: Pt
  readonly notes: NotesRoom
  /** Space between things in the margin. */
  readonly asideGap: Pt
}

/** A gap of this share of the page is taken before a note is divided. */
const widestGap = 0.06

interface OpenPage {
  readonly pieces: StandingPiece[]
  readonly asides: StandingAside[]
  readonly citations: Citation[]
  /** Notes that run on from the page before. */
  readonly carried: readonly NotePart[]
  /** A note that is cited here runs on: nothing more stands on this page. */
  closed: boolean
  y: Pt
  asideY: Pt
  excess: Pt
}

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
  return pages.map((page) => ({ ...page, notes: notesOn(page, room), foot: page.y }))
}

function openPage(room: PageRoom, before?: OpenPage): OpenPage {
  const { top } = room
  const carried = restsOf(notesOn(before, room), room.notes)
  const empty = { pieces: [], asides: [], citations: [], carried, closed: false }
  return { ...empty, y: top, asideY: top, excess: 0 }
}

/** The notes of a page when all its text stands. */
function notesOn(page: OpenPage | undefined, room: PageRoom): readonly NotePart[] {
  if (page === undefined) return []
  return fittedNotes(wholeOn(page, [], room), room.bottom - page.y, room.notes)
}

function wholeOn(
  { carried, citations }: OpenPage,
  more: readonly Citation[],
  room: PageRoom,
): readonly NotePart[] {
  const numbers = [...citations, ...more].map(({ number }) => number)
  return wholeNotes(carried, numbers, room.notes)
}

function isCut(page: OpenPage, room: PageRoom): boolean {
  return restsOf(notesOn(page, room), room.notes).length > 0
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
  const end = page.y + height - 0.01
  if (end <= footOf(page, cited, room)) return 'whole'
  const gap = footOf(page, [], room) - page.y
  const shortest = notesHeight(shortestNotes(wholeOn(page, cited, room)), room.notes)
  const divided = end <= room.bottom - shortest && isLastNew(page, cited)
  return divided && gap > (room.bottom - room.top) * widestGap ? 'divided' : 'not'
}

/** The last note of the page is cited first by what comes now: only then may its text run on. */
function isLastNew({ citations }: OpenPage, more: readonly Citation[]): boolean {
  const last = Math.max(...more.map(({ number }) => number))
  return citations.every(({ number }) => number < last)
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
    if (y > lowest + 0.01 && page.asides.length > 0) return asides.slice(index)
    page.asides.push({ placed, y })
    page.citations.push(...cited)
    page.asideY = y + placed.height + room.asideGap
  }
  return []
}

function citationsOfAside({ frames }: Placed, context: LayoutContext): readonly Citation[] {
  return citationsIn(frames.flatMap(linesOf), context)
}

/** Where text must end so that the notes fit below it. */
function footOf(page: OpenPage, more: readonly Citation[], room: PageRoom): Pt {
  return room.bottom - notesHeight(wholeOn(page, more, room), room.notes)
}
