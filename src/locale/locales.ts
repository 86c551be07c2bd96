/** The locales that Vorlage ships. */

import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'
import { assembleLocale } from './assemble.js'
import { german } from './de/german.js'
import { english } from './en/english.js'
import { holder } from './held.js'
import { hyphenator } from './hyphenate.js'
import type { Locale } from './locale.js'
import { phraseSplitter } from './phrases.js'
import type { LocaleRules } from './rules.js'
import { type VariantName, variantRules } from './variants.js'

const rules: { readonly [C in LocaleCode]: LocaleRules } = { de: german, en: english }

/** One locale for each code, so that patterns and caches exist once. */
const locales: { readonly [C in LocaleCode]: Locale } = {
  de: assembleLocale(rules.de),
  en: assembleLocale(rules.en),
}

/** What a project adds to a locale. */
export interface LocaleOptions {
  readonly variant?: VariantName | undefined
  /** Phrases by their language; those of other languages are found in texts of this one. */
  readonly phrases?: Localised<readonly string[]>
  /** Abbreviations of this language with the words they stand for; without words, names that hold none. */
  readonly abbreviations?: ReadonlyMap<string, string | undefined>
  /** Names that had better not be divided at the end of a line; of these the short ones count. */
  readonly held?: readonly string[]
}

/**
 * The locale of a code.
 *
 * `names` are words that are never hyphenated beside those of the locale: a dataset's people. A
 * name of several words is taken apart; genitives in -s are covered.
 */
export function localeOf(
  code: LocaleCode,
  names: readonly string[] = [],
  { variant, phrases, abbreviations, held }: LocaleOptions = {},
): Locale {
  const own = variant === undefined ? rules[code] : variantRules(variant)
  const locale = variant === undefined ? locales[code] : assembleLocale(own)
  const whole = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word !== '')
  const { hyphenation } = own
  const added = [phrases, abbreviations, held].some((option) => option !== undefined)
  return whole.length === 0 && !added
    ? locale
    : {
        ...locale,
        hyphenate: hyphenator({ ...hyphenation, whole: [...hyphenation.whole, ...whole] }),
        stretches: splitterOf(code, phrases ?? {}, abbreviations),
        held: holder(own.held, held ?? []),
      }
}

/** Takes texts of any language apart; those of `code`, whose abbreviations are known, if none is named. */
function splitterOf(
  code: LocaleCode,
  phrases: Localised<readonly string[]>,
  abbreviations: LocaleOptions['abbreviations'],
): Locale['stretches'] {
  const splitters = new Map(
    localeCodes.map((own) => [
      own,
      phraseSplitter(own, phrases, own === code ? abbreviations : undefined),
    ]),
  )
  return (text, language = code) => splitters.get(language)?.(text) ?? [{ text }]
}
