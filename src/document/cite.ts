/**
 * Sets the numbers of notes in running text.
 *
 * Not every figure is followed by a number: where consecutive figures of a block come from the
 * same note, only the last is. The number stands at the end of its clause, after the punctuation,
 * because a raised digit directly behind a figure reads as a power.
 */

import type { List, Paragraph } from './ast.js'
import type { Inline, Inlines } from './ast-inline.js'
import type { Building } from './context.js'
import { text } from './inline.js'
import { type Cited, citedOf } from './number.js'
import { visitInlines } from './visit.js'

/** A raised number that refers to the note of a citation. */
export function noteReference(cited: Cited, building: Building, origin: Inline['origin']) {
  return { type: 'note-reference', number: building.notes.refer(cited), origin } as const
}

/** A paragraph with its references. */
export function citeParagraph(paragraph: Paragraph, building: Building): Paragraph {
  const [children = paragraph.children] = citeLines([paragraph.children], building)
  return { ...paragraph, children }
}

/** A list with its references: figures in consecutive items share a number, too. */
export function citeList(list: List, building: Building): List {
  const cited = citeLines(linesOf(list), building).values()
  return withLines(list, () => cited.next().value ?? [])
}

/** Lines that belong together, with references. */
export function citeLines(lines: readonly Inlines[], building: Building): Inlines[] {
  const figures = lines.flatMap((line, row) => citedIn(line, row, building))
  const last = figures.filter(({ number }, index) => figures[index + 1]?.number !== number)
  return lines.map((line, row) =>
    last.filter((figure) => figure.row === row).reduceRight(insertReference, line),
  )
}

/** The numbers of the notes that the figures of a line refer to, each once. */
export function notesOf(line: Inlines, building: Building): Cited[] {
  const byNumber = new Map<number, Cited>()
  visitInlines(line, (inline) => {
    if (inline.type !== 'fact') return
    const found = building.view.fact(inline.fact)
    if (found.status === 'unknown') return
    const cited = citedOf(found.value)
    byNumber.set(building.notes.refer(cited), cited)
  })
  return [...byNumber.values()]
}

interface Figure {
  readonly row: number
  /** Index of the inline of the line that holds the figure. */
  readonly at: number
  readonly number: number
  readonly origin: Inline['origin']
}

function citedIn(line: Inlines, row: number, building: Building): Figure[] {
  return line.flatMap((inline, at) =>
    notesOf([inline], building).map((cited) => ({
      row,
      at,
      number: building.notes.refer(cited),
      origin: inline.origin,
    })),
  )
}

/** Called from the last figure to the first, so that earlier indexes stay true. */
function insertReference(line: Inlines, { at, number, origin }: Figure): Inlines {
  const reference: Inline = { type: 'note-reference', number, origin }
  for (let index = at + 1; index < line.length; index++) {
    const inline = line[index]
    if (inline?.type !== 'text') continue
    const end = clauseEnd(inline.text)
    if (end === undefined) continue
    const rest = inline.text.slice(end)
    const next = rest === '' ? line[index + 1] : undefined
    if (isCited(number, rest === '' ? line.slice(index + 1) : [])) return line
    return [
      ...line.slice(0, index),
      ...(end === 0 ? [] : [{ ...inline, text: inline.text.slice(0, end) }]),
      reference,
      ...separator(next, origin),
      ...(rest === '' ? [] : [{ ...inline, text: rest }]),
      ...line.slice(index + 1),
    ]
  }
  const bare = line.findLastIndex((inline) => !isReference(inline)) + 1
  if (isCited(number, line.slice(bare))) return line
  return [...line.slice(0, bare), reference, ...separator(line[bare], origin), ...line.slice(bare)]
}

const gap = '\u202F'

function isReference(inline: Inline): boolean {
  return inline.type === 'note-reference' || (inline.type === 'text' && inline.text === gap)
}

/** True if a note is among the references that follow a figure's clause: none is repeated beside itself. */
function isCited(number: number, after: Inlines): boolean {
  const end = after.findIndex((inline) => !isReference(inline))
  const references = end === -1 ? after : after.slice(0, end)
  return references.some((one) => one.type === 'note-reference' && one.number === number)
}

/** Two numbers side by side are kept apart, else 1 and 2 read as 12. */
function separator(next: Inline | undefined, origin: Inline['origin']): Inlines {
  return next?.type === 'note-reference' ? [text(gap, origin)] : []
}

/** No dash: it may stand inside a name, "M1 – Munich Medicine Alliance". A raised dot parts what belongs to different things. */
const clausePattern = /[.,;:!?]["“”’)]*(?=\s|$)|(?=\s·\s)/gu
const abbreviation = /(?:^|[^\p{L}])(?:\p{L}|\p{N}+|Mio|Mrd|Dr|Prof|bzw|ca|Nr|Art|Abs)$/u

/** The offset after the punctuation that ends the first clause of a text. */
function clauseEnd(value: string): number | undefined {
  for (const match of value.matchAll(clausePattern)) {
    const stop = match[0].startsWith('.')
    const short = stop && abbreviation.test(value.slice(0, match.index))
    if (!short) return match.index + match[0].length
  }
  return undefined
}

function linesOf(list: List): Inlines[] {
  return list.items.flatMap((item) =>
    item.flatMap((block) => (block.type === 'list' ? linesOf(block) : [block.children])),
  )
}

function withLines(list: List, next: () => Inlines): List {
  const items = list.items.map((item) =>
    item.map((block) =>
      block.type === 'list' ? withLines(block, next) : { ...block, children: next() },
    ),
  )
  return { ...list, items }
}
