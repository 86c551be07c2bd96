/** What a locale is made of: tables, and small functions where a table cannot say it. */

import type { LocaleCode } from '../base/localised.js'
import type { IsoDate, Qualifier } from '../base/value.js'
import type { GlueRule } from './glue.js'
import type { ListRules } from './list.js'
import type { DateForm, Vocabulary } from './locale.js'
import type { Quantity } from './number.js'
import type { Measure, PatternTable } from './pattern.js'
import type { QuoteRules } from './quote.js'

/** Numerals and number words. */
export interface NumberRules {
  readonly group: string
  /** For amounts of money, where it differs. */
  readonly moneyGroup?: string
  readonly decimal: string
  /** A whole number from 0 to 999 999 999 999 in words. */
  cardinal(value: number): string
  /** "Komma", "point". */
  readonly spokenDecimal: string
  readonly spokenMinus: string
  ordinal(value: number): string
  readonly patterns: PatternTable
  readonly range: RangeRules
}

/** How two values are joined to a range. */
export interface RangeRules {
  /** Between the values in a sentence or tile, the second one glued: " bis⍽". */
  readonly joiner: string
  /** Between the values in a table. */
  readonly tight: string
  /** Whether the first value keeps its unit: "€5 million to €10 million", "5 bis 10 Millionen Euro". */
  readonly repeatsUnit: boolean
}

/** Dates and times of day. */
export interface DateRules {
  format(date: IsoDate, form: DateForm): string
  /** First and last day, shortened where month or year are the same. */
  range(from: IsoDate, to: IsoDate): string
  /** First and last year: "2014–2019", "2014 to 2019". */
  years(from: number, to: number): string
  /** "14:30 Uhr MESZ"; hours and minutes as two digits each. */
  time(hour: string, minute: string, zone: string): string
  /** Names of the time zone of Berlin. */
  readonly summerTime: string
  readonly winterTime: string
  /** Between date and time. */
  readonly timeJoiner: string
  /** The form that a table wants. */
  readonly tableForm: DateForm
}

/** Hyphenation: which pattern file, and what it gets wrong. */
export interface HyphenationRules {
  readonly patterns: 'de-1996' | 'en-gb'
  /** Words with their approved breaks, in lower case: `be-in-hal-ten`. */
  readonly exceptions: readonly string[]
  /** Words that are never broken, in any case. */
  readonly whole: readonly string[]
}

/** Everything that makes a locale; what is missing does not compile. */
export interface LocaleRules {
  readonly code: LocaleCode
  readonly tag: string
  readonly numbers: NumberRules
  /** The word before the value; counts may want another one than amounts ("fewer", "less"). */
  qualifier(qualifier: Exclude<Qualifier, 'exact'>, measure: Measure | undefined): string
  /** Whether a quantity takes the singular. */
  plural(quantity: Quantity): 'zero' | 'one' | 'other'
  /** Preposition with article, and the one word that both become: `'in dem': 'im'`. */
  readonly contractions: Readonly<Record<string, string>>
  /** A telephone number as readers of the language dial it, from one for callers from abroad. */
  phone(number: string): string
  readonly dates: DateRules
  readonly list: ListRules
  readonly quotes: QuoteRules
  readonly glue: readonly GlueRule[]
  /** Regular expressions of what had better stay on one line, though it may be divided. */
  readonly held: readonly string[]
  /** Abbreviations with a full stop that ends no sentence. */
  readonly abbreviations: readonly string[]
  readonly hyphenation: HyphenationRules
  readonly words: Vocabulary
}
