/** The locales that Vorlage ships. */

import type { LocaleCode } from '../base/localised.js'
import { assembleLocale } from './assemble.js'
import { german } from './de/german.js'
import { english } from './en/english.js'
import { hyphenator } from './hyphenate.js'
import type { Locale } from './locale.js'
import type { LocaleRules } from './rules.js'

const rules: { readonly [C in LocaleCode]: LocaleRules } = { de: german, en: english }

/** One locale for each code, so that patterns and caches exist once. */
const locales: { readonly [C in LocaleCode]: Locale } = {
  de: assembleLocale(rules.de),
  en: assembleLocale(rules.en),
}

/**
 * The locale of a code.
 *
 * `names` are words that are never hyphenated beside those of the locale: a dataset's people. A
 * name of several words is taken apart; genitives in -s are covered.
 */
export function localeOf(code: LocaleCode, names: readonly string[] = []): Locale {
  if (names.length === 0) return locales[code]
  const whole = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word !== '')
  const { hyphenation } = rules[code]
  return {
    ...locales[code],
    hyphenate: hyphenator({ ...hyphenation, whole: [...hyphenation.whole, ...whole] }),
  }
}
