/** The words of both locales: grammar of the functions, glyphs of all texts. */

import { describe, expect, it } from 'vitest'
import { localeCodes } from '../../../src/base/localised.js'
import { localeOf } from '../../../src/locale/locales.js'

const de = localeOf('de').words
const en = localeOf('en').words

describe('vocabulary', () => {
  it('names a former role by gender', () => {
    expect(de.formerRole('Präsident der LMU', 'm')).toBe('damaliger Präsident der LMU')
    expect(de.formerRole('Dekanin der Fakultät', 'f')).toBe('damalige Dekanin der Fakultät')
    expect(de.formerRole('Vorsitz', 'unknown')).toBe('damals Vorsitz')
    expect(en.formerRole('President of LMU', 'm')).toBe('then President of LMU')
  })

  it('dates a role by the presentation', () => {
    expect(de.roleAt('Präsident der LMU', '3. Juli 2025')).toBe(
      'Präsident der LMU, bei der Vorstellung am 3. Juli 2025',
    )
    expect(en.roleAt('President of LMU', '3 July 2025')).toBe(
      'President of LMU, at the presentation on 3 July 2025',
    )
  })

  it('attributes by the genitive where it is known', () => {
    expect(de.accordingTo('StMWK', 'des StMWK')).toBe('nach Angaben des StMWK')
    expect(de.accordingTo('Markus Blume')).toBe('nach Angaben von Markus Blume')
    expect(en.accordingTo('the ministry')).toBe('according to the ministry')
  })

  it('states the launch with what its date is', () => {
    expect(de.launched('3. Juli 2025', 'Datum der Pressemitteilung')).toBe(
      'Start: 3. Juli 2025 (Datum der Pressemitteilung)',
    )
    expect(en.launched('3 July 2025', 'date of the press release')).toBe(
      'Launched: 3 July 2025 (date of the press release)',
    )
  })

  it('numbers pages and parts', () => {
    expect(de.page('2', '3')).toBe('Seite\u00A02 von\u00A03')
    expect(en.page('2', '3')).toBe('Page\u00A02 of\u00A03')
    expect(de.continued(2, 2)).toBe('(2/2)')
  })

  it.each(localeCodes)('has finished texts in %s', (code) => {
    const { words, typeset } = localeOf(code)
    for (const text of textsIn(words)) {
      expect(text).not.toBe('')
      expect(typeset(text)).toBe(text)
      expect(text).toBe(text.trim())
    }
  })
})

/** All plain texts of a vocabulary, however deep. */
function textsIn(words: object): string[] {
  return Object.values(words).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry]
    return typeof entry === 'object' && entry !== null ? textsIn(entry) : []
  })
}
