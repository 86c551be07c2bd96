/** The rule on reading order: nothing is read after what stands below it in the same column. */

import type { InspectionRule } from '../../finding.js'
import { codesOf, type Font } from '../font.js'
import { inherited } from '../inherited.js'
import type { PageContent, ShownText } from '../page-content.js'
import type { Kid, StructElement } from '../structure.js'
import { type PdfSubject, pageName } from '../subject.js'
import type { Stretch } from '../text-place.js'

/** A line of text of one block, in reading order. */
interface ReadLine extends Stretch {
  readonly block: StructElement
  /** The table that holds the block, if one does. */
  readonly table: StructElement | undefined
  readonly text: string
}

/** Elements inside a line; the block around them is what is read. */
const inline = new Set(
  'Span Link Reference Quote Code BibEntry Annot Ruby RB RT RP Warichu WT WP Form NonStruct'.split(
    ' ',
  ),
)

/**
 * Elements whose place says nothing about the order: notes follow their reference and stand at the
 * foot, captions stand above or below, the text of a figure is read as its description.
 */
const apart = new Set(['Note', 'Caption', 'Figure', 'Formula'])

/** Pages with more lines than this are not compared pair by pair. */
const mostLines = 1500

/** How the order of the structure must follow the page. */
export const readingOrderRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-reading-order': {
      severity: 'warning',
      basis: '09-001',
      text: 'A line is read after one that stands below it in the same column, so the order of the tags is not that of the page. Usually shapes or text boxes were drawn in another order than they are read; put them in order in the source. Notes, captions, figures and the heading that opens a section are left out of account; so are the cells of a table that follows a figure, which are the values drawn in it.',
    },
  },

  check(subject, report) {
    const { structure, pages, file } = subject
    if (structure === undefined) return
    const read = linesByPage(subject)
    for (const page of pages) {
      const turned = inherited(file, page.dict, 'Rotate')
      const lines = read.get(page.number - 1) ?? []
      if ((typeof turned === 'number' && turned !== 0) || lines.length > mostLines) continue
      const wrong = firstWrong(lines)
      if (wrong === undefined) continue
      report(
        'inspect-pdf-reading-order',
        pageName(page.number - 1),
        `“${start(wrong.above.text)}” is read after “${start(wrong.below.text)}”, which stands below it`,
      )
    }
  },
}

function start(text: string): string {
  const trimmed = text.trim()
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed
}

function firstWrong(
  lines: readonly ReadLine[],
): { readonly above: ReadLine; readonly below: ReadLine } | undefined {
  for (const [index, above] of lines.entries()) {
    for (let before = index - 1; before >= 0; before -= 1) {
      const below = lines[before]
      if (below === undefined || isOpening(below.block) || areCells(above, below)) continue
      if (standsBelow(below, above)) return { above, below }
    }
  }
  return undefined
}

/** The heading of a section is read first wherever it stands, such as the speaker under a quotation. */
function isOpening(block: StructElement): boolean {
  return /^H\d?$/.test(block.role) && block.parent?.kids.find(isElement)?.element === block
}

/** The cells of a chart's values stand where the chart has them; rows and columns order them. */
function areCells({ table }: ReadLine, other: ReadLine): boolean {
  if (table === undefined || table !== other.table) return false
  const siblings = table.parent?.kids.filter(isElement).map(({ element }) => element) ?? []
  const before = siblings.slice(0, siblings.indexOf(table))
  return before.findLast(({ role }) => role !== 'Table')?.role === 'Figure'
}

function isElement(kid: Kid): kid is Extract<Kid, { type: 'element' }> {
  return kid.type === 'element'
}

/** One whole line lower, and under or over at least half of the narrower of the two. */
function standsBelow(below: ReadLine, above: ReadLine): boolean {
  const drop = above.baseline - below.baseline
  const overlap = Math.min(above.end, below.end) - Math.max(above.x, below.x)
  const width = Math.min(above.end - above.x, below.end - below.x)
  return drop > Math.max(above.size, below.size) && width > 0 && overlap > width / 2
}

/** The lines of each page by its index, in the order of the structure. */
function linesByPage(subject: PdfSubject): ReadonlyMap<number, readonly ReadLine[]> {
  const lines = new Map<number, ReadLine[]>()
  const texts = subject.pages.map(({ content }) => textsById(content))
  const visit = (element: StructElement, block: StructElement): void => {
    if (apart.has(element.role)) return
    const table = tableOf(block)
    for (const kid of element.kids) {
      if (kid.type === 'element') {
        visit(kid.element, inline.has(kid.element.role) ? block : kid.element)
      } else if (kid.type === 'content' && kid.page !== undefined && kid.stream === null) {
        const onPage = lines.get(kid.page) ?? []
        lines.set(kid.page, onPage)
        for (const text of texts[kid.page]?.get(kid.mcid) ?? [])
          enter(text, { block, table }, onPage, subject.font(text.font))
      }
    }
  }
  for (const child of subject.structure?.children ?? []) visit(child, child)
  return lines
}

function tableOf(block: StructElement | undefined): StructElement | undefined {
  return block === undefined || block.role === 'Table' ? block : tableOf(block.parent)
}

function textsById({ texts }: PageContent): ReadonlyMap<number, readonly ShownText[]> {
  const byId = new Map<number, ShownText[]>()
  for (const text of texts) {
    const { sequence, invisible } = text
    if (sequence === undefined || sequence.form !== undefined || invisible) continue
    byId.set(sequence.mcid, [...(byId.get(sequence.mcid) ?? []), text])
  }
  return byId
}

/** Adds text to the line that it continues, or as a line of its own; spaces alone are no line. */
function enter(
  text: ShownText,
  owner: Pick<ReadLine, 'block' | 'table'>,
  lines: ReadLine[],
  font: Font,
): void {
  const { at } = text
  const words = codesOf(font, text.bytes)
    .map((code) => font.toUnicode?.get(code) ?? String.fromCharCode(code))
    .join('')
  if (at === undefined || words.trim() === '') return
  const last = lines.at(-1)
  if (last?.block === owner.block && Math.abs(last.baseline - at.baseline) < last.size / 2) {
    const [x, end] = [Math.min(last.x, at.x), Math.max(last.end, at.end)]
    lines[lines.length - 1] = { ...last, x, end, text: last.text + words }
  } else lines.push({ ...at, ...owner, text: words })
}
