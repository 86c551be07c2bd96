/** What the dataset says about words: the glossary, and the rules of the house. */

import type { LocaleCode, Localised } from '../base/localised.js'
import type { Dataset } from './dataset.js'
import type { Declared } from './fact.js'
import type { NameForms } from './party.js'

/** A term in both languages. */
export interface Term extends Declared {
  readonly terms: Localised<string>
  /** Wordings that are wrong for it. */
  readonly avoid: Localised<readonly string[]>
  readonly abbreviation?: string
  readonly abbreviations?: Localised<string>
  readonly explanation?: Localised<string>
}

/** A language's abbreviation of a term, and the words that it stands for; undefined if it has none. */
export function abbreviationOf(
  term: Term,
  locale: LocaleCode,
): { readonly abbreviation: string; readonly words: string } | undefined {
  const abbreviation = term.abbreviations?.[locale] ?? term.abbreviation
  const words = term.terms[locale]
  return abbreviation === undefined || words === undefined ? undefined : { abbreviation, words }
}

/**
 * The abbreviations of a dataset in a language, with the words that they stand for: those of the
 * glossary, and the short names of organisations whose full name explains them in brackets, as
 * "Technische Universität München (TUM)" does. Names of several words, such as "TUM Klinikum", stand
 * without words: they are no abbreviations, whatever they hold.
 */
export function abbreviationsOf(
  { terms, organisations }: Pick<Dataset, 'terms' | 'organisations'>,
  locale: LocaleCode,
): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  for (const { names } of organisations.values()) {
    const name = names[locale]
    if (name === undefined) continue
    const end = ` (${name.short})`
    if (name.short.includes(' ')) for (const form of bareForms(name)) found.set(form, undefined)
    else if (name.full.endsWith(end)) found.set(name.short, name.full.slice(0, -end.length))
  }
  for (const term of terms.values()) {
    const one = abbreviationOf(term, locale)
    if (one) found.set(one.abbreviation, one.words)
  }
  return found
}

/** The names of people and organisations as they are printed in a language. */
export function namesOf(
  { people, organisations }: Pick<Dataset, 'people' | 'organisations'>,
  locale: LocaleCode,
): readonly string[] {
  const forms = [...organisations.values()].flatMap(({ names }) => names[locale] ?? [])
  return [
    ...[...people.values()].map(({ name }) => name),
    ...forms.flatMap(({ full, short }) => [full, short]),
  ]
}

/** A name without its article, and its genitive: "LMU Klinikum", "LMU Klinikums". */
function bareForms({ short, genitive = '' }: NameForms): readonly string[] {
  const [first = short] = short.split(' ')
  const from = genitive.indexOf(first)
  return from < 0 ? [short] : [short, genitive.slice(from)]
}

/** How a name is written, and how it is not. */
export interface NameRule {
  readonly name: string
  /** Words that stand only inside the whole name. */
  readonly only?: string
  readonly wrong: readonly string[]
}

/** The forms of an office's title, or of a word before it, for a man and for a woman. */
export interface OfficeForms {
  readonly m: string
  readonly f: string
}

/** Rules for the words of documents; all lists may be empty. */
export interface HouseRules {
  readonly names: readonly NameRule[]
  /** Strings that no released document may hold. */
  readonly forbidden: readonly string[]
  /** Signs inside a word that name several genders; not used in German texts. */
  readonly genderMarks: readonly string[]
  /** German titles of offices by the gender of the person who holds them. */
  readonly offices: readonly OfficeForms[]
  /** Phrases in a language, marked as such wherever a document of another language holds them. */
  readonly phrases: Localised<readonly string[]>
  readonly speech: {
    /** Words that a sentence of speaker notes may have. */
    readonly longest: Localised<number>
    /** Words that a speaker can do without. */
    readonly fillers: Localised<readonly string[]>
  }
}

/** The rules of a dataset that has none of its own. */
export const noHouseRules: HouseRules = {
  names: [],
  forbidden: [],
  genderMarks: [],
  offices: [],
  phrases: {},
  speech: { longest: {}, fillers: {} },
}
