/** German numerals, units and ranges. */

import { enDash } from '../glyph.js'
import { type PatternTable, scales, unscaled } from '../pattern.js'
import type { NumberRules } from '../rules.js'
import { germanCardinal } from './number-words.js'

const text: PatternTable['text'] = {
  count: {
    ...unscaled('#'),
    million: { one: '#\u00A0Million', other: '#\u00A0Millionen' },
    billion: { one: '#\u00A0Milliarde', other: '#\u00A0Milliarden' },
  },
  money: {
    ...unscaled('#\u00A0€'),
    million: { one: '#\u00A0Million\u00A0Euro', other: '#\u00A0Millionen\u00A0Euro' },
    billion: { one: '#\u00A0Milliarde\u00A0Euro', other: '#\u00A0Milliarden\u00A0Euro' },
  },
  percent: unscaled('#\u00A0Prozent'),
}

const short: PatternTable['short'] = {
  count: scales('#', '#\u00A0Mio.', '#\u00A0Mrd.'),
  money: scales('#\u00A0€', '#\u00A0Mio.\u00A0€', '#\u00A0Mrd.\u00A0€'),
  percent: unscaled('#\u202F%'),
}

/** A bare one stays a numeral: its word would need the gender of what is counted. */
const spoken: PatternTable['spoken'] = {
  count: {
    unit: { one: '1', other: '#' },
    million: { one: 'eine Million', other: '# Millionen' },
    billion: { one: 'eine Milliarde', other: '# Milliarden' },
  },
  money: {
    unit: { one: 'ein Euro', other: '# Euro' },
    million: { one: 'eine Million Euro', other: '# Millionen Euro' },
    billion: { one: 'eine Milliarde Euro', other: '# Milliarden Euro' },
  },
  percent: { ...unscaled('# Prozent'), unit: { one: 'ein Prozent', other: '# Prozent' } },
}

/** Numbers as a Bavarian ministry prints them: "3.420", "10 Mio. €" (L-01 to L-10). */
export const germanNumbers: NumberRules = {
  group: '.',
  decimal: ',',
  cardinal: germanCardinal,
  spokenDecimal: 'Komma',
  spokenMinus: 'minus',
  ordinal: (value) => `${value}.`,
  patterns: { text, short, spoken },
  range: { joiner: ' bis\u00A0', tight: enDash, repeatsUnit: false },
}
