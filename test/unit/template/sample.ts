/** A tiny, fictitious dataset, and templates made from strings. */

import type { Diagnostic } from '../../../src/base/diagnostic.js'
import type { LocaleCode, Localised } from '../../../src/base/localised.js'
import { collect } from '../../../src/base/report.js'
import { positionAt } from '../../../src/base/source.js'
import type { Dataset } from '../../../src/dataset/dataset.js'
import type { Audience, Fact, Quotation, ReleaseClass } from '../../../src/dataset/fact.js'
import type { Organisation, Person } from '../../../src/dataset/party.js'
import { type View, viewOf } from '../../../src/dataset/view.js'
import { noHouseRules } from '../../../src/dataset/words.js'
import { merge } from '../../../src/template/merge.js'
import type { MergedDocument } from '../../../src/template/slot.js'
import { parseTemplate, type Template } from '../../../src/template/template.js'

const declared = (id: string) => ({
  id,
  span: { file: `data/${id}.yaml`, start: 0, end: id.length },
})
const citation = { source: 'src.release', evidence: 'so steht es da' }
const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]))

/** A fact with everything that it needs. */
export function factOf(id: string, more: Partial<Fact> = {}): Fact {
  return {
    ...declared(id),
    kind: 'figure',
    release: 'A',
    value: { type: 'integer', value: 12 },
    qualifier: 'exact',
    labels: {
      de: { full: `${id} (de)`, short: 'kurz' },
      en: { full: `${id} (en)`, short: 'short' },
    },
    citation,
    owners: [],
    conflictsWith: [],
    ...more,
  }
}

/** A fact whose label is the statement. */
function statementOf(id: string, more: Partial<Fact> = {}): Fact {
  const { value: _, ...rest } = factOf(id, { kind: 'goal', ...more })
  return rest
}

function organisation(
  id: string,
  partner: boolean,
  more: Partial<Organisation> = {},
): Organisation {
  const name = { full: `${id} in voller Länge`, short: id }
  return {
    ...declared(id),
    kind: 'university',
    release: 'A',
    names: { de: name, en: name },
    partner,
    ...more,
  }
}

function person(id: string, at: string): Person {
  const role = {
    titles: { de: 'Leiterin', en: 'Head' },
    organisation: at,
    validity: { confirmed: true },
    citation,
  }
  const titles = { de: 'Prof. Dr.', en: 'Professor' }
  return {
    ...declared(id),
    release: 'A',
    titles,
    name: 'Ada Keller',
    gender: 'f',
    roles: [role],
    citation,
  }
}

function quotation(id: string, release: ReleaseClass): Quotation {
  const role = { de: 'Leiterin', en: 'Head' }
  const words = { language: 'de', text: 'Das ist gut.', sha256: '', translations: {} } as const
  return { ...declared(id), release, speaker: 'per.keller', role, ...words, citation }
}

/** The facts of the sample, for tests to change. */
export const facts: readonly Fact[] = [
  factOf('fig.beds', { asOf: '2024-12-31' }),
  factOf('fig.partners', { value: { type: 'integer', value: 3 } }),
  factOf('fig.launch', { kind: 'date', value: { type: 'date', date: '2024-05-06' } }),
  statementOf('goal.hub', { release: 'B', attribution: 'per.keller' }),
  statementOf('goal.free'),
  factOf('fig.secret', { release: 'C' }),
  factOf('fig.wrong', { release: 'X', reason: { de: 'falsch' } }),
  factOf('fig.inside', { audiences: ['press'] }),
  factOf('fig.later', { embargoUntil: '2030-01-01T00:00+01:00' }),
  factOf('fig.counted', {
    release: 'B',
    attribution: 'per.keller',
    derivation: { method: 'counted', evidence: [{ of: 'q.keller', evidence: 'gut' }] },
  }),
]

/** The whole sample. */
export const dataset: Dataset = {
  alliance: {
    organisation: 'org.verbund',
    launch: 'fig.launch',
    edition: '2024-06-01',
    body: 'body.board',
    featured: {
      keyFigures: ['fig.beds', 'fig.partners'],
      partnerCount: 'fig.partners',
      aims: ['goal.hub'],
      claims: [],
      aimCounts: ['fig.counted'],
      quotations: ['q.keller'],
      timeline: ['ev.launch'],
    },
  },
  sender: {
    authority: { de: 'Amt für Beispiele', en: 'Office of Examples' },
    contact: { de: 'amt@example.org' },
  },
  sources: byId([
    {
      ...declared('src.release'),
      titles: { de: 'Mitteilung', en: 'Release' },
      publishers: { de: 'Amt', en: 'Office' },
      published: '2024-05-06',
      language: 'de',
      trust: 'official',
      sha256: '',
    } as const,
  ]),
  organisations: byId([
    organisation('org.verbund', false, { kind: 'alliance' }),
    organisation('org.nord', true),
    organisation('org.sued', true),
    organisation('org.west', true),
    organisation('org.alt', false, { release: 'X', reason: { de: 'gibt es nicht' } }),
    organisation('org.nord-med', false, { kind: 'faculty', parent: 'org.nord' }),
  ]),
  people: byId([person('per.keller', 'org.nord-med')]),
  facts: byId(facts),
  quotations: byId([quotation('q.keller', 'A'), quotation('q.intern', 'C')]),
  events: byId([
    {
      ...declared('ev.launch'),
      release: 'A',
      labels: { de: 'Start', en: 'Launch' },
      date: '2024-05-06',
      citation,
      conflictsWith: [],
    } as const,
  ]),
  bodies: byId([
    {
      ...declared('body.board'),
      names: { de: 'Vorstand', en: 'Board' },
      seats: [
        {
          ...declared('seat.nord'),
          offices: { de: 'Sitz', en: 'Seat' },
          organisation: 'org.nord',
          holder: 'per.keller',
          chair: true,
          citation,
        },
      ],
    },
  ]),
  questions: byId([{ ...declared('qu.place'), questions: { de: 'Wo?', en: 'Where?' }, about: [] }]),
  terms: new Map(),
  houseRules: noHouseRules,
  translations: [],
  files: [],
}

/** The sample as an audience sees it. */
export function sampleView(audience: Audience = 'minister', data: Dataset = dataset): View {
  return viewOf(data, { audience, date: data.alliance.edition, now: '2025-01-01T00:00Z' })
}

/** What a test template is made of; message files are YAML. */
export interface SampleFiles {
  readonly body?: string
  readonly front?: string
  readonly messages?: Localised<string>
  readonly partials?: Readonly<Record<string, string>>
}

/** The front matter of test templates. */
export const front =
  'kind: report\nformats: [pdf]\nlocales: [de, en]\naudience: minister\ntitle: Titel\n'

/** Parses a test template. */
export function parseSample(files: SampleFiles): {
  readonly template: Template | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const { report, diagnostics } = collect()
  const { de, en } = files.messages ?? {}
  const template = parseTemplate(
    {
      name: 'sample',
      template: { path: 't.hbs', text: textOf(files, 't.hbs') },
      messages: {
        ...(de !== undefined && { de: { path: 'de.yaml', text: de } }),
        ...(en !== undefined && { en: { path: 'en.yaml', text: en } }),
      },
      partials: Object.entries(files.partials ?? {}).map(([name, text]) => ({
        name,
        source: { path: `${name}.hbs`, text },
      })),
    },
    report,
  )
  return { template, diagnostics }
}

/** How to merge a test template. */
export interface SampleOptions {
  readonly locale?: LocaleCode
  readonly view?: View
  readonly partner?: string
}

/** A merged test template, and each diagnostic as `file:line:column code «text at its place»`. */
export interface SampleResult {
  readonly merged: MergedDocument | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly found: readonly string[]
}

/** Parses and merges a test template. */
export function mergeSample(files: SampleFiles, options: SampleOptions = {}): SampleResult {
  const { template, diagnostics: parsing } = parseSample(files)
  const { report, diagnostics } = collect()
  const partner = options.partner ? dataset.organisations.get(options.partner) : undefined
  const view = options.view ?? sampleView()
  const { locale = 'de' } = options
  const merged = template && merge(template, { view, locale, ...(partner && { partner }) }, report)
  const all = [...parsing, ...diagnostics]
  return { merged, diagnostics: all, found: all.map((one) => shown(one, files)) }
}

/** The body's text with each mark as the type of its value in angle brackets. */
export function bodyOf(files: SampleFiles, options: SampleOptions = {}): string {
  const { merged, found } = mergeSample(files, options)
  if (!merged || found.length > 0) throw new Error(found.join('\n'))
  return legible(merged.body)
}

/** Merged text with each mark as the type of its value in angle brackets. */
export function legible({ text, slots }: MergedDocument['body']): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => {
    const value = slots[Number(index)]?.value
    if (value?.type === 'message') return `<${legible(value.merged)}>`
    return value?.type === 'text' ? `<"${value.text}">` : `<${value?.type}>`
  })
}

/** The source text of a file of a test template. */
export function textOf(files: SampleFiles, path: string): string {
  if (path === 't.hbs') return `---\n${files.front ?? front}---\n${files.body ?? ''}`
  if (path === 'de.yaml' || path === 'en.yaml')
    return files.messages?.[path === 'de.yaml' ? 'de' : 'en'] ?? ''
  return files.partials?.[path.replace(/\.hbs$/, '')] ?? ''
}

function shown({ code, span }: Diagnostic, files: SampleFiles): string {
  if (!span) return code
  const text = textOf(files, span.file)
  const { line, column } = positionAt(text, span.start)
  return `${span.file}:${line}:${column} ${code} «${text.slice(span.start, span.end)}»`
}
