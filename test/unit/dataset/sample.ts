/** A dataset of a few lines, to be changed by each case. */

import { collect } from '../../../src/base/report.js'
import { positionAt, type Source, type Span } from '../../../src/base/source.js'
import type { Dataset } from '../../../src/dataset/dataset.js'
import { load } from '../../../src/dataset/load.js'

/** The files of the sample by name. */
export const sample: Readonly<Record<string, string>> = {
  'alliance.yaml': `organisation: org.x
launch: fig.a
edition: 2026-01-31
featured: { keyFigures: [fig.a], aims: [], claims: [], aimCounts: [], quotations: [q.one], timeline: [] }
`,
  'sender.yaml': `authority: { de: Amt, en: Office }
contact: { de: Stelle, en: Desk }
`,
  'sources.yaml': `src.a:
  titles: { de: Quelle }
  publishers: { de: Q }
  published: 2026-01-31
  language: de
  trust: official
  sha256: ${'ab'.repeat(32)}
`,
  'organisations.yaml': `org.x:
  kind: alliance
  release: A
  names: { de: { full: X-Verbund, short: X } }
`,
  'people.yaml': `per.one:
  release: A
  titles: { de: '' }
  name: Eins
  gender: unknown
  roles: []
  source: src.a
  evidence: Frau Eins
`,
  'facts.yaml': `fig.a:
  kind: figure
  release: A
  value: { integer: 3420 }
  labels: { de: { full: Betten } }
  source: src.a
  evidence: 3.420 Betten
`,
  'quotations.yaml': `q.one:
  speaker: per.one
  role: { de: Leiterin }
  release: A
  language: de
  text: Wir beginnen.
  sha256: 9fb5a88a1d8c4e336e5c67316344cbebf8d5e58463c540bf58c0c08626f7670c
  translations: { en: { text: We begin., status: working } }
  source: src.a
  evidence: Wir beginnen
`,
  'events.yaml': '{}\n',
  'bodies.yaml': '{}\n',
  'questions.yaml': '{}\n',
  'glossary.yaml': '{}\n',
}

/** One diagnostic as a reader sees it: place, message, hints with their places. */
export interface Seen {
  readonly code: string
  readonly severity: string
  readonly at: string
  readonly message: string
  readonly hints: readonly string[]
}

/** Loads the sample with some files replaced, added, or taken away (undefined). */
export function loadSample(changes: Readonly<Record<string, string | undefined>> = {}): {
  readonly dataset: Dataset | undefined
  readonly seen: readonly Seen[]
} {
  const files = Object.entries({ ...sample, ...changes })
  const sources = files.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
  const { report, diagnostics } = collect()
  const dataset = load(sources, report)
  const seen = diagnostics.map(({ code, severity, span, message, hints }) => ({
    code,
    severity,
    at: place(sources, span),
    message,
    hints: hints.map((hint) => [hint.message, place(sources, hint.span)].join(' ').trim()),
  }))
  return { dataset, seen }
}

/** A file of the sample with one stretch of text replaced; the stretch must be there. */
export function changed(name: string, from: string, to: string): Record<string, string> {
  const text = sample[name] ?? ''
  if (!text.includes(from)) throw new RangeError(`${name} does not hold ${from}`)
  return { [name]: text.replace(from, () => to) }
}

/** A file of the sample with text added at its end. */
export function added(name: string, text: string): Record<string, string> {
  const before = sample[name] ?? ''
  return { [name]: before === '{}\n' ? text : before + text }
}

function place(sources: readonly Source[], span: Span | undefined): string {
  const source = sources.find(({ path }) => path === span?.file)
  if (!source || !span) return ''
  const { line, column } = positionAt(source.text, span.start)
  return `${source.path}:${line}:${column}`
}
