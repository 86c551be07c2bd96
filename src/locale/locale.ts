/** What differs between document languages, except prose. */

import type { LocaleCode } from '../base/localised.js'
import type { IsoDate, Qualifier, Register, Value } from '../base/value.js'
import type { Held } from './held.js'
import type { Stretch } from './phrases.js'

/** Parts of a key figure's headline: "rund" 3.500, 10 "Mio. €". */
export interface TileParts {
  readonly before?: string
  readonly numeral: string
  readonly after?: string
}

/**
 * Forms of a date: 3. Juli 2025 · 3. Okt. 2025 · 03.07.2025 · Donnerstag, 3. Juli 2025 · Juli 2025 · 3. Juli.
 *
 * English has no numeric form, because 03/07 reads two ways; it gives the long one.
 */
export type DateForm = 'long' | 'short' | 'numeric' | 'weekday' | 'month' | 'day'

/** Words that the program itself prints; every locale has each. See `vocabulary.ts`. */
export interface Vocabulary {
  readonly source: string
  readonly sources: string
  readonly asOf: string
  /** The same within a line, after a semicolon. */
  readonly asOfWithin: string
  readonly asOfUnknown: string
  /** Of figures that apply to one day of each year: "jeweils zum 31. Dezember". */
  readonly yearly: (day: string) => string
  readonly draft: string
  readonly released: string
  readonly ownCount: string
  readonly contact: string
  readonly translatedFrom: { readonly de: string; readonly en: string }
  readonly notAuthorised: string
  /** "nach Angaben des StMWK" from the genitive, where the language wants it and it is known; else "nach Angaben von …". */
  readonly accordingTo: (who: string, genitive?: string) => string
  /** "eigene Zählung nach: …", "eigene Berechnung nach: …" with the title of the source. */
  readonly derived: (method: 'counted' | 'sum', source: string) => string
  /** Kinds of organisations in the plural, for alternative texts: "Universitäten". */
  readonly organisationKinds: Readonly<
    Record<
      'alliance' | 'university' | 'hospital' | 'research' | 'faculty' | 'authority' | 'other',
      string
    >
  >
  /** What one organisation of a kind is called. */
  readonly organisationKind: Vocabulary['organisationKinds']
  readonly formerRole: (role: string, gender: 'm' | 'f' | 'unknown') => string
  readonly roleAt: (role: string, date: string) => string
  readonly page: (number: string, total: string) => string
  readonly continued: (part: number, of: number) => string
  readonly continuedNotes: string
  readonly launched: (date: string, note: string) => string
  readonly notNamed: string
  readonly undated: string
  readonly releaseClass: {
    readonly A: string
    readonly B: string
    readonly C: string
    readonly X: string
  }
  readonly columns: {
    readonly statement: string
    readonly value: string
    /** Whose figure it is: "Bezug". */
    readonly scope: string
    readonly evidence: string
    readonly source: string
    readonly release: string
    readonly asOf: string
    readonly reason: string
    readonly speaker: string
    /** Head of the column that names who makes a statement. */
    readonly attribution: string
    readonly total: string
    readonly question: string
    readonly owner: string
    readonly date: string
    readonly event: string
    readonly office: string
    readonly holder: string
    readonly organisation: string
  }
  readonly yes: string
  readonly no: string
  readonly overflow: (excess: string) => string
  readonly slide: string
  readonly notes: string
  readonly exceptions: string
  readonly chair: string
  /** Kinds of documents, for properties and file lists. */
  readonly kinds: { readonly deck: string; readonly sheet: string; readonly report: string }
  /** Heading of the numbers as a speaker says them. */
  readonly asSpoken: string
  readonly keyMessage: string
  readonly sourcesAndEvidence: string
  readonly openQuestions: string
  readonly notUsed: string
  readonly workingTranslation: string
  /** Stands on the page of a draft where a text is missing: "Text fehlt: `lead`". */
  readonly missing: (what: string) => string
  /** Names of pictures for alternative texts. */
  readonly figures: {
    readonly barChart: string
    readonly stackedChart: string
    readonly lineChart: string
    readonly shareChart: string
    readonly dotChart: string
    readonly multiples: string
    readonly timeline: string
    readonly orgChart: string
    readonly process: string
    readonly keyFigures: string
    readonly logo: string
  }
  readonly status: string
  readonly embargo: (until: string) => string
  readonly editoriallyCorrected: string
}

/**
 * A document language: its formats, glyph rules, hyphenation and words.
 *
 * Results carry the ideal characters (U+202F, U+00A0, U+2013 …); the layout substitutes what a
 * face lacks.
 */
export interface Locale {
  readonly code: LocaleCode
  /** BCP 47: `de-DE`, `en-GB`. */
  readonly tag: string
  /** What stands before decimals: a comma or a point. */
  readonly decimalSign: string
  /** A value with its qualifier, as the place wants it. */
  format(value: Value, register: Register, qualifier?: Qualifier): string
  /** The same text as `format` gives for a tile, in the parts that are set apart. */
  tile(value: Value, qualifier: Qualifier): TileParts
  /** Two values of one type: "5 bis 10 Millionen Euro", "€5 million to €10 million". */
  range(from: Value, to: Value, register: 'text' | 'tile' | 'table'): string
  date(date: IsoDate, form: DateForm): string
  /** First and last day: "3.–5. Juli 2025", "3 to 5 July 2025". */
  dateRange(from: IsoDate, to: IsoDate): string
  /** First and last year: "2014–2019", "2014 to 2019". */
  yearRange(from: number, to: number): string
  /** An ISO 8601 instant with offset, in the time of Berlin: "3. Juli 2025, 14:30 Uhr MESZ". */
  moment(instant: string): string
  /** "a, b und c"; items that hold the conjunction themselves are joined by "sowie" or semicolons. */
  list(items: readonly string[]): string
  /** 0 is "other" in German and English: "0 Planbetten"; "zero" is for languages that have it. */
  plural(value: Value): 'zero' | 'one' | 'other'
  /** A preposition and a phrase with its article: "im LMU Klinikum", "in der LMU". */
  contract(preposition: string, phrase: string): string
  /**
   * A text taken apart at phrases of other languages, named by their language, and at abbreviations
   * with their words. `language` is that of the text if it is not the locale's own: a German
   * quotation may hold an English name.
   */
  stretches(text: string, language?: LocaleCode): readonly Stretch[]
  /** Stretches that had better not be divided at the end of a line: short names, dates with the word before them. */
  held(text: string): readonly Held[]
  ordinal(value: number): string
  /** Text in the language's quotation marks; level 2 is inside another quotation. */
  quote(text: string, level?: 1 | 2): string
  /** Alphabetical order of two words. */
  compare(a: string, b: string): number
  /** Glue and glyphs: no-break spaces, dashes, apostrophes, ellipsis, minus. Idempotent. */
  typeset(text: string): string
  /** The sentences of a text, not broken after "3.", "z. B." or "Prof.". */
  sentences(text: string): readonly string[]
  /** The syllables of a word between which a line may break; one syllable where it must not. */
  hyphenate(word: string): readonly string[]
  readonly words: Vocabulary
}
