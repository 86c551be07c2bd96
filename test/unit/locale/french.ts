/** French as far as the tests need it: proof that a locale is tables and a few small functions. */

import { assembleLocale } from '../../../src/locale/assemble.js'
import { dayOf } from '../../../src/locale/calendar.js'
import { english } from '../../../src/locale/en/english.js'
import { glued } from '../../../src/locale/glue.js'
import { scales, unscaled } from '../../../src/locale/pattern.js'
import type { LocaleRules } from '../../../src/locale/rules.js'

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin']
const later = ['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

const written = {
  count: {
    ...unscaled('#'),
    million: { one: '#\u00A0million', other: '#\u00A0millions' },
    billion: { one: '#\u00A0milliard', other: '#\u00A0milliards' },
  },
  money: {
    ...unscaled('#\u00A0€'),
    million: { one: '#\u00A0million d’euros', other: '#\u00A0millions d’euros' },
    billion: { one: '#\u00A0milliard d’euros', other: '#\u00A0milliards d’euros' },
  },
  percent: unscaled('#\u202F%'),
}

/** Vocabulary, number words and hyphenation are not French: no test asks for them. */
const rules: LocaleRules = {
  ...english,
  tag: 'fr-FR',
  numbers: {
    ...english.numbers,
    group: '\u202F',
    decimal: ',',
    ordinal: (value) => (value === 1 ? '1er' : `${value}e`),
    patterns: {
      text: written,
      short: { ...written, money: scales('#\u00A0€', '#\u00A0M€', '#\u00A0Md€') },
      spoken: written,
    },
    range: { joiner: ' à\u00A0', tight: '–', repeatsUnit: false },
  },
  qualifier: (qualifier) => ({ ...english, around: 'environ' })[qualifier as 'around'] ?? qualifier,
  /** Zero and everything below two is singular. */
  plural: ({ magnitude }) => (magnitude < 2 ? 'one' : 'other'),
  contractions: { 'à le': 'au', 'à les': 'aux', 'de le': 'du', 'de les': 'des' },
  dates: {
    ...english.dates,
    format: (date) => {
      const { year, month, day } = dayOf(date)
      const name = [...months, ...later][month - 1] ?? ''
      return `${day === 1 ? '1er' : day}\u00A0${name}\u00A0${year}`
    },
  },
  list: { conjunction: / et /, last: ' et ', lastNested: ' ainsi que ', lastHeavy: ' ; ' },
  quotes: { outer: ['«\u00A0', '\u00A0»'], inner: ['“', '”'] },
  glue: [glued('\\S', '[;!?%]', '\u202F'), glued('\\S', ':'), glued('«', '\\S'), glued('\\S', '»')],
}

/** A locale of its own, made as the shipped ones are. */
export const french = assembleLocale(rules)
