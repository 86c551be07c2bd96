/** Small hand-made merged documents and datasets for the tests of the document stage. */

import { collect } from '../../../src/base/report.js'
import { type Span, span } from '../../../src/base/source.js'
import type { AllianceEvent, OpenQuestion } from '../../../src/dataset/dataset.js'
import type { Fact, Quotation, SourceDocument } from '../../../src/dataset/fact.js'
import type { Body, Organisation, Person } from '../../../src/dataset/party.js'
import type { Found, View } from '../../../src/dataset/view.js'
import type { Block, Document } from '../../../src/document/ast.js'
import { buildDocument } from '../../../src/document/build.js'
import type { DocumentContext } from '../../../src/document/context.js'
import { mark } from '../../../src/document/marks.js'
import { printBlocks, printLine } from '../../../src/document/print.js'
import { localeOf } from '../../../src/locale/locales.js'
import type {
  BlockValue,
  InlineValue,
  MapEntry,
  Merged,
  MergedDocument,
  Slot,
} from '../../../src/template/slot.js'

const file = 'template.md.hbs'
const at = (start: number): Span => span('facts.yaml', start, start + 1)
const citation = { source: 'src.release', evidence: 'mit insgesamt 3.420 Betten' }

/** A merged text written as a template literal; each value becomes a slot of `{{x}}` in the source. */
export function merged(
  texts: TemplateStringsArray,
  ...values: readonly (InlineValue | BlockValue)[]
): Merged {
  const map: MapEntry[] = []
  const slots: Slot[] = []
  let text = ''
  let source = 0
  for (const [index, literal] of texts.entries()) {
    map.push({ at: text.length, span: span(file, source, source + literal.length) })
    text += literal
    source += literal.length
    const value = values[index]
    if (value === undefined) continue
    const place = span(file, source, source + 5)
    map.push({ at: text.length, span: place })
    text += mark(slots.length)
    slots.push(slotOf(value, place))
    source += 5
  }
  return { text, slots, map }
}

const blockTypes = new Set<string>([
  'key-figures',
  'fact-table',
  'count-table',
  'chart',
  'timeline',
  'org-chart',
  'picture',
  'seats',
  'quotation',
  'attributed',
  'open-questions',
  'not-used',
  'source-annex',
])

function slotOf(value: InlineValue | BlockValue, place: Span): Slot {
  return blockTypes.has(value.type)
    ? { kind: 'block', span: place, value: value as BlockValue }
    : { kind: 'inline', span: place, value: value as InlineValue }
}

/** A slot value for a message. */
export function message(key: string, content: Merged): InlineValue {
  return { type: 'message', key, merged: content }
}

/** A slot value for the value of a fact. */
export function figure(
  fact: Fact,
  as: 'figure' | 'words' | 'spoken' = 'figure',
  unit = true,
): InlineValue {
  return { type: 'fact', fact, as, unit }
}

/** A fact of class A with an integer value, changed as a test needs. */
export function fact(id: string, changes: Partial<Fact> = {}): Fact {
  return {
    id,
    span: at(10),
    kind: 'figure',
    release: 'A',
    value: { type: 'integer', value: 3420 },
    qualifier: 'exact',
    labels: {
      de: { full: 'Betten der Häuser', short: 'Betten', singular: 'Bett', plural: 'Betten' },
      en: { full: 'beds of the hospitals', short: 'beds', singular: 'bed', plural: 'beds' },
    },
    citation,
    owners: [],
    conflictsWith: [],
    ...changes,
  }
}

export const beds = fact('fig.beds', {
  scope: { de: 'Münchner Häuser', en: 'Munich hospitals' },
})
export const studies = fact('fig.studies', {
  value: { type: 'integer', value: 3500 },
  qualifier: 'around',
  scope: { de: 'Münchner Häuser', en: 'Munich hospitals' },
  labels: {
    de: { full: 'klinische Studien', short: 'Studien' },
    en: { full: 'clinical studies', short: 'studies' },
  },
})
export const funding = fact('fig.funding', {
  value: { type: 'money', amount: 10_000_000, currency: 'EUR' },
  citation: { source: 'src.report', evidence: '10 million euros' },
  asOf: '2025-07-01',
  labels: {
    de: { full: 'zusätzlich im Jahr', short: 'im Jahr' },
    en: { full: 'extra each year', short: 'a year' },
  },
})
export const launch = fact('date.launch', {
  kind: 'date',
  value: { type: 'date', date: '2025-07-03' },
  labels: { de: { full: 'Start' }, en: { full: 'launch' } },
})
export const aim: Fact = {
  ...fact('goal.care', {
    kind: 'goal',
    release: 'B',
    attribution: 'per.huber',
    labels: { de: { full: 'Versorgung stärken' }, en: { full: 'improve care' } },
  }),
}
delete (aim as { value?: unknown }).value

export const release: SourceDocument = {
  id: 'src.release',
  span: at(1),
  titles: { de: 'Amt, Mitteilung vom 3. Juli 2025', en: 'Office, release of 3 July 2025' },
  publishers: { de: 'Amt', en: 'Office' },
  published: '2025-07-03',
  language: 'de',
  trust: 'official',
  sha256: '0'.repeat(64),
}
export const report: SourceDocument = {
  ...release,
  id: 'src.report',
  titles: { de: 'Bericht', en: 'Report' },
  language: 'en',
}

export const huber: Person = {
  id: 'per.huber',
  span: at(2),
  release: 'A',
  titles: { de: 'Prof. Dr.', en: 'Professor' },
  name: 'Anna Huber',
  gender: 'f',
  roles: [
    {
      titles: { de: 'Präsidentin', en: 'President' },
      organisation: 'org.north',
      validity: { confirmed: true },
      citation,
    },
  ],
  citation,
}
export const north: Organisation = {
  id: 'org.north',
  span: at(3),
  release: 'A',
  kind: 'university',
  partner: true,
  names: {
    de: { full: 'Universität Nord', short: 'Nord', genitive: 'der Universität Nord' },
    en: { full: 'Universität Nord', short: 'Nord', language: 'de' },
  },
}
export const clinic: Organisation = {
  ...north,
  id: 'org.clinic',
  kind: 'hospital',
  parent: 'org.north',
  names: {
    de: { full: 'Klinikum Nord', short: 'Klinikum', explanation: 'das Haus der Universität' },
    en: { full: 'Klinikum Nord', short: 'Klinikum', language: 'de' },
  },
}
export const roof: Organisation = {
  ...north,
  id: 'org.roof',
  kind: 'alliance',
  partner: false,
  names: {
    de: { full: 'N1 – Northern Alliance', short: 'N1', language: 'en' },
    en: { full: 'N1 – Northern Alliance', short: 'N1' },
  },
}
export const quotation: Quotation = {
  id: 'q.huber',
  span: at(4),
  release: 'A',
  speaker: 'per.huber',
  role: { de: 'Präsidentin der Nord', en: 'President of Nord' },
  date: '2025-07-03',
  language: 'de',
  text: 'Die Medizin von morgen - "einfach" z. B. so...',
  sha256: '0'.repeat(64),
  translations: { en: { text: 'The medicine of tomorrow', status: 'working' } },
  citation,
}
export const board: Body = {
  id: 'body.board',
  span: at(5),
  names: { de: 'Vorstand', en: 'Board' },
  seats: [
    {
      id: 'seat.one',
      span: at(6),
      offices: { de: 'Dekanin', en: 'Dean' },
      organisation: 'org.north',
      holder: 'per.huber',
      chair: true,
      citation,
    },
    {
      id: 'seat.two',
      span: at(7),
      offices: { de: 'Direktor', en: 'Director' },
      organisation: 'org.clinic',
      chair: false,
      citation,
    },
  ],
}
export const event: AllianceEvent = {
  id: 'event.start',
  span: at(8),
  release: 'A',
  labels: { de: 'Vorstellung', en: 'Presentation' },
  date: '2025-07-03',
  dateNote: { de: 'Datum der Mitteilung', en: 'date of the release' },
  citation,
  conflictsWith: [],
}
export const question: OpenQuestion = {
  id: 'question.place',
  span: at(9),
  questions: { de: 'Wo wird gefeiert?', en: 'Where is the ceremony?' },
  about: [],
  owner: { de: 'Protokoll', en: 'Protocol' },
}

const facts = [beds, studies, funding, launch, aim]
const organisations = [roof, north, clinic]

/** A view of the fixture's entries; `extra` facts can be looked up, too. */
export function view(extra: readonly Fact[] = [], changes: Partial<View> = {}): View {
  const find =
    <T extends { readonly id: string }>(entries: readonly T[]) =>
    (id: string): Found<T> => {
      const value = entries.find((entry) => entry.id === id)
      return value === undefined ? { status: 'unknown' } : { status: 'found', value }
    }
  const source = find([release, report])
  return {
    audience: 'minister',
    date: '2025-07-03',
    alliance: {
      organisation: 'org.roof',
      launch: 'date.launch',
      launchNote: { de: 'Datum der Mitteilung', en: 'date of the release' },
      edition: '2025-07-03',
      featured: {
        keyFigures: [],
        aims: [],
        claims: [],
        aimCounts: [],
        quotations: [],
        timeline: [],
      },
    },
    sender: {
      authority: { de: 'Amt', en: 'Office' },
      contact: { de: 'Pressestelle', en: 'Press office' },
    },
    fact: find([...extra, ...facts]),
    quotation: find([quotation]),
    organisation: find(organisations),
    person: find([huber]),
    event: find([event]),
    body: find([board]),
    source: (id) => {
      const found = source(id)
      if (found.status !== 'found') throw new Error(id)
      return found.value
    },
    facts,
    quotations: [quotation],
    partners: [north, clinic],
    events: [event],
    terms: [],
    questions: [question],
    notUsed: [],
    rolesOf: (person) => person.roles.map((role) => ({ role, state: 'current' as const })),
    ...changes,
  }
}

/** What a test may set apart from the body. */
export interface Setting extends Partial<Omit<MergedDocument, 'front'>>, Partial<DocumentContext> {
  readonly kind?: MergedDocument['front']['kind']
  readonly code?: 'de' | 'en'
}

/** Builds a document from a body; gives it with the diagnostics. */
export function built(body: Merged, setting: Setting = {}) {
  const { kind = 'report', code = 'de', locale, draft, images, exceptions, ...rest } = setting
  const { report: tell, diagnostics } = collect()
  const document = buildDocument(
    {
      name: 'sample',
      front: { kind, formats: ['pdf'], locales: ['de', 'en'], audience: 'minister' },
      title: merged`Der Titel`,
      view: view(),
      facts: [],
      ...rest,
      body,
    },
    {
      locale: locale ?? localeOf(code),
      draft: draft ?? false,
      images: images ?? (() => undefined),
      exceptions: exceptions ?? [],
    },
    tell,
  )
  return { document, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

/** The printed blocks of the only section, or of the whole document if it has none. */
export function lines(document: Document): string[] {
  const blocks: readonly Block[] = document.sections[0]?.blocks ?? document.blocks
  return printBlocks(blocks)
}

/** The printed blocks of a body. */
export function printed(body: Merged, setting: Setting = {}): string[] {
  return lines(built(body, setting).document)
}

/** The printed notes of a document. */
export function noteLines(document: Document): string[] {
  return document.notes.map(({ number, children }) => `${number} ${printLine(children)}`)
}
