/** Values as a speaker reads them. */

import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/base/value.js'
import { germanCardinal } from '../../../src/locale/de/number-words.js'
import { englishCardinal } from '../../../src/locale/en/number-words.js'
import { localeOf } from '../../../src/locale/locales.js'

describe('cardinals', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [0, 'null', 'zero'],
    [1, 'eins', 'one'],
    [16, 'sechzehn', 'sixteen'],
    [17, 'siebzehn', 'seventeen'],
    [21, 'einundzwanzig', 'twenty-one'],
    [30, 'dreißig', 'thirty'],
    [100, 'einhundert', 'one hundred'],
    [101, 'einhunderteins', 'one hundred and one'],
    [1000, 'eintausend', 'one thousand'],
    [1005, 'eintausendfünf', 'one thousand and five'],
    [3420, 'dreitausendvierhundertzwanzig', 'three thousand four hundred and twenty'],
    [3500, 'dreitausendfünfhundert', 'three thousand five hundred'],
    [21_000, 'einundzwanzigtausend', 'twenty-one thousand'],
    [101_000, 'einhunderteintausend', 'one hundred and one thousand'],
    [200_000, 'zweihunderttausend', 'two hundred thousand'],
    [1_000_005, 'eine Million fünf', 'one million and five'],
    [2_000_100, 'zwei Millionen einhundert', 'two million one hundred'],
    [21_000_000, 'einundzwanzig Millionen', 'twenty-one million'],
    [1_000_000_000, 'eine Milliarde', 'one billion'],
  ]

  it.each(rows)('%d', (value, de, en) => {
    expect(germanCardinal(value)).toBe(de)
    expect(englishCardinal(value)).toBe(en)
  })
})

describe('spoken register', () => {
  const rows: readonly (readonly [Value, string, string])[] = [
    [
      { type: 'money', amount: 10_000_000, currency: 'EUR' },
      'zehn Millionen Euro',
      'ten million euros',
    ],
    [
      { type: 'money', amount: 10_500_000, currency: 'EUR' },
      'zehn Komma fünf Millionen Euro',
      'ten point five million euros',
    ],
    [
      { type: 'money', amount: 1_000_000, currency: 'EUR' },
      'eine Million Euro',
      'one million euros',
    ],
    [{ type: 'money', amount: 1, currency: 'EUR' }, 'ein Euro', 'one euro'],
    [{ type: 'percent', value: 60, digits: 0 }, 'sechzig Prozent', 'sixty per cent'],
    [{ type: 'percent', value: 1, digits: 0 }, 'ein Prozent', 'one per cent'],
    [
      { type: 'decimal', value: -2.05, digits: 2 },
      'minus zwei Komma null fünf',
      'minus two point zero five',
    ],
    [{ type: 'date', date: '2025-07-03' }, '3.\u00A0Juli\u00A02025', '3\u00A0July\u00A02025'],
  ]

  it.each(rows)('%o', (value, de, en) => {
    expect(localeOf('de').format(value, 'spoken')).toBe(de)
    expect(localeOf('en').format(value, 'spoken')).toBe(en)
  })

  it('keeps the qualifier', () => {
    const studies: Value = { type: 'integer', value: 3500 }
    expect(localeOf('de').format(studies, 'spoken', 'around')).toBe('rund dreitausendfünfhundert')
    expect(localeOf('en').format(studies, 'spoken', 'around')).toBe(
      'around three thousand five hundred',
    )
  })

  it('leaves a German one as a numeral, whose word would need a gender', () => {
    expect(localeOf('de').format({ type: 'integer', value: 1 }, 'spoken')).toBe('1')
    expect(localeOf('en').format({ type: 'integer', value: 1 }, 'spoken')).toBe('one')
  })
})
