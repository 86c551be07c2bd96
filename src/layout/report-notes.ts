/** Sets the notes at the foot of a report's page: those that are cited on it. */

import type { Pt } from '../base/length.js'
import type { Note } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import type { Citation } from './flow-piece.js'
import type { ShapeFrame } from './frame.js'
import { frameName } from './frame-names.js'
import { digitsOf, noteParagraph } from './note-paragraphs.js'
import { reportTooWide } from './report-too-wide.js'
import { setText } from './set-text.js'
import { movedBy, type Placed } from './stack-frames.js'
import { strokeOf } from './stroke.js'
import { createTree } from './structure.js'
import { textFrame } from './text-frame.js'

/** Height that some notes take at the foot of a page, each measured once. */
export function notesMeasure(
  width: Pt,
  context: LayoutContext,
): (numbers: ReadonlySet<number>) => Pt {
  const scratch = { ...context, tree: createTree(context.locale.tag), report: () => {} }
  const { notes } = context.document
  const { above, below } = context.theme.report.noteGap
  const heights = new Map(
    notes.map((note) => {
      const { paragraph } = noteParagraph(note, scratch.tree.root, digitsOf(notes), scratch)
      const { height } = setText([paragraph], { x: 0, y: 0, width }, scratch)
      return [note.number, height]
    }),
  )
  return (numbers) => {
    if (numbers.size === 0) return 0
    return [...numbers].reduce((sum, number) => sum + (heights.get(number) ?? 0), above + below)
  }
}

/**
 * Sets the notes cited on a page so that they end at `bottom`.
 *
 * Each page has Note elements of its own, children of the paragraph that cites first, so that a note is read
 * after its reference; all references on the page lead there.
 */
export function setPageNotes(
  citations: readonly Citation[],
  x: Pt,
  width: Pt,
  bottom: Pt,
  context: LayoutContext,
): Placed {
  const cited = context.document.notes.filter(({ number }) =>
    citations.some((citation) => citation.number === number),
  )
  const { above, below } = context.theme.report.noteGap
  if (cited.length === 0) return { frames: [], decoration: [], height: 0 }
  const paragraphs = cited.map((note) => citedNote(note, citations, context))
  const name = frameName('notes', context.locale.code)
  const measure = { x, y: above + below, width }
  const options = { role: 'note', name } as const
  const { frame, height, tooWide } = textFrame(paragraphs, measure, options, context)
  reportTooWide(tooWide, undefined, context)
  const total = above + below + height
  const placed = { frames: [frame], decoration: [rule(x, context)], height: total }
  return movedBy(placed, 0, bottom - total)
}

function citedNote(note: Note, citations: readonly Citation[], context: LayoutContext) {
  const own = citations.filter(({ number }) => number === note.number)
  const parent = own[0]?.paragraph ?? context.tree.root
  const digits = digitsOf(context.document.notes)
  const { element, paragraph } = noteParagraph(note, parent, digits, context)
  for (const { reference } of own) context.tree.amend(reference, { target: element })
  return paragraph
}

function rule(x: Pt, context: LayoutContext): ShapeFrame {
  const { noteRule, noteRuleLength, noteGap } = context.theme.report
  const y = noteGap.above
  return {
    type: 'shape',
    name: frameName('rule', context.locale.code),
    geometry: { type: 'line', from: { x, y }, to: { x: x + noteRuleLength, y } },
    box: { x, y, width: noteRuleLength, height: 0 },
    stroke: strokeOf(noteRule, context),
  }
}
