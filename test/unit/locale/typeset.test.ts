/** Glyphs and glue by code point: domain rules 4.3, and what the pass may never change. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '../../../src/base/localised.js'
import { qualifiers, type Register, type Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'
import { normalise } from '../../../src/locale/normalise.js'

const de = localeOf('de')
const en = localeOf('en')

/** `~` stands for U+00A0 and `^` for U+202F in the expected texts. */
function marked(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('^', '\u202F')
}

describe('German glue', () => {
  it.each([
    ['10 Millionen Euro', '10~Millionen~Euro'],
    ['10,5 Mio. €', '10,5~Mio.~€'],
    ['10.000 €', '10.000~€'],
    ['60 Prozent, 60 %', '60~Prozent, 60^%'],
    ['60%ig', '60%ig'],
    ['rund 3.500 klinische Studien', 'rund~3.500 klinische Studien'],
    ['mehr als 3.500', 'mehr als~3.500'],
    ['am 3. Juli 2025', 'am 3.~Juli~2025'],
    ['im Juli 2025', 'im Juli~2025'],
    ['um 14:30 Uhr', 'um 14:30~Uhr'],
    ['§ 21 Abs. 5 Satz 2', '§~21 Abs.~5 Satz~2'],
    ['Art. 19 und Nr. 17', 'Art.~19 und Nr.~17'],
    ['Prof. Dr. Bernd Huber', 'Prof.~Dr.~Bernd Huber'],
    ['Thomas F. Hofmann', 'Thomas~F. Hofmann'],
    ['Seite 2 von 3', 'Seite~2 von~3'],
    ['089 2186 2621', '089~2186~2621'],
    ['z. B. und d. h., i. d. R., Dr. h. c.', 'z.^B. und d.^h., i.^d.^R., Dr.~h.^c.'],
    ['u. a. die M1-Partner, der LMU-Präsident', 'u.^a. die M1-Partner, der LMU-Präsident'],
    ['5 bis 10 Mio. €', '5 bis~10~Mio.~€'],
    ['in 5 Metern', 'in 5 Metern'],
    ['Entwurf · Referat 3 • Stand / Fassung', 'Entwurf~· Referat 3~• Stand~/ Fassung'],
    ['Holz — nicht Beton', 'Holz~— nicht Beton'],
    ['Nummer 5 und 3', 'Nummer 5 und 3'],
  ])('%s', (text, expected) => {
    expect(de.typeset(text)).toBe(marked(expected))
  })
})

describe('English glue', () => {
  it.each([
    ['€10 million', '€10~million'],
    ['60 per cent', '60~per~cent'],
    ['around 3,500 studies', 'around~3,500 studies'],
    ['more than €5 million', 'more than~€5~million'],
    ['on 3 July 2025', 'on 3~July~2025'],
    ['page 2 of 3', 'page~2 of~3'],
    ['Professor Matthias H. Tschöp', 'Professor~Matthias~H. Tschöp'],
    ['Article 19', 'Article~19'],
    ['a million reasons', 'a million reasons'],
  ])('%s', (text, expected) => {
    expect(en.typeset(text)).toBe(marked(expected))
  })
})

describe('glyphs', () => {
  it('sets a spaced hyphen as an en dash that never begins a line', () => {
    expect(de.typeset('M1 - Munich Medicine Alliance')).toBe(
      'M1\u00A0\u2013 Munich Medicine Alliance',
    )
    expect(de.typeset('M1-Partner')).toBe('M1-Partner')
  })

  it('sets a minus before a digit at the start of a word only', () => {
    expect(de.typeset('-5,3')).toBe('\u22125,3')
    expect(de.typeset('um (-5)')).toBe('um (\u22125)')
    expect(de.typeset('ISO 14289-1')).toBe('ISO 14289-1')
  })

  it('sets three full stops as an ellipsis', () => {
    expect(de.typeset('und so weiter ...')).toBe('und so weiter \u2026')
    expect(de.typeset('....')).toBe('....')
  })

  it('turns straight marks into those of the language', () => {
    expect(de.typeset('das "neue \'Dach\'"')).toBe('das \u201Eneue \u201ADach\u2018\u201C')
    expect(en.typeset('the "new \'roof\'"')).toBe('the \u201Cnew \u2018roof\u2019\u201D')
    expect(en.typeset("it's the universities' own")).toBe('it\u2019s the universities\u2019 own')
    expect(en.typeset("class of '24")).toBe('class of \u201924')
  })

  it('judges a mark at the edge of a run by its inner side', () => {
    expect(en.typeset('" is the aim')).toBe('\u201D is the aim')
    expect(en.typeset('they say "')).toBe('they say \u201C')
  })

  it('leaves marks of any language that are set already', () => {
    const text = 'a \u201EWort\u201C and \u201Cword\u201D, \u00ABmot\u00BB'
    expect(de.typeset(text)).toBe(text)
    expect(en.typeset(text)).toBe(text)
  })
})

const text = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        ' ',
        '\u00A0',
        '\u202F',
        '-',
        '\u2013',
        '.',
        '...',
        '"',
        "'",
        '(',
        ')',
        ',',
        '%',
        '€',
      ],
      ...[
        '5',
        '3.500',
        '2025',
        '089',
        'M1',
        'Mio.',
        'Euro',
        'rund',
        'Juli',
        'July',
        'z. B.',
        'i. d. R.',
      ],
      ...[
        'Prof.',
        'Dr.',
        'h. c.',
        'Thomas',
        'F.',
        'Seite',
        'von',
        'bis',
        '§',
        'per cent',
        'Wort',
        'ß',
      ],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

describe.each(localeCodes)('the pass in %s', (code) => {
  const { typeset } = localeOf(code)

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(typeset(typeset(given))).toBe(typeset(given))
      }),
    )
  })

  it('changes no letter and no digit', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(normalise(typeset(given))).toBe(normalise(given))
      }),
    )
  })

  it('agrees with the glue that formats carry', () => {
    const values: readonly Value[] = [
      { type: 'integer', value: 3420 },
      { type: 'integer', value: 2_000_000 },
      { type: 'money', amount: 10_500_000, currency: 'EUR' },
      { type: 'money', amount: -10_000, currency: 'EUR' },
      { type: 'percent', value: 60, digits: 0 },
      { type: 'date', date: '2025-07-03' },
    ]
    const registers: readonly Register[] = ['text', 'words', 'tile', 'table', 'axis', 'spoken']
    for (const value of values) {
      for (const register of registers) {
        for (const qualifier of qualifiers) {
          const formatted = localeOf(code).format(value, register, qualifier)
          expect(typeset(formatted)).toBe(formatted)
          expect(typeset(normalise(formatted).replace('-', '\u2212'))).toBe(formatted)
        }
      }
    }
  })
})

describe('normalise', () => {
  it('makes what a printed page shows comparable with what was typed', () => {
    expect(normalise('z.\u202FB. rund\u00A03.500, M1\u2011Partner, Uni\u00ADklinik')).toBe(
      'z. B. rund 3.500, M1-Partner, Uniklinik',
    )
    expect(normalise('\u201Ea\u201C \u201Cb\u201D \u201Ac\u2018 \u2026 \u2212 \u2013')).toBe(
      '"a" "b" \'c\' ... - -',
    )
  })
})
