/** The words of a document that are its own, with the place of each, for rules about wording. */

import type { Span } from '../base/source.js'
import type { Dataset } from '../dataset/dataset.js'
import type { Block, Document } from '../document/ast.js'
import type { Inlines, Origin } from '../document/ast-inline.js'
import { labelsOfChart } from '../document/chart-values.js'
import { linesOfBlock, visitBlocks, visitInlines, visitSections } from '../document/visit.js'

/** A run of words from one place. */
interface Piece {
  readonly text: string
  readonly origin: Origin
}

/** One line of a document without the words of others. */
export interface OwnLine {
  /** Every space is U+0020, so that glue does not hide a match; offsets are those of the document. */
  readonly text: string
  readonly in: 'text' | 'notes' | Block['type']
  /** The place in message, template or data of the characters `start`–`end`. */
  spanAt(start: number, end: number): Span
}

/**
 * Every line that a document prints, alternative texts and speaker notes among them, in reading
 * order. Quotations, their translations and evidence are left out; what is not used never counts.
 */
export function ownLines(document: Document, dataset?: Dataset): readonly OwnLine[] {
  const lines: OwnLine[] = []
  const add = (inlines: Inlines | undefined, place: OwnLine['in']): void => {
    if (inlines) lines.push(lineOf(piecesOf(inlines), place, dataset))
  }
  const addBlocks = (blocks: readonly Block[], place?: 'notes'): void =>
    visitBlocks(blocks, (block) => {
      if (block.type === 'not-used') return
      for (const line of linesOfBlock(block)) add(line, place ?? block.type)
      const { origin } = block
      for (const text of plainTexts(block))
        lines.push(lineOf([{ text, origin }], block.type, dataset))
    })
  const { kicker, title, short, subtitle, lead, launch, contact, sender } = document.properties
  const { authority, unit, disclaimer } = sender
  const head = [kicker, title, short, subtitle, lead, launch, contact, authority, unit, disclaimer]
  for (const line of head) add(line, 'text')
  addBlocks(document.blocks)
  addBlocks(document.speakerNotes, 'notes')
  visitSections(document.sections, (section) => {
    add(section.title, 'text')
    addBlocks(section.blocks)
    addBlocks(section.notes, 'notes')
  })
  for (const { children } of document.notes) add(children, 'text')
  return lines
}

/** Texts of a block that stand in no line: alternative texts, labels of bars. */
function plainTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'chart':
      return [block.summary, ...labelsOfChart(block)]
    case 'table':
    case 'timeline':
    case 'org-chart':
    case 'process':
      return [block.summary]
    case 'figure':
      return [block.alt]
    default:
      return []
  }
}

function piecesOf(inlines: Inlines): readonly Piece[] {
  const pieces: Piece[] = []
  visitInlines(inlines, (inline) => {
    if ('text' in inline) pieces.push({ text: inline.text, origin: inline.origin })
  })
  // A cited stretch becomes as many characters that no rule looks for.
  return pieces.map((piece) =>
    piece.origin.cited ? { ...piece, text: '\uFFFC'.repeat(piece.text.length) } : piece,
  )
}

function lineOf(pieces: readonly Piece[], place: OwnLine['in'], dataset?: Dataset): OwnLine {
  const text = pieces.map((piece) => piece.text).join('')
  return {
    text: text.replace(/[\u00A0\u202F\u2009]/g, ' '),
    in: place,
    spanAt: (start, end) => spanIn(pieces, start, end, dataset),
  }
}

/** Exact where the text stands in its file as it is printed, or in the entry of its fact; otherwise the place it comes from. */
function spanIn(
  pieces: readonly Piece[],
  start: number,
  end: number,
  dataset: Dataset | undefined,
): Span {
  let from = 0
  for (const { text, origin } of pieces) {
    if (start < from + text.length) {
      const { span } = origin
      const inside = end <= from + text.length
      if (span.end - span.start !== text.length || !inside) {
        const words = inside ? text.slice(start - from, end - from) : text
        return spanInEntry(words, origin, dataset) ?? span
      }
      return { ...span, start: span.start + start - from, end: span.start + end - from }
    }
    from += text.length
  }
  throw new RangeError(`offset ${start} lies outside the line`)
}

/** The words in the entry of the fact whose label or scope they are. */
function spanInEntry(words: string, { fact: id }: Origin, dataset?: Dataset): Span | undefined {
  const fact = id === undefined ? undefined : dataset?.facts.get(id)
  const file = dataset?.files.find(({ path }) => path === fact?.span.file)
  if (!fact || !file) return undefined
  const entry = /^.*(?:\n(?:[ \t#].*)?)*/.exec(file.text.slice(fact.span.start))?.[0] ?? ''
  const at = entry.indexOf(words.replace(/[\u00A0\u202F]/g, ' '))
  if (at === -1) return undefined
  const start = fact.span.start + at
  return { file: file.path, start, end: start + words.length }
}
