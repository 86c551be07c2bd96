/** Numbers the notes of a document. */

import type { IsoDate } from '../base/value.js'
import type { Derivation, Fact, FactId, SourceId } from '../dataset/dataset.js'
import type { View } from '../dataset/view.js'
import type { Locale } from '../locale/locale.js'
import type { Inlines, Note } from './ast.js'
import { text } from './inline.js'
import { typesetLine } from './typeset.js'

/** What a note says: the source, the date to which the value applies, and whether we counted. */
export interface Cited {
  readonly source: SourceId
  readonly asOf?: IsoDate
  readonly derivation?: Derivation['method']
  readonly fact?: FactId
}

/** The notes of one document, numbered in the order in which they are first referred to. */
export interface NoteBook {
  /** The number of the note for a citation; equal (source, as-of, derivation) share one. */
  refer(cited: Cited): number
  readonly notes: readonly Note[]
}

/** What is cited where a fact is printed. */
export function citedOf(fact: Fact): Cited {
  return {
    source: fact.citation.source,
    ...(fact.asOf !== undefined && { asOf: fact.asOf }),
    ...(fact.derivation && { derivation: fact.derivation.method }),
    fact: fact.id,
  }
}

/** An empty book. */
export function createNoteBook(view: View, locale: Locale): NoteBook {
  const byKey = new Map<string, { number: number; cited: Cited; facts: Set<FactId> }>()
  return {
    refer(cited) {
      const key = JSON.stringify([cited.source, cited.asOf, cited.derivation])
      const entry = byKey.get(key) ?? { number: byKey.size + 1, cited, facts: new Set() }
      byKey.set(key, entry)
      if (cited.fact !== undefined) entry.facts.add(cited.fact)
      return entry.number
    },
    get notes() {
      return [...byKey.values()].map(({ number, cited, facts }) => ({
        number,
        children: noteText(cited, view, locale),
        facts: [...facts],
      }))
    },
  }
}

/** "StMWK, Pressemitteilung vom 3. Juli 2025; Stichtag nicht genannt"; what we counted has none to name. */
export function noteText(cited: Cited, view: View, locale: Locale): Inlines {
  const source = view.source(cited.source)
  const title = source.titles[locale.code] ?? locale.words.missing(source.id)
  const named =
    cited.derivation === undefined ? title : locale.words.derived(cited.derivation, title)
  const counted = cited.derivation === 'counted' && cited.asOf === undefined
  const line = counted ? named : `${named}; ${asOfText(cited.asOf, locale)}`
  return typesetLine([text(line, { span: source.span })], locale)
}

/** "Stand 3. Juli 2025", or the words for a date that the source does not name. */
export function asOfText(asOf: IsoDate | undefined, locale: Locale): string {
  if (asOf === undefined) return locale.words.asOfUnknown
  return `${locale.words.asOf} ${locale.date(asOf, 'long')}`
}
