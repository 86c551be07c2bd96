/** What had better stay on one line: names of a dataset, dates and figures with the words before them. */

import { describe, expect, it } from 'vitest'
import { localeOf } from '../../../src/locale/locales.js'

const names = [
  'LMU Klinikum',
  'Helmholtz Munich',
  'LMU',
  'Ludwig-Maximilians-Universität München (LMU)',
]
const de = localeOf('de', [], { held: names })
const en = localeOf('en', [], { held: names })

function held(locale: typeof de, text: string): string[] {
  return locale.held(text).map(({ start, end }) => text.slice(start, end))
}

describe('held', () => {
  it.each([
    ['das LMU Klinikum und Helmholtz Munich', ['LMU Klinikum', 'Helmholtz Munich']],
    ['des LMU\u00A0Klinikums', ['LMU\u00A0Klinikums']],
    ['die LMU und das Klinikum', []],
    ['das LMU Klinikumsgebäude', []],
    ['an der Ludwig-Maximilians-Universität München (LMU)', []],
    ['Mitteilung; Stand 31.\u00A0Dezember\u00A02025', ['Stand 31.\u00A0Dezember\u00A02025']],
    ['mehr als 1.250 Versuche', ['mehr als 1.250']],
    ['Stand der Dinge', []],
  ])('in German: %s', (text, expected) => {
    expect(held(de, text)).toEqual(expected)
  })

  it.each([
    ['LMU Klinikum’s beds', ['LMU Klinikum’s']],
    ['announcement; as at 31 December 2025', ['as at 31 December 2025']],
    ['more than €5 million', ['more than €5']],
    ['as at home', []],
  ])('in English: %s', (text, expected) => {
    expect(held(en, text)).toEqual(expected)
  })

  it('holds no name where there is no dataset', () => {
    expect(held(localeOf('de'), 'das LMU Klinikum')).toEqual([])
  })
})
