/** Variants of the shipped locales, and French: by code point. */

import { describe, expect, it } from 'vitest'
import type { Register, Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'
import { variantOf } from '../../../src/locale/variants.js'
import { french } from './french.js'

const integer = (value: number): Value => ({ type: 'integer', value })
const decimal = (value: number): Value => ({ type: 'decimal', value, digits: 1 })
const money = (amount: number): Value => ({ type: 'money', amount, currency: 'EUR' })
const percent: Value = { type: 'percent', value: 60, digits: 0 }

type Case = readonly [value: Value, register: Register, expected: string]

describe('en-EU', () => {
  const locale = localeOf('en', [], { variant: 'en-EU' })

  it.each<Case>([
    [integer(3420), 'text', '3\u202F420'],
    [percent, 'text', '60\u00A0%'],
    [percent, 'tile', '60\u00A0%'],
    [money(10_000_000), 'text', 'EUR\u00A010\u00A0million'],
    [money(10_000), 'text', 'EUR\u00A010\u202F000'],
    [money(10_000_000), 'tile', '€10m'],
  ])('%j in a %s is %j', (value, register, expected) => {
    expect(locale.format(value, register)).toBe(expected)
  })

  it('keeps grouped digits together in a tile', () => {
    expect(locale.tile(integer(3420), 'around')).toEqual({
      before: 'around',
      numeral: '3\u202F420',
    })
    expect(locale.tile(percent, 'exact')).toEqual({ numeral: '60', after: '%' })
  })

  it('is English in everything else', () => {
    expect(locale.tag).toBe('en-GB')
    expect(locale.date('2025-07-03', 'long')).toBe('3\u00A0July\u00A02025')
    expect(localeOf('en').format(percent, 'text')).toBe('60%')
  })
})

describe('de-DIN', () => {
  const locale = localeOf('de', [], { variant: 'de-DIN' })

  it.each<Case>([
    [integer(3420), 'text', '3\u202F420'],
    [integer(3420), 'axis', '3\u202F420'],
    [money(10_000), 'table', '10.000\u00A0€'],
    [percent, 'table', '60\u202F%'],
  ])('%j in a %s is %j', (value, register, expected) => {
    expect(locale.format(value, register)).toBe(expected)
  })
})

describe('a choice of variants', () => {
  it('gives each language its own, the last one if there are two', () => {
    expect(variantOf('en', ['de-DIN', 'en-EU'])).toBe('en-EU')
    expect(variantOf('de', ['en-EU'])).toBeUndefined()
  })
})

describe('French, a locale of the tests', () => {
  it.each<Case>([
    [integer(3420), 'text', '3\u202F420'],
    [percent, 'text', '60\u202F%'],
    [money(10_000_000), 'text', '10\u00A0millions d’euros'],
    [money(1_500_000), 'text', '1,5\u00A0million d’euros'],
    [money(10_000_000), 'tile', '10\u00A0M€'],
  ])('%j in a %s is %j', (value, register, expected) => {
    expect(french.format(value, register)).toBe(expected)
  })

  it('counts zero and one and a half as singular', () => {
    const forms = [integer(0), integer(1), decimal(1.5), integer(2)].map(french.plural)
    expect(forms).toEqual(['one', 'one', 'one', 'other'])
  })

  it('has its quotation marks, spaces and elided articles', () => {
    expect(french.quote('ainsi')).toBe('«\u00A0ainsi\u00A0»')
    expect(french.typeset('Quoi ? Oui ! Voici : "ainsi"')).toBe(
      'Quoi\u202F? Oui\u202F! Voici\u00A0: «\u00A0ainsi\u00A0»',
    )
    expect(french.contract('de', 'le ministère')).toBe('du ministère')
    expect(french.date('2025-07-01', 'long')).toBe('1er\u00A0juillet\u00A02025')
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c')
  })
})
