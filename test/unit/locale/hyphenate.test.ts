/** Hyphenation: approved breaks, words that stay whole, agreement with the package's own function. */

import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { hyphenator } from '../../../src/locale/hyphenate.js'
import { localeOf } from '../../../src/locale/locales.js'

const de = localeOf('de')
const en = localeOf('en')

describe('German words', () => {
  it.each([
    ['Universitätsklinika', 'Universitäts-klinika'],
    ['Gesundheitsversorgung,', 'Gesundheits-versorgung,'],
    ['Forschungseinrichtungen', 'Forschungs-einrichtungen'],
    ['Krankenversorgung', 'Kran-ken-ver-sor-gung'],
    ['Vorstandsvorsitzender', 'Vorstands-vorsitzender'],
    ['(Planbetten)', '(Plan-bet-ten)'],
    ['Forschungs-', 'For-schungs-'],
    ['beinhalten', 'beinhal-ten'],
    ['Urinstinkt', 'Urinstinkt'],
    ['Straße', 'Straße'],
  ])('%s', (word, expected) => {
    const parts = de.hyphenate(word)
    expect(parts.join('')).toBe(word)
    // A trailing hyphen is the word's own.
    expect(parts.join('-')).toBe(expected)
  })
})

describe('English words', () => {
  it.each([
    ['translational', 'trans-la-tional'],
    ['universities', 'uni-vers-ities'],
    ['statement\u2019s', 'state-ment\u2019s'],
    ['research', 'research'],
    ['patents', 'patents'],
    ['foundation', 'founda-tion'],
  ])('%s', (word, expected) => {
    expect(en.hyphenate(word).join('-')).toBe(expected)
  })
})

describe('words that stay whole', () => {
  it.each([
    ...['München', 'Münchens', 'Helmholtz', 'LMU', 'StMWK', 'BayUniKlinG', 'GmbH', 'M1', '2025er'],
    ...['Ludwig-Maximilians-Universität', 'https://www.stmwk.bayern.de', 'presse@stmwk.bayern.de'],
    ...['@bayerische', 'Patient:innen', 'Daten', '', '–'],
  ])('%s', (word) => {
    expect(de.hyphenate(word)).toEqual([word])
  })

  it('include the names of a dataset and their genitives', () => {
    const named = localeOf('de', ['Prof. Dr. Thomas Gudermann', 'Hrabě de Angelis'])
    expect(de.hyphenate('Gudermann').length).toBeGreaterThan(1)
    expect(named.hyphenate('Gudermann')).toEqual(['Gudermann'])
    expect(named.hyphenate('Gudermanns')).toEqual(['Gudermanns'])
    expect(named.hyphenate('Forschung')).toEqual(de.hyphenate('Forschung'))
  })
})

describe('breaks', () => {
  it('leave three letters on either line', () => {
    for (const word of ['Innovationsmetropolen', 'Spitzenmedizin', 'Exzellenzuniversitäten']) {
      const parts = de.hyphenate(word)
      expect(parts[0]?.length).toBeGreaterThanOrEqual(3)
      expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('are those of the package from which the patterns come', () => {
    const require = createRequire(import.meta.url)
    const original: (word: string) => string = require('hyphen')(
      require('hyphen/patterns/de-1996.js'),
      { hyphenChar: '|', html: false },
    )
    const ours = hyphenator({ patterns: 'de-1996', exceptions: [], whole: [] })
    const words =
      'Wissenschaftsministerium Sonderforschungsbereich Krankenversorgung Stiftungsrecht'
    for (const word of words.split(' ')) {
      const breaks = placesOf(original(word).split('|'))
      const kept = breaks.filter((at) => at >= 3 && at <= word.length - 3)
      expect(placesOf(ours(word))).toEqual(kept)
    }
  })

  it('take no word for a property of objects', () => {
    expect(en.hyphenate('constructor').join('')).toBe('constructor')
    expect(en.hyphenate('valueof').join('')).toBe('valueof')
  })

  it('are the same when asked again', () => {
    expect(de.hyphenate('Versorgungsforschung')).toEqual(de.hyphenate('Versorgungsforschung'))
  })
})

function placesOf(parts: readonly string[]): number[] {
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
}
