/** What a finished PDF of ours must be beyond what `inspect` demands of anybody's: a line for each failing. */

import { openPdf, type PdfFile } from '../../src/inspect/pdf/file.js'
import { asDict, asList, asName, asText, type PdfValue } from '../../src/inspect/pdf/object.js'
import {
  attributeOf,
  childrenOf,
  type StructElement,
  type Structure,
} from '../../src/inspect/pdf/structure.js'
import { type PdfSubject, readSubject } from '../../src/inspect/pdf/subject.js'

/** What is known of the document that the file was made of. */
export interface Expected {
  readonly language: string
  /** ENTWURF; stands once in tagged text. */
  readonly status: string
  /** How the date of the edition begins, which stands beside it: "Stand ". */
  readonly edition: string
}

/** The failings of a file, and how many of the elements that not every document has it holds. */
export interface Audit {
  readonly failings: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

type Fail = (failing: string) => void

/** Audits a file. */
export function auditPdf(bytes: Uint8Array, expected: Expected): Audit {
  const failings: string[] = []
  const fail: Fail = (failing) => void failings.push(failing)
  const file = openPdf(bytes)
  const subject = file && readSubject(file)
  if (subject?.structure === undefined) return { failings: ['no structure'], counts: new Map() }
  const { structure } = subject
  auditTree(structure, fail)
  auditGroups(structure, subject.file, fail)
  auditDocument(subject, expected, fail)
  const text = taggedText(subject)
  const times = text.split(expected.status).length - 1
  if (times !== 1) fail(`“${expected.status}” stands ${times} times in tagged text`)
  if (!text.includes(expected.edition)) fail('the edition is not in tagged text')
  const counts = new Map<string, number>()
  for (const { role, dict, language } of structure.elements) {
    const kinds = [role, dict.entries.has('E') && 'E', language && role === 'Span' && 'Lang']
    for (const kind of kinds) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return { failings, counts }
}

/** Document with Part and Sect in it, one H1 that comes first, headings without gaps. */
function auditTree({ children, elements }: Structure, fail: Fail): void {
  if (children.length !== 1 || children[0]?.role !== 'Document') fail('the root is no Document')
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) fail('not one H1')
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    fail('a level is skipped')
  for (const { role, parent } of elements) {
    if (role === 'Part' && parent?.role !== 'Document') fail('a Part is not in the Document')
    if (role === 'Sect' && !/^(Document|Part|Sect|Div)$/.test(parent?.role ?? ''))
      fail(`a Sect is in ${parent?.role}`)
  }
}

/** Lists, tables, figures, links and notes are whole. */
function auditGroups(structure: Structure, file: PdfFile, fail: Fail): void {
  const ids = new Set(idsIn(file, file.get(structure.root, 'IDTree')))
  for (const element of structure.elements) {
    const { role, dict, alt } = element
    const roles = childrenOf(element).map((child) => child.role)
    if (role === 'L' && asName(attributeOf(file, element, 'ListNumbering')) === undefined)
      fail('L without ListNumbering')
    if (role === 'LI' && roles.at(-1) !== 'LBody') fail('LI without LBody')
    if (role === 'Table' && !roles.includes('TBody')) fail('Table without TBody')
    if (role === 'Table' && !roles.includes('THead') && !hasRowHeads(element))
      fail('Table without THead and without row heads')
    if (role === 'TH' && asName(attributeOf(file, element, 'Scope')) === undefined)
      fail('TH without Scope')
    if (role === 'Figure' && (!alt || asList(attributeOf(file, element, 'BBox')).length !== 4))
      fail('Figure without Alt or BBox')
    if (role === 'Link' && !element.kids.some(({ type }) => type === 'object'))
      fail('Link without its annotation')
    if (role === 'Note' && !ids.has(asText(file.get(dict, 'ID')) ?? '')) fail('Note not in IDTree')
  }
  const order = structure.elements.map(({ role }) => role)
  if (order.includes('Note') && !order.slice(0, order.indexOf('Note')).includes('Reference'))
    fail('a Note stands before every Reference')
}

/** Charts that need no column heads name each row in its first cell. */
function hasRowHeads(table: StructElement): boolean {
  const rows = childrenOf(table).flatMap(childrenOf)
  return rows.length > 0 && rows.every((row) => childrenOf(row)[0]?.role === 'TH')
}

function idsIn(file: PdfFile, node: PdfValue): readonly string[] {
  const names = file.list(node, 'Names').flatMap((value) => asText(value) ?? [])
  return [...names, ...file.list(node, 'Kids').flatMap((kid) => idsIn(file, kid))]
}

/** Language, title in both places, viewer preferences, outline, page labels, tab order, XMP. */
function auditDocument(
  { file, catalog, pages, metadata, language }: PdfSubject,
  expected: Expected,
  fail: Fail,
): void {
  if (language !== expected.language) fail(`its language is ${language}`)
  const info = file.get(file.trailer, 'Info')
  const titles = [metadata?.title, asText(file.get(info, 'Title'))]
  if (!titles[0] || titles[0] !== titles[1]) fail(`its titles are ${titles.join(' | ')}`)
  if (metadata?.accessible !== '1' || metadata.archive !== '2A') fail('it does not claim its norms')
  if (file.get(file.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true)
    fail('viewers show no title')
  if (asDict(file.get(catalog, 'PageLabels')) === undefined) fail('it has no page labels')
  if (asDict(file.get(file.get(catalog, 'Outlines'), 'First')) === undefined)
    fail('it has no bookmarks')
  for (const { dict, number } of pages)
    if (asName(file.get(dict, 'Tabs')) !== 'S') fail(`page ${number} has no tab order`)
}

/** All text that structure elements hold, in reading order; spaces are U+0020. */
export function taggedText(subject: PdfSubject): string {
  const pieces: string[] = []
  const visit = (element: StructElement): void => {
    for (const kid of element.kids) {
      if (kid.type === 'element') visit(kid.element)
      else if (kid.type === 'content') pieces.push(textOf(subject, kid.page, kid.mcid))
    }
    if (/^(P|H\d|L|LI|LBody|TD|TH|Div|Note)$/.test(element.role)) pieces.push(' ')
  }
  for (const child of subject.structure?.children ?? []) visit(child)
  return pieces
    .join('')
    .replace(/\u00AD\s*/g, '')
    .replace(/\s+/g, ' ')
}

function textOf(subject: PdfSubject, page: number | undefined, mcid: number): string {
  const texts = subject.pages[page ?? -1]?.content.texts ?? []
  return texts
    .filter(({ sequence }) => sequence?.mcid === mcid)
    .map(({ font, bytes, replacement }) => {
      const { toUnicode } = subject.font(font)
      const codes = Array.from(
        { length: bytes.length / 2 },
        (_, index) => (bytes.charCodeAt(index * 2) << 8) + bytes.charCodeAt(index * 2 + 1),
      )
      return replacement ?? codes.map((code) => toUnicode?.get(code) ?? '').join('')
    })
    .join('')
}
