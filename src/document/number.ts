/** Numbers the notes of a document. */

import type { IsoDate } from '../base/value.js'
import type { Derivation, Fact, FactId, SourceId } from '../dataset/fact.js'
import type { View } from '../dataset/view.js'
import type { Locale } from '../locale/locale.js'
import type { Note } from './ast.js'
import type { Inlines } from './ast-inline.js'
import { text } from './inline.js'
import { typesetLine } from './typeset.js'

/** What a note says: the source, the date to which the value applies, and whether we counted. */
export interface Cited {
  readonly source: SourceId
  /** A figure, which applies to a date even if the source names none; a statement does not. */
  readonly figure?: true
  readonly asOf?: IsoDate
  readonly derivation?: Derivation['method']
  readonly fact?: FactId
}

/** The notes of one document, numbered in the order in which they are first referred to. */
export interface NoteBook {
  /** The number of the note for a citation; those that say the same share one. */
  refer(cited: Cited): number
  readonly notes: readonly Note[]
}

/** What is cited where a fact is printed. */
export function citedOf(fact: Fact): Cited {
  return {
    source: fact.citation.source,
    ...(fact.kind === 'figure' && { figure: true as const }),
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
      const key = JSON.stringify([cited.source, cited.asOf, cited.derivation, namesDate(cited)])
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

/** What we counted, and what is no figure, has no date to name unless it was given one. */
function namesDate({ asOf, figure, derivation }: Cited): boolean {
  return asOf !== undefined || (figure === true && derivation !== 'counted')
}

/** "StMWK, Pressemitteilung vom 3. Juli 2025; Stichtag nicht genannt". */
export function noteText(cited: Cited, view: View, locale: Locale): Inlines {
  const source = view.source(cited.source)
  const title = source.titles[locale.code] ?? locale.words.missing(source.id)
  const named =
    cited.derivation === undefined ? title : locale.words.derived(cited.derivation, title)
  const date = asOfWords(cited.asOf, locale.words.asOfWithin, locale)
  const line = namesDate(cited) ? `${named}; ${date}` : named
  return typesetLine([text(line, { span: source.span })], locale)
}

/** "Stand 3. Juli 2025", or the words for a date that the source does not name. */
export function asOfText(asOf: IsoDate | undefined, locale: Locale): string {
  return asOfWords(asOf, locale.words.asOf, locale)
}

function asOfWords(asOf: IsoDate | undefined, before: string, { words, date }: Locale): string {
  return asOf === undefined ? words.asOfUnknown : `${before} ${date(asOf, 'long')}`
}
