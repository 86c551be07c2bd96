/** The shipped locales: pinned tags, independence of the machine's own formats (L-27 to L-30). */

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Value } from '../../../src/base/value.js'
import { localeOf } from '../../../src/locale/locales.js'

describe('locales', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('L-28 pins the regional form', () => {
    expect(localeOf('de').tag).toBe('de-DE')
    expect(localeOf('en').tag).toBe('en-GB')
  })

  it('L-30 needs neither Intl nor the clock nor the time zone', () => {
    vi.stubGlobal('Intl', undefined)
    vi.stubGlobal('Date', undefined)
    const money: Value = { type: 'money', amount: 10_500_000, currency: 'EUR' }
    for (const code of ['de', 'en'] as const) {
      const locale = localeOf(code)
      expect(locale.format(money, 'table')).toMatch(/10[.,]5/)
      expect(locale.date('2025-07-03', 'weekday')).toMatch(/^(Donnerstag|Thursday)/)
      expect(locale.moment('2025-07-03T12:30Z')).toContain('14:30')
      expect(['b', 'ä', 'a'].sort(locale.compare)).toEqual(['a', 'ä', 'b'])
    }
  })

  it('L-27 never changes the case of a letter', () => {
    expect(localeOf('de').typeset('Straße ẞ ß')).toBe('Straße ẞ ß')
  })

  it('exist once', () => {
    expect(localeOf('de')).toBe(localeOf('de'))
  })
})
