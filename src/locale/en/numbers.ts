/** British numerals, units and ranges. */

import { scales, unscaled } from '../pattern.js'
import type { NumberRules } from '../rules.js'
import { englishCardinal, englishOrdinal } from './number-words.js'

/** Numbers as GOV.UK prints them: "3,420", "€10 million", "€10m" (L-01 to L-10). */
export const englishNumbers: NumberRules = {
  group: ',',
  decimal: '.',
  cardinal: englishCardinal,
  spokenDecimal: 'point',
  spokenMinus: 'minus',
  ordinal: englishOrdinal,
  patterns: {
    text: {
      count: scales('#', '#\u00A0million', '#\u00A0billion'),
      money: scales('€#', '€#\u00A0million', '€#\u00A0billion'),
      percent: unscaled('#%'),
    },
    short: {
      count: scales('#', '#m', '#bn'),
      money: scales('€#', '€#m', '€#bn'),
      percent: unscaled('#%'),
    },
    spoken: {
      count: scales('#', '# million', '# billion'),
      money: {
        ...scales('# euros', '# million euros', '# billion euros'),
        unit: { one: 'one euro', other: '# euros' },
      },
      percent: unscaled('# per cent'),
    },
  },
  range: { joiner: ' to\u00A0', tight: ' to\u00A0', repeatsUnit: true },
}
