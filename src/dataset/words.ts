/** What the dataset says about words: the glossary, and the rules of the house. */

import type { Localised } from '../base/localised.js'
import type { Declared } from './dataset.js'

/** A term in both languages. */
export interface Term extends Declared {
  readonly terms: Localised<string>
  /** Wordings that are wrong for it. */
  readonly avoid: Localised<readonly string[]>
  readonly abbreviation?: string
  readonly abbreviations?: Localised<string>
  readonly explanation?: Localised<string>
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
