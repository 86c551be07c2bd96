/** Makes paragraphs of notes: the number as a label, the source as text. */

import type { Note } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { textColor } from './color.js'
import type { Paragraph } from './paragraph.js'
import { paragraphOf } from './set-text.js'

/** A note as a paragraph, with its Note element. */
export interface NoteParagraph {
  readonly number: number
  readonly element: ElementId
  readonly paragraph: Paragraph
}

/**
 * Makes the paragraph of a note; its Note element holds the number as Lbl and the text as P.
 *
 * `digits` is the number of digits of the highest number, so that all notes hang alike.
 */
export function noteParagraph(
  note: Note,
  parent: ElementId,
  digits: number,
  context: LayoutContext,
): NoteParagraph {
  const { element, label, body } = noteElements(parent, context)
  const size = context.sizeOf('note')
  const { digitRatio, gapRatio } = context.design.blocks.note
  const indent = size * (digitRatio * digits + gapRatio)
  const bullet = {
    text: String(note.number),
    color: textColor('text', context),
    element: label,
    ordered: true,
  }
  const options = { role: 'note', parent: element, element: body, bullet } as const
  const paragraph = paragraphOf(note.children, { ...options, indent, hanging: -indent }, context)
  return { number: note.number, element, paragraph }
}

/** The elements of a note (ISO 32000-1, 14.8.4.4): the whole, its number, its text. */
export function noteElements(parent: ElementId, { tree }: LayoutContext) {
  const element = tree.add(parent, { role: 'Note' })
  return {
    element,
    label: tree.add(element, { role: 'Lbl' }),
    body: tree.add(element, { role: 'P' }),
  }
}

/** Digits that the highest of some notes needs. */
export function digitsOf(notes: readonly Note[]): number {
  return String(Math.max(1, ...notes.map(({ number }) => number))).length
}
