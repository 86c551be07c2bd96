/** Variants of locales: a few rules read differently, everything else is the locale's own. */

import type { LocaleCode } from '../base/localised.js'
import { german } from './de/german.js'
import { english } from './en/english.js'
import { narrow } from './glyph.js'
import { scales, unscaled } from './pattern.js'
import type { LocaleRules } from './rules.js'

/** Variants by name. */
export const variantNames = ['en-EU', 'de-DIN'] as const

/** Who writes otherwise than the language's own rules say. */
export type VariantName = (typeof variantNames)[number]

const { text, short } = english.numbers.patterns
const percent = unscaled('#\u00A0%')
const euros = scales('EUR\u00A0#', 'EUR\u00A0#\u00A0million', 'EUR\u00A0#\u00A0billion')

const rules: { readonly [V in VariantName]: LocaleRules } = {
  /** English of the EU institutions (Interinstitutional Style Guide, 6.5 and 7.3.3): 3 420, 60 %, EUR 10 million. */
  'en-EU': {
    ...english,
    numbers: {
      ...english.numbers,
      group: narrow,
      patterns: {
        ...english.numbers.patterns,
        text: { ...text, money: euros, percent },
        short: { ...short, percent },
      },
    },
  },
  /** German with the spaces of DIN 5008; amounts of money keep the dot, as the standard recommends. */
  'de-DIN': {
    ...german,
    numbers: { ...german.numbers, group: narrow, moneyGroup: german.numbers.group },
  },
}

/** The rules of a language with what the variant writes otherwise. */
export function variantRules(name: VariantName): LocaleRules {
  return rules[name]
}

/** The variant among `names` that belongs to a language; the last one if there are several. */
export function variantOf(
  code: LocaleCode,
  names: readonly VariantName[],
): VariantName | undefined {
  return names.findLast((name) => rules[name].code === code)
}
