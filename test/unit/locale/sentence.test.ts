/** Lists, plurals, ordinals, quotations, sentences and order: L-21 to L-27. */

import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'

const de = localeOf('de')
const en = localeOf('en')

describe('L-21 lists', () => {
  it('joins the last item by a conjunction, without a comma', () => {
    const partners = ['LMU', 'TUM', 'LMU Klinikum', 'TUM Klinikum', 'Helmholtz Munich']
    expect(de.list(partners)).toBe('LMU, TUM, LMU Klinikum, TUM Klinikum und Helmholtz Munich')
    expect(en.list(partners)).toBe('LMU, TUM, LMU Klinikum, TUM Klinikum and Helmholtz Munich')
    expect(de.list(['LMU', 'TUM'])).toBe('LMU und TUM')
    expect(de.list(['LMU'])).toBe('LMU')
    expect(de.list([])).toBe('')
  })

  it('uses another joiner where an item holds the conjunction', () => {
    expect(de.list(['Forschung und Lehre', 'Versorgung und Transfer'])).toBe(
      'Forschung und Lehre sowie Versorgung und Transfer',
    )
    expect(en.list(['research and teaching', 'care', 'transfer'])).toBe(
      'research and teaching, care, and transfer',
    )
    expect(de.list(['Hund', 'Bundesland'])).toBe('Hund und Bundesland')
  })

  it('uses semicolons where an item holds a comma', () => {
    const items = ['Forschung, Lehre und Transfer', 'Versorgung', 'Verwaltung']
    expect(de.list(items)).toBe('Forschung, Lehre und Transfer; Versorgung; Verwaltung')
    expect(en.list(['research, teaching and transfer', 'care', 'administration'])).toBe(
      'research, teaching and transfer; care; and administration',
    )
    expect(de.list(items.slice(0, 2))).toBe('Forschung, Lehre und Transfer sowie Versorgung')
  })
})

describe('L-22 plural categories', () => {
  const rows: readonly (readonly [Value, string])[] = [
    [{ type: 'integer', value: 0 }, 'other'],
    [{ type: 'integer', value: 1 }, 'one'],
    [{ type: 'integer', value: 2 }, 'other'],
    [{ type: 'decimal', value: 1, digits: 0 }, 'one'],
    [{ type: 'decimal', value: 1, digits: 1 }, 'other'],
    [{ type: 'decimal', value: 1.5, digits: 1 }, 'other'],
    [{ type: 'date', date: '2025-07-03' }, 'other'],
  ]

  it.each(rows)('%o is %s', (value, category) => {
    expect(de.plural(value)).toBe(category)
    expect(en.plural(value)).toBe(category)
  })
})

describe('L-23 ordinals', () => {
  it('is a numeral with a full stop in German', () => {
    expect([1, 3, 21].map(de.ordinal)).toEqual(['1.', '3.', '21.'])
  })

  it('is a word up to ninth in English', () => {
    expect([1, 2, 3, 9, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112].map(en.ordinal)).toEqual([
      ...['first', 'second', 'third', 'ninth', '10th', '11th', '12th', '13th'],
      ...['21st', '22nd', '23rd', '101st', '111th', '112th'],
    ])
  })
})

describe('quotation marks', () => {
  it('are those of the language', () => {
    expect(de.quote('Wort')).toBe('\u201EWort\u201C')
    expect(de.quote('Wort', 2)).toBe('\u201AWort\u2018')
    expect(en.quote('word')).toBe('\u201Cword\u201D')
    expect(en.quote('word', 2)).toBe('\u2018word\u2019')
  })

  it('become inner marks inside a quotation of the same level', () => {
    expect(de.quote('der \u201EPakt\u201C gilt')).toBe('\u201Eder \u201APakt\u2018 gilt\u201C')
    expect(en.quote('the \u201Cpact\u201D holds')).toBe('\u201Cthe \u2018pact\u2019 holds\u201D')
  })

  it('of the other language stay as they are', () => {
    expect(en.quote('der \u201EPakt\u201C gilt')).toBe('\u201Cder \u201EPakt\u201C gilt\u201D')
  })

  it('does not take an apostrophe for a closing mark', () => {
    expect(en.quote('it\u2019s the \u2018state\u2019s\u2019 task', 2)).toBe(
      '\u2018it\u2019s the \u201Cstate\u2019s\u201D task\u2019',
    )
  })
})

describe('L-25 order', () => {
  it('is that of a dictionary', () => {
    const words = ['Österreich', 'Ofen', 'ärztlich', 'Oder', 'Arzt']
    expect(words.sort(de.compare)).toEqual(['Arzt', 'ärztlich', 'Oder', 'Ofen', 'Österreich'])
    expect(['schön', 'schon', 'Straße', 'Strasse'].sort(de.compare).slice(0, 2)).toEqual([
      'schon',
      'schön',
    ])
  })
})

describe('L-26 sentences', () => {
  it('do not end at ordinals, abbreviations or titles', () => {
    expect(
      de.sentences(
        'Am 3. Juli 2025 sprach Prof. Dr. Bernd Huber. Es ging z. B. um Daten. „Los!“ Und nun?',
      ),
    ).toEqual([
      'Am 3. Juli 2025 sprach Prof. Dr. Bernd Huber.',
      'Es ging z. B. um Daten.',
      '„Los!“',
      'Und nun?',
    ])
    expect(de.sentences('Es ging um Daten, z.\u202FB. Bilder.')).toHaveLength(1)
    expect(en.sentences('Thomas F. Hofmann spoke. It ended in 2025. 3,420 beds.')).toEqual([
      'Thomas F. Hofmann spoke.',
      'It ended in 2025.',
      '3,420 beds.',
    ])
  })
})
