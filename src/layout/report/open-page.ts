/** A page while it is filled: what stands on it, and where its text has to end for its notes. */

import type { Pt } from '../../base/length.js'
import type { Citation } from '../flow/flow-piece.js'
import type { StandingAside, StandingPiece } from '../flow/page-frames.js'
import {
  fittedNotes,
  type NotePart,
  type NotesRoom,
  notesHeight,
  restsOf,
  wholeNotes,
} from './page-notes.js'
import { spreadPage } from './spread-page.js'

/** What stands on a page of a report once nothing more fits. */
export interface FilledPage {
  readonly pieces: readonly StandingPiece[]
  readonly asides: readonly StandingAside[]
  readonly citations: readonly Citation[]
  /** Notes at the foot: the rest of one from the page before, then those cited here, the last perhaps not whole. */
  readonly notes: readonly NotePart[]
  /** Share of the height above the notes down to which the page looks filled: half by its text, half by its lowest thing. */
  readonly filled: number
  /** The same share by its text alone. */
  readonly textFilled: number
  /** Height by which a piece that cannot be divided exceeds the page; zero if all fits. */
  readonly excess: Pt
}

/** What a page holds between its margins, and how full it has to be. */
export interface PageRoom {
  readonly top: Pt
  readonly bottom: Pt
  readonly notes: NotesRoom
  /** A page filled less than this share ends where its text ends. */
  readonly leastFilled: number
  /** Share by which a space may grow, so that a page ends at its foot. */
  readonly mostGrowth: number
  /** Space between things in the margin. */
  readonly asideGap: Pt
}

/** A page that still takes more. */
export interface OpenPage {
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

/** Settles the notes of a page, and lets it end at its foot if it is one of several. */
export function finishPage(page: OpenPage, several: boolean, room: PageRoom): FilledPage {
  const notes = notesOn(page, room)
  const foot = room.bottom - notesHeight(notes, room.notes)
  const height = foot - room.top
  const slack = foot - lowestOf(page)
  const { leastFilled, mostGrowth } = room
  const spread = several ? spreadPage(page, slack, { height, leastFilled, mostGrowth }) : page
  const share = (lowest: Pt): number => (lowest - room.top) / Math.max(1, height)
  const textFilled = share(lowestOf({ ...spread, asides: [] }))
  const filled = (share(lowestOf(spread)) + textFilled) / 2
  return { ...page, ...spread, notes, filled, textFilled }
}

function lowestOf({ pieces, asides }: Pick<FilledPage, 'pieces' | 'asides'>): Pt {
  return Math.max(
    0,
    ...pieces.map(({ piece, y }) => y + piece.height),
    ...asides.map(({ placed, y }) => y + placed.height),
  )
}

/** An empty page, with what runs on from the notes of the page before. */
export function openPage(room: PageRoom, before?: OpenPage): OpenPage {
  const { top } = room
  const carried = restsOf(notesOn(before, room), room.notes)
  const empty = { pieces: [], asides: [], citations: [], carried, closed: false }
  return { ...empty, y: top, asideY: top, excess: 0 }
}

/** The notes of a page when all its text stands. */
export function notesOn(page: OpenPage | undefined, room: PageRoom): readonly NotePart[] {
  if (page === undefined) return []
  return fittedNotes(wholeOn(page, [], room), room.bottom - page.y, room.notes)
}

/** All notes of a page, and of what may come to it, as they would stand if nothing ran on. */
export function wholeOn(
  { carried, citations }: OpenPage,
  more: readonly Citation[],
  room: PageRoom,
): readonly NotePart[] {
  const numbers = [...citations, ...more].map(({ number }) => number)
  return wholeNotes(carried, numbers, room.notes)
}

/** True if a note of the page runs on. */
export function isCut(page: OpenPage, room: PageRoom): boolean {
  return restsOf(notesOn(page, room), room.notes).length > 0
}

/** The last note of the page is cited first by what comes now: only then may its text run on. */
export function isLastNew({ citations }: OpenPage, more: readonly Citation[]): boolean {
  if (more.length === 0) return false
  const last = Math.max(...more.map(({ number }) => number))
  return citations.every(({ number }) => number < last)
}

/** Where text must end so that the notes fit below it. */
export function footOf(page: OpenPage, more: readonly Citation[], room: PageRoom): Pt {
  return room.bottom - notesHeight(wholeOn(page, more, room), room.notes)
}
