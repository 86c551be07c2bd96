/** Dates, ranges of dates and instants by code point: L-11 to L-18, L-29. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/base/value.js'
import { civilOf, dayNumber, dayOf } from '../../../src/locale/calendar.js'
import { localeOf } from '../../../src/locale/locales.js'

const de = localeOf('de')
const en = localeOf('en')

describe('dates', () => {
  it('L-11 glues day, month and year', () => {
    expect(de.date('2025-07-03', 'long')).toBe('3.\u00A0Juli\u00A02025')
    expect(en.date('2025-07-03', 'long')).toBe('3\u00A0July\u00A02025')
  })

  it('L-12 has a numeric form in German only', () => {
    expect(de.date('2025-07-03', 'numeric')).toBe('03.07.2025')
    expect(en.date('2025-07-03', 'numeric')).toBe('3\u00A0July\u00A02025')
    const value: Value = { type: 'date', date: '2025-07-03' }
    expect(de.format(value, 'table')).toBe('03.07.2025')
    expect(en.format(value, 'table')).toBe('3\u00A0July\u00A02025')
  })

  it('L-13 names the weekday', () => {
    expect(de.date('2025-07-03', 'weekday')).toBe('Donnerstag, 3.\u00A0Juli\u00A02025')
    expect(en.date('2025-07-03', 'weekday')).toBe('Thursday 3\u00A0July\u00A02025')
  })

  it('L-14 abbreviates months by its own table', () => {
    expect(de.date('2025-10-01', 'short')).toBe('1.\u00A0Okt.\u00A02025')
    expect(de.date('2025-03-01', 'short')).toBe('1.\u00A0März\u00A02025')
    expect(en.date('2025-09-01', 'short')).toBe('1\u00A0Sept\u00A02025')
  })

  it('names a month', () => {
    expect(de.date('2025-07-03', 'month')).toBe('Juli\u00A02025')
    expect(en.date('2025-07-03', 'month')).toBe('July\u00A02025')
  })

  it.each(['2025-02-29', '2025-13-01', '2025-7-3', '03.07.2025', ''])('refuses %j', (text) => {
    expect(() => de.date(text, 'long')).toThrow(RangeError)
  })
})

describe('L-17, L-18 ranges of dates', () => {
  it('names month and year once where they are the same', () => {
    expect(de.dateRange('2025-07-03', '2025-07-05')).toBe('3.\u20135.\u00A0Juli\u00A02025')
    expect(en.dateRange('2025-07-03', '2025-07-05')).toBe('3 to\u00A05\u00A0July\u00A02025')
    expect(de.dateRange('2025-06-30', '2025-07-02')).toBe(
      '30.\u00A0Juni bis 2.\u00A0Juli\u00A02025',
    )
    expect(en.dateRange('2014-01-01', '2019-12-31')).toBe(
      '1\u00A0January\u00A02014 to 31\u00A0December\u00A02019',
    )
    expect(de.dateRange('2025-07-03', '2025-07-03')).toBe('3.\u00A0Juli\u00A02025')
  })

  it('L-18 joins bare years by a dash in German, by a word in English', () => {
    expect(de.yearRange(2014, 2019)).toBe('2014\u20132019')
    expect(en.yearRange(2014, 2019)).toBe('2014 to\u00A02019')
    expect(de.typeset('2014-2019')).toBe('2014\u20132019')
    expect(de.typeset('2025-07-03, 089 2186-2621, 2014-2019-1')).toBe(
      '2025-07-03, 089\u00A02186-2621, 2014-2019-1',
    )
  })

  it('contains no breakable thin space', () => {
    for (const locale of [de, en]) {
      expect(locale.dateRange('2025-06-30', '2026-07-02')).not.toMatch(/\u2009/)
    }
  })
})

describe('L-15, L-16, L-29 instants', () => {
  it('gives the time of Berlin with its zone', () => {
    expect(de.moment('2025-07-03T14:30:00+02:00')).toBe(
      '3.\u00A0Juli\u00A02025, 14:30\u00A0Uhr MESZ',
    )
    expect(en.moment('2025-01-03T14:30+01:00')).toBe('3\u00A0January\u00A02025, 14:30 CET')
  })

  it('moves to the day that it is in Berlin', () => {
    expect(de.moment('2025-07-02T22:30:00Z')).toBe('3.\u00A0Juli\u00A02025, 00:30\u00A0Uhr MESZ')
  })

  it('changes to summer time at 01:00 UTC on the last Sunday of March, and back in October', () => {
    expect(de.moment('2025-03-30T00:59Z')).toContain('01:59\u00A0Uhr MEZ')
    expect(de.moment('2025-03-30T01:00Z')).toContain('03:00\u00A0Uhr MESZ')
    expect(de.moment('2025-10-26T00:59Z')).toContain('02:59\u00A0Uhr MESZ')
    expect(de.moment('2025-10-26T01:00Z')).toContain('02:00\u00A0Uhr MEZ')
  })

  it('refuses an instant without its offset', () => {
    expect(() => de.moment('2025-07-03T14:30')).toThrow(RangeError)
  })
})

describe('calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
        const { year, month, day, weekday } = dayOf(civilOf(days))
        expect(dayNumber(year, month, day)).toBe(days)
        expect(weekday).toBe((((days + 4) % 7) + 7) % 7)
      }),
    )
  })

  it('knows 1 January 1970 as a Thursday', () => {
    expect(dayOf('1970-01-01')).toEqual({ year: 1970, month: 1, day: 1, weekday: 4 })
  })
})
