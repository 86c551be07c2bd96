/** Prepositions and articles, plural categories, phrases of other languages (domain: forms come from data). */

import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'

describe('a preposition before an article', () => {
  it.each([
    ['in', 'dem LMU Klinikum', 'im LMU Klinikum'],
    ['an', 'dem LMU Klinikum', 'am LMU Klinikum'],
    ['bei', 'dem Freistaat', 'beim Freistaat'],
    ['von', 'dem Freistaat', 'vom Freistaat'],
    ['zu', 'dem Verbund', 'zum Verbund'],
    ['zu', 'der LMU', 'zur LMU'],
    ['in', 'der LMU', 'in der LMU'],
    ['von', 'Helmholtz Munich', 'von Helmholtz Munich'],
    ['in', 'demselben Haus', 'in demselben Haus'],
  ])('%s + %s', (preposition, phrase, expected) => {
    expect(localeOf('de').contract(preposition, phrase)).toBe(expected)
  })

  it('stays two words in English', () => {
    expect(localeOf('en').contract('in', 'the Free State')).toBe('in the Free State')
  })
})

describe('plural categories', () => {
  const decimal = (value: number, digits: number): Value => ({ type: 'decimal', value, digits })

  it.each([
    [{ type: 'integer', value: 0 } as const, 'other'],
    [{ type: 'integer', value: 1 } as const, 'one'],
    [{ type: 'integer', value: -1 } as const, 'one'],
    [decimal(1, 1), 'other'],
    [decimal(1.5, 1), 'other'],
    [{ type: 'percent', value: 1, digits: 0 } as const, 'one'],
    [{ type: 'date', date: '2025-07-03' } as const, 'other'],
  ])('%j is %s in German and English', (value, expected) => {
    expect(localeOf('de').plural(value)).toBe(expected)
    expect(localeOf('en').plural(value)).toBe(expected)
  })
})

describe('phrases of other languages', () => {
  const phrases = { de: ['Planbetten', 'LMU', 'LMU Klinikum'], en: ['One-Stop-Shop'] }
  const english = localeOf('en', [], { phrases })

  it.each([
    ['beds (Planbetten) at', [['beds ('], ['Planbetten', 'de'], [') at']]],
    ['LMU\u00A0Klinikum', [['LMU\u00A0Klinikum', 'de']]],
    ['Planbettenzahl, aPlanbetten', [['Planbettenzahl, aPlanbetten']]],
    ['a One-Stop-Shop', [['a One-Stop-Shop']]],
    ['', [['']]],
  ])('in English: %j', (text, expected) => {
    const found = english.foreign(text)
    expect(found.map((one) => (one.language ? [one.text, one.language] : [one.text]))).toEqual(
      expected,
    )
    expect(found.map((one) => one.text).join('')).toBe(text)
  })

  it('are found in a German quotation of an English document, too', () => {
    expect(english.foreign('ein One-Stop-Shop mit Planbetten', 'de')).toEqual([
      { text: 'ein ' },
      { text: 'One-Stop-Shop', language: 'en' },
      { text: ' mit Planbetten' },
    ])
  })

  it('are none without a list', () => {
    expect(localeOf('de').foreign('ein One-Stop-Shop')).toEqual([{ text: 'ein One-Stop-Shop' }])
  })
})
