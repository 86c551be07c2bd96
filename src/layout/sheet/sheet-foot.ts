/** Sets the foot of a sheet: sources, contact, status and the date as of which it holds. */

import type { Pt } from '../../base/length.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { frameName } from '../frames/frame-names.js'
import { movedBy, type Placed } from '../frames/stack-frames.js'
import { strokeOf } from '../frames/stroke.js'
import { reportTooWide } from '../report-too-wide.js'
import { digitsOf, noteParagraph } from '../text/note-paragraphs.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { words } from '../text/words.js'

/** Sets the foot with its bottom edge at the page's lower margin. */
export function setFoot(context: LayoutContext): Placed {
  const { size, margins, foot } = context.theme.sheet
  const width = size.width - margins.start - margins.end
  const columns = [sources, contact, status].map((make) => {
    const element = context.tree.add(context.tree.root, { role: 'Div' })
    return make(element, context)
  })
  let x = margins.start
  const parts = columns.map((paragraphs, index) => {
    const share = (foot.shares[index] ?? 0) * (width - 2 * foot.gutter)
    const part = column(paragraphs, x, share, context)
    x += share + foot.gutter
    return part
  })
  const columnsHeight = Math.max(...parts.map((part) => part.height))
  const claim = disclaimer(margins.start, width, context)
  const claimTop = foot.top + columnsHeight + (claim.height > 0 ? foot.top / 2 : 0)
  const height = claimTop + claim.height
  const frames = [
    ...parts.flatMap((part) => movedBy(part, 0, foot.top).frames),
    ...movedBy(claim, 0, claimTop).frames,
  ]
  const decoration = [ruleAt(margins.start, width, context)]
  return movedBy({ frames, decoration, height }, 0, size.height - margins.bottom - height)
}

function column(
  paragraphs: readonly Paragraph[],
  x: Pt,
  width: Pt,
  context: LayoutContext,
): Placed {
  const name = frameName('notes', context.locale.code)
  const measure = { x, y: 0, width }
  const set = textFrame(paragraphs, measure, { role: 'note', name }, context)
  const { frame, height } = set
  reportTooWide(set.tooWide, undefined, context)
  return { frames: [frame], decoration: [], height }
}

function sources(parent: ElementId, context: LayoutContext): readonly Paragraph[] {
  const { notes } = context.document
  if (notes.length === 0) return []
  const digits = digitsOf(notes)
  const set = notes.map((note) => noteParagraph(note, parent, digits, context))
  for (const { number, element } of set) context.tree.settle(number, element)
  const title = head(context.locale.words.sources, parent, context)
  return [title, ...set.map(({ paragraph }) => paragraph)]
}

function contact(parent: ElementId, context: LayoutContext): readonly Paragraph[] {
  const { sender, contact: address } = context.document.properties
  const { authority, unit } = sender
  return [
    head(context.locale.words.contact, parent, context),
    ...[authority, ...(unit === undefined ? [] : [unit])].map((name) =>
      body(name, parent, context),
    ),
    body(address, parent, context),
  ]
}

function status(parent: ElementId, context: LayoutContext): readonly Paragraph[] {
  const { status: word, edition, embargo, sender } = context.document.properties
  const reference = sender.fileReference
  return [
    head(word, parent, context),
    body(edition, parent, context),
    ...(embargo === undefined ? [] : [body(embargo, parent, context)]),
    ...(reference === undefined ? [] : [body(reference, parent, context)]),
  ]
}

function disclaimer(x: Pt, width: Pt, context: LayoutContext): Placed {
  const text = context.document.properties.sender.disclaimer
  if (text === undefined) return { frames: [], decoration: [], height: 0 }
  return column([body(text, context.tree.root, context)], x, width, context)
}

function head(text: string, parent: ElementId, context: LayoutContext): Paragraph {
  return paragraphOf(words(text), { role: 'note', parent, bold: true, color: 'text' }, context)
}

function body(inlines: Inlines, parent: ElementId, context: LayoutContext): Paragraph {
  return paragraphOf(inlines, { role: 'note', parent }, context)
}

function ruleAt(x: Pt, width: Pt, context: LayoutContext): Placed['decoration'][number] {
  return {
    type: 'shape',
    name: frameName('rule', context.locale.code),
    geometry: { type: 'line', from: { x, y: 0 }, to: { x: x + width, y: 0 } },
    box: { x, y: 0, width, height: 0 },
    stroke: strokeOf(context.theme.sheet.rule, context),
  }
}
