/** Sets the notes at the foot of a report's pages: those that are cited there, and what runs on of a long one. */

import type { Pt } from '../../base/length.js'
import type { Note } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { Citation } from '../flow/flow-piece.js'
import type { ShapeFrame, TextFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { movedBy, type Placed } from '../frames/stack-frames.js'
import { strokeOf } from '../frames/stroke.js'
import { transformLines, translation } from '../frames/transform-frame.js'
import { reportTooWide } from '../report-too-wide.js'
import { scratch } from '../scratch.js'
import { digitsOf, noteParagraph } from '../text/note-paragraphs.js'
import type { Line, Paragraph } from '../text/paragraph.js'
import { setText } from '../text/set-text.js'
import type { FilledPage } from './open-page.js'
import type { NotePart, NotesRoom } from './page-notes.js'

/** A continued note takes at most this share of a page. */
const mostContinued = 0.5

/** What notes need at the foot of pages whose text is `height` high; each note is measured once. */
export function notesRoom(width: Pt, height: Pt, context: LayoutContext): NotesRoom {
  const aside = scratch(context)
  const { notes } = context.document
  const { above, below } = context.theme.report.noteGap
  const leading = context.pitchOf('note')
  const counts = new Map(
    notes.map((note) => {
      const { paragraph } = noteParagraph(note, aside.tree.root, digitsOf(notes), aside)
      return [note.number, setText([paragraph], { x: 0, y: 0, width }, aside).lines.length]
    }),
  )
  return {
    linesOf: (number) => counts.get(number) ?? 0,
    heightOf: (lines) => (lines === 0 ? 0 : above + below + lines * leading),
    mostContinued: Math.max(2, Math.floor((height * mostContinued) / leading)),
  }
}

/** A note's paragraph with its lines, the first at the top. */
interface SetNote {
  readonly paragraph: Paragraph
  readonly lines: readonly Line[]
}

/**
 * Sets the notes of all pages so that they end at `bottom`.
 *
 * Each page has Note elements of its own, children of the paragraph that cites first, so that a note is read
 * after its reference; all references on the page lead there. A note that runs on stays one element, and a rule
 * as wide as the text stands above its rest.
 */
export function setNotes(
  pages: readonly FilledPage[],
  column: { readonly x: Pt; readonly width: Pt },
  bottom: Pt,
  context: LayoutContext,
): readonly Placed[] {
  const begun = new Map<number, SetNote>()
  return pages.map(({ notes, citations }) => {
    const parts = notes.flatMap((part) => {
      const set = part.from === 0 ? setNote(part, citations, column.width, context) : undefined
      const note = set ?? begun.get(part.number)
      if (note === undefined) return []
      begun.set(part.number, note)
      return [{ part, note }]
    })
    return placeNotes(parts, column, bottom, context)
  })
}

function setNote(
  { number }: NotePart,
  citations: readonly Citation[],
  width: Pt,
  context: LayoutContext,
): SetNote | undefined {
  const note = context.document.notes.find((one) => one.number === number)
  if (note === undefined) return undefined
  const paragraph = citedNote(note, citations, context)
  const { lines, tooWide } = setText([paragraph], { x: 0, y: 0, width }, context)
  reportTooWide(tooWide, note.children[0]?.origin, context)
  return { paragraph, lines }
}

function placeNotes(
  parts: readonly { readonly part: NotePart; readonly note: SetNote }[],
  { x, width }: { readonly x: Pt; readonly width: Pt },
  bottom: Pt,
  context: LayoutContext,
): Placed {
  const { above, below } = context.theme.report.noteGap
  const [first] = parts
  if (first === undefined) return { frames: [], decoration: [], height: 0 }
  let y = above + below
  const lines = parts.flatMap(({ part: { from, to }, note }) => {
    const { leading } = note.paragraph
    const by = translation(x, y - from * leading)
    y += (to - from) * leading
    return transformLines(note.lines.slice(from, to), by)
  })
  const frame: TextFrame = {
    type: 'text',
    name: frameName('notes', context.locale.code),
    box: { x, y: above + below, width, height: y - above - below },
    role: 'note',
    anchor: 'top',
    paragraphs: parts.map(({ note }) => note.paragraph),
    lines,
    padding: 0,
    artifact: false,
  }
  const length = first.part.from > 0 ? width : context.theme.report.noteRuleLength
  const placed = { frames: [frame], decoration: [rule(x, length, context)], height: y }
  return movedBy(placed, 0, bottom - y)
}

function citedNote(note: Note, citations: readonly Citation[], context: LayoutContext): Paragraph {
  const own = citations.filter(({ number }) => number === note.number)
  const parent = own[0]?.paragraph ?? context.tree.root
  const digits = digitsOf(context.document.notes)
  const { element, paragraph } = noteParagraph(note, parent, digits, context)
  for (const { reference } of own) context.tree.amend(reference, { target: element })
  return paragraph
}

function rule(x: Pt, length: Pt, context: LayoutContext): ShapeFrame {
  const y = context.theme.report.noteGap.above
  return {
    type: 'shape',
    name: frameName('rule', context.locale.code),
    geometry: { type: 'line', from: { x, y }, to: { x: x + length, y } },
    box: { x, y, width: length, height: 0 },
    stroke: strokeOf(context.theme.report.noteRule, context),
  }
}
