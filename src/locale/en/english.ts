/** British English in the manner of GOV.UK. */

import { exactlyOne } from '../plural.js'
import type { LocaleRules } from '../rules.js'
import { englishDates } from './dates.js'
import { englishHyphenation } from './hyphenation.js'
import { englishNumbers } from './numbers.js'
import {
  englishAbbreviations,
  englishGlue,
  englishHeld,
  englishList,
  englishQuotes,
} from './typography.js'
import { englishWords } from './vocabulary.js'

const qualifiers = {
  around: 'around',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  perhaps: 'perhaps',
}

/** The rules of `en-GB`. */
export const english: LocaleRules = {
  code: 'en',
  tag: 'en-GB',
  numbers: englishNumbers,
  qualifier: (qualifier, measure) =>
    qualifier === 'less-than' && measure === 'count' ? 'fewer than' : qualifiers[qualifier],
  plural: exactlyOne,
  contractions: {},
  phone: (number) => number,
  dates: englishDates,
  list: englishList,
  quotes: englishQuotes,
  glue: englishGlue,
  held: englishHeld,
  abbreviations: englishAbbreviations,
  hyphenation: englishHyphenation,
  words: englishWords,
}
