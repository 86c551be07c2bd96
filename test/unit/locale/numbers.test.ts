/** Numbers, money, percentages and ranges by code point: L-01 to L-10, L-19, L-20 (src/locale/README.md). */

import { describe, expect, it } from 'vitest'
import type { Qualifier, Register, Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'

const integer = (value: number): Value => ({ type: 'integer', value })
const money = (amount: number): Value => ({ type: 'money', amount, currency: 'EUR' })
const percent = (value: number, digits = 0): Value => ({ type: 'percent', value, digits })
const decimal = (value: number, digits: number): Value => ({ type: 'decimal', value, digits })

const phone: Value = { type: 'phone', number: '+49 89 2186 2621' }

type Case = readonly [value: Value, register: Register, de: string, en: string]

const cases: { readonly [id: string]: readonly Case[] } = {
  'L-01 integers are grouped from a thousand on': [
    [integer(3420), 'text', '3.420', '3,420'],
    [integer(3420), 'tile', '3.420', '3,420'],
    [integer(3420), 'table', '3.420', '3,420'],
    [integer(999), 'text', '999', '999'],
    [integer(1_234_567), 'text', '1.234.567', '1,234,567'],
    [decimal(3420.5, 1), 'table', '3.420,5', '3,420.5'],
  ],
  'L-02 nothing is shortened below a million': [
    [integer(200_000), 'tile', '200.000', '200,000'],
    [integer(999_999), 'text', '999.999', '999,999'],
    [money(900_000), 'tile', '900.000\u00A0€', '€900,000'],
  ],
  'L-03 shortening loses nothing': [
    [money(10_500_000), 'tile', '10,5\u00A0Mio.\u00A0€', '€10.5m'],
    [money(10_500_000), 'text', '10,5\u00A0Millionen\u00A0Euro', '€10.5\u00A0million'],
    [money(12_250_000), 'table', '12,25\u00A0Mio.\u00A0€', '€12.25m'],
    [money(12_345_000), 'tile', '12.345.000\u00A0€', '€12,345,000'],
    [money(12_345_678), 'tile', '12.345.678\u00A0€', '€12,345,678'],
    [integer(2_000_000), 'text', '2\u00A0Millionen', '2\u00A0million'],
    [integer(2_000_000), 'tile', '2\u00A0Mio.', '2m'],
    [integer(2_000_000), 'table', '2.000.000', '2,000,000'],
  ],
  'L-04 money in a sentence': [
    [money(10_000_000), 'text', '10\u00A0Millionen\u00A0Euro', '€10\u00A0million'],
    [money(1_000_000), 'text', '1\u00A0Million\u00A0Euro', '€1\u00A0million'],
    [money(1_000_000_000), 'text', '1\u00A0Milliarde\u00A0Euro', '€1\u00A0billion'],
    [money(1_234_500_000), 'text', '1.234,5\u00A0Millionen\u00A0Euro', '€1,234.5\u00A0million'],
  ],
  'L-05 money in a tile or table': [
    [money(10_000_000), 'tile', '10\u00A0Mio.\u00A0€', '€10m'],
    [money(10_000_000), 'table', '10\u00A0Mio.\u00A0€', '€10m'],
    [money(2_500_000_000), 'table', '2,5\u00A0Mrd.\u00A0€', '€2.5bn'],
  ],
  'L-06 money in full has no empty cents': [
    [money(10_000_001), 'text', '10.000.001\u00A0€', '€10,000,001'],
    [money(12.5), 'table', '12,50\u00A0€', '€12.50'],
  ],
  'L-07 thousands of money are written out': [
    [money(10_000), 'text', '10.000\u00A0€', '€10,000'],
    [money(10_000), 'table', '10.000\u00A0€', '€10,000'],
  ],
  'L-09 percentages': [
    [percent(60), 'text', '60\u00A0Prozent', '60%'],
    [percent(60), 'table', '60\u202F%', '60%'],
    [percent(60), 'tile', '60\u202F%', '60%'],
    [percent(5.3, 1), 'text', '5,3\u00A0Prozent', '5.3%'],
  ],
  'L-20 the minus is U+2212': [
    [decimal(-5.3, 1), 'text', '\u22125,3', '\u22125.3'],
    [money(-10_000_000), 'tile', '\u221210\u00A0Mio.\u00A0€', '\u2212€10m'],
    [decimal(-0.04, 1), 'table', '0,0', '0.0'],
  ],
  'telephone numbers: 4.1, as the ministry prints them': [
    [phone, 'text', '089\u00A02186\u00A02621', '+49\u00A089\u00A02186\u00A02621'],
    [phone, 'spoken', '089\u00A02186\u00A02621', '+49\u00A089\u00A02186\u00A02621'],
  ],
  'axes have bare digits': [
    [money(10_000_000), 'axis', '10.000.000', '10,000,000'],
    [percent(60), 'axis', '60', '60'],
  ],
  'zero to twelve in words': [
    [integer(0), 'words', 'null', 'zero'],
    [integer(5), 'words', 'fünf', 'five'],
    [integer(12), 'words', 'zwölf', 'twelve'],
    [integer(13), 'words', '13', '13'],
    [integer(3420), 'words', '3.420', '3,420'],
    [money(10_000_000), 'words', 'zehn Millionen Euro', 'ten million euros'],
    [percent(5), 'words', 'fünf Prozent', 'five per cent'],
  ],
  'decimals are rounded as they are written, not as binary stores them': [
    [decimal(1.005, 2), 'text', '1,01', '1.01'],
    [decimal(2.5, 0), 'text', '3', '3'],
    [decimal(1e-7, 2), 'text', '0,00', '0.00'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%o in register %s', (value, register, de, en) => {
    expect(localeOf('de').format(value, register)).toBe(de)
    expect(localeOf('en').format(value, register)).toBe(en)
  })
})

describe('L-08, L-10 ranges', () => {
  it('joins by a word in a sentence, by a dash only in a German table', () => {
    const [five, ten] = [money(5_000_000), money(10_000_000)]
    expect(localeOf('de').range(five, ten, 'text')).toBe('5 bis\u00A010\u00A0Millionen\u00A0Euro')
    expect(localeOf('de').range(five, ten, 'tile')).toBe('5 bis\u00A010\u00A0Mio.\u00A0€')
    expect(localeOf('de').range(five, ten, 'table')).toBe('5\u201310\u00A0Mio.\u00A0€')
    expect(localeOf('en').range(five, ten, 'text')).toBe('€5\u00A0million to\u00A0€10\u00A0million')
    expect(localeOf('de').range(percent(30), percent(40), 'table')).toBe('30\u201340\u202F%')
    expect(localeOf('en').range(percent(30), percent(40), 'text')).toBe('30% to\u00A040%')
  })

  it('writes both units where they differ', () => {
    expect(localeOf('de').range(money(500_000), money(2_000_000), 'tile')).toBe(
      '500.000\u00A0€ bis\u00A02\u00A0Mio.\u00A0€',
    )
  })
})

describe('L-19 qualifiers', () => {
  const rows: readonly (readonly [Qualifier, Value, string, string])[] = [
    ['exact', integer(3500), '3.500', '3,500'],
    ['around', integer(3500), 'rund\u00A03.500', 'around\u00A03,500'],
    ['more-than', integer(3500), 'mehr als\u00A03.500', 'more than\u00A03,500'],
    ['at-least', integer(3500), 'mindestens\u00A03.500', 'at least\u00A03,500'],
    ['less-than', integer(3500), 'weniger als\u00A03.500', 'fewer than\u00A03,500'],
    ['less-than', percent(60), 'weniger als\u00A060\u00A0Prozent', 'less than\u00A060%'],
    ['at-most', integer(3500), 'höchstens\u00A03.500', 'at most\u00A03,500'],
    ['perhaps', integer(3500), 'vielleicht\u00A03.500', 'perhaps\u00A03,500'],
  ]

  it.each(rows)('%s stands before the value', (qualifier, value, de, en) => {
    expect(localeOf('de').format(value, 'text', qualifier)).toBe(de)
    expect(localeOf('en').format(value, 'text', qualifier)).toBe(en)
  })

  it('is not glued to a word', () => {
    expect(localeOf('de').format(integer(5), 'words', 'around')).toBe('rund fünf')
  })

  it('is kept on an axis', () => {
    expect(localeOf('de').format(integer(3500), 'axis', 'around')).toBe('rund\u00A03.500')
  })
})

describe('tile parts', () => {
  it('sets the unit apart where a space parts it', () => {
    const de = localeOf('de')
    expect(de.tile(money(10_000_000), 'exact')).toEqual({ numeral: '10', after: 'Mio.\u00A0€' })
    expect(de.tile(integer(3500), 'around')).toEqual({ before: 'rund', numeral: '3.500' })
    expect(de.tile(percent(60), 'exact')).toEqual({ numeral: '60', after: '%' })
    expect(localeOf('en').tile(money(10_000_000), 'exact')).toEqual({ numeral: '€10m' })
  })

  it('keeps dates and texts whole', () => {
    const de = localeOf('de')
    const date: Value = { type: 'date', date: '2025-07-03' }
    const text: Value = { type: 'text', text: { de: 'Stiftung des öffentlichen Rechts' } }
    expect(de.tile(date, 'exact')).toEqual({ numeral: '3.\u00A0Juli\u00A02025' })
    expect(de.tile(text, 'exact')).toEqual({ numeral: 'Stiftung des öffentlichen Rechts' })
  })
})

describe('texts', () => {
  it('have no fallback to another language', () => {
    const text: Value = { type: 'text', text: { de: 'Stiftung' } }
    expect(localeOf('de').format(text, 'text')).toBe('Stiftung')
    expect(localeOf('en').format(text, 'text', 'around')).toBe('')
  })
})

describe('programmers’ mistakes', () => {
  it('throws for what is not a number', () => {
    expect(() => localeOf('de').format(integer(Number.NaN), 'text')).toThrow(RangeError)
  })
})
