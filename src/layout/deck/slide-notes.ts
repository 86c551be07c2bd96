/** Sets the notes that a slide cites, above its footer. */

import type { Note } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import { noteElements } from '../text/note-paragraphs.js'
import type { Paragraph, Run } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'
import type { SlidePlan } from './plan-slides.js'
import { emptySlide, fillRegion, findRegion, type SetSlide, tolerance } from './regions.js'

/** Space between notes that stand on one line. */
const noteGap = '\u2003'

/**
 * Sets the notes whose references wait in the tree, and settles them.
 *
 * Each on a line of its own; where that needs more lines than the region has, one after the other. Every
 * slide has Note elements and numbers of its own.
 */
export function setSlideNotes(
  plan: SlidePlan,
  parent: ElementId,
  context: LayoutContext,
): SetSlide {
  const region = findRegion(context.theme.slide.masters[plan.master], 'source')
  const paragraphs = citedNotes(parent, context)
  if (region === undefined || paragraphs.length === 0) return emptySlide
  const name = frameName('notes', context.locale.code)
  const { height } = textFrame(paragraphs, region.box, { role: region.role, name }, context)
  const set = height > region.box.height + tolerance ? runIn(paragraphs) : paragraphs
  return fillRegion(set, region, name, context)
}

/** The notes whose references wait in the tree, as paragraphs; they wait no longer. */
export function citedNotes(parent: ElementId, context: LayoutContext): readonly Paragraph[] {
  const cited = new Set(context.tree.awaited())
  const notes = context.document.notes
    .filter(({ number }) => cited.has(number))
    .map((note) => ({ note, number: context.noteNumber(note.number) }))
    .sort((a, b) => a.number - b.number)
  return notes.map(({ note, number }) => setNote(note, number, parent, context))
}

function setNote(
  note: Note,
  printed: number,
  parent: ElementId,
  context: LayoutContext,
): Paragraph {
  const { element, label, body } = noteElements(parent, context)
  context.tree.settle(note.number, element)
  const number = paragraphOf(
    words(String(printed)),
    { role: 'source', parent: element, element: label, bold: true },
    context,
  )
  const size = context.sizeOf('source')
  const { numberRatio, numberRiseRatio } = context.design.blocks.note
  const raised = number.runs.map((run): Run => {
    const style = { ...run.style, size: size * numberRatio, rise: size * numberRiseRatio }
    return { ...run, style }
  })
  const paragraph = paragraphOf(
    [...words('\u00A0'), ...note.children],
    { role: 'source', parent: element, element: body },
    context,
  )
  return { ...paragraph, runs: [...raised, ...paragraph.runs] }
}

/** Several notes as one paragraph; each run keeps the element of its note. */
function runIn(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...rest] = paragraphs
  if (first === undefined) return []
  const runs = rest.reduce<readonly Run[]>((all, { runs: next }) => {
    const last = all.at(-1)
    return last === undefined
      ? next
      : [...all.slice(0, -1), { ...last, text: `${last.text}${noteGap}` }, ...next]
  }, first.runs)
  return [{ ...first, runs }]
}
