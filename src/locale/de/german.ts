/** German as a Bavarian ministry writes it. */

import { exactlyOne } from '../plural.js'
import type { LocaleRules } from '../rules.js'
import { germanDates } from './dates.js'
import { germanHyphenation } from './hyphenation.js'
import { germanNumbers } from './numbers.js'
import {
  germanAbbreviations,
  germanGlue,
  germanHeld,
  germanList,
  germanQuotes,
} from './typography.js'
import { germanWords } from './vocabulary.js'

const qualifiers = {
  around: 'rund',
  'more-than': 'mehr als',
  'at-least': 'mindestens',
  'less-than': 'weniger als',
  'at-most': 'höchstens',
  perhaps: 'vielleicht',
}

/** The rules of `de-DE`. */
export const german: LocaleRules = {
  code: 'de',
  tag: 'de-DE',
  numbers: germanNumbers,
  qualifier: (qualifier) => qualifiers[qualifier],
  plural: exactlyOne,
  contractions: {
    ...{ 'an dem': 'am', 'bei dem': 'beim', 'in dem': 'im', 'von dem': 'vom' },
    ...{ 'zu dem': 'zum', 'zu der': 'zur' },
  },
  phone: (number) => number.replace(/^\+49 /, '0'),
  dates: germanDates,
  list: germanList,
  quotes: germanQuotes,
  glue: germanGlue,
  held: germanHeld,
  abbreviations: germanAbbreviations,
  hyphenation: germanHyphenation,
  words: germanWords,
}
