/** Which lines of which notes stand on a page, when a long one runs over the page's end. */

import { type Pt, rounding } from '../../base/length.js'

/** Lines of a note that stand on one page. */
export interface NotePart {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** What notes need at the foot of a page. */
export interface NotesRoom {
  /** Lines of a note. */
  linesOf(number: number): number
  /** Height of so many lines, the rule and the space around it included; zero for none. */
  heightOf(lines: number): Pt
  /** The most lines of a continued note, so that text finds room above it. */
  readonly mostContinued: number
}

/** A divided note has at least so many lines on each page. */
const leastLines = 2

/** What stands at the foot: the rest of a note from the page before, then each cited note from its beginning. */
export function wholeNotes(
  carried: readonly NotePart[],
  cited: readonly number[],
  room: NotesRoom,
): readonly NotePart[] {
  const numbers = [...new Set(cited)].sort((a, b) => a - b)
  const rests = carried
    .filter(({ number }) => !numbers.includes(number))
    .map((part) => ({ ...part, to: Math.min(part.to, part.from + room.mostContinued) }))
  return [...rests, ...numbers.map((number) => ({ number, from: 0, to: room.linesOf(number) }))]
}

/** The same notes with as few lines as they may have here: only the last one may run on. */
export function shortestNotes(parts: readonly NotePart[]): readonly NotePart[] {
  return cutTo(parts, 0)
}

/** The notes as far as they fit; the last one runs on where it must. */
export function fittedNotes(
  parts: readonly NotePart[],
  available: Pt,
  room: NotesRoom,
): readonly NotePart[] {
  let lines = linesIn(parts)
  while (lines > 0 && room.heightOf(lines) > available + rounding) lines -= 1
  return cutTo(parts, lines)
}

/** The rests of notes that have to go on on the next page. */
export function restsOf(shown: readonly NotePart[], room: NotesRoom): readonly NotePart[] {
  return shown
    .map(({ number, to }) => ({ number, from: to, to: room.linesOf(number) }))
    .filter(({ from, to }) => from < to)
}

/** Height of some notes. */
export function notesHeight(parts: readonly NotePart[], room: NotesRoom): Pt {
  return room.heightOf(linesIn(parts))
}

function linesIn(parts: readonly NotePart[]): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** Takes lines from the end of the last note, so that at most `lines` are left if that can be. */
function cutTo(parts: readonly NotePart[], lines: number): readonly NotePart[] {
  const last = parts.at(-1)
  const over = linesIn(parts) - lines
  if (last === undefined || over <= 0 || last.to - last.from < 2 * leastLines) return parts
  const most = last.to - leastLines
  const to = Math.max(last.from + leastLines, Math.min(most, last.to - over))
  return [...parts.slice(0, -1), { ...last, to }]
}
