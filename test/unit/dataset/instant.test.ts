import { describe, expect, it } from 'vitest'
import { isBefore, isDate, isInstant } from '../../../src/dataset/instant.js'

describe('isDate', () => {
  it.each(['2025-07-03', '2024-02-29', '2000-02-29', '1999-12-31'])('knows %s', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-04-31',
    '2025-7-3',
    '03.07.2025',
    '2025-07-00',
  ])('refuses %s', (text) => {
    expect(isDate(text)).toBe(false)
  })
})

describe('instants', () => {
  it.each(['2025-07-03T14:00+02:00', '2025-07-03T12:00:00Z', '2025-07-03T12:00:00.123Z'])(
    'knows %s',
    (text) => {
      expect(isInstant(text)).toBe(true)
    },
  )

  it.each(['2025-07-03', '2025-07-03T14:00', '2025-07-03T24:00Z', '2025-02-30T10:00Z'])(
    'refuses %s',
    (text) => {
      expect(isInstant(text)).toBe(false)
    },
  )

  it.each([
    ['2025-07-03T13:59+02:00', '2025-07-03T12:00Z', true],
    ['2025-07-03T14:00+02:00', '2025-07-03T12:00Z', false],
    ['2025-07-03T07:00-05:00', '2025-07-03T12:00:01Z', true],
    ['2024-12-31T23:59:59Z', '2025-01-01T00:00Z', true],
    ['2024-02-29T12:00Z', '2024-03-01T00:00Z', true],
    ['2025-07-03T00:30+02:00', '2025-07-02T22:31Z', true],
  ])('%s is before %s: %s', (one, other, before) => {
    expect(isBefore(one, other)).toBe(before)
  })

  it('throws for what is no instant', () => {
    expect(() => isBefore('tomorrow', '2025-07-03T12:00Z')).toThrow(RangeError)
  })

  it('counts days as the calendar does', () => {
    const known = '2025-07-03T12:00:00Z'
    for (const text of ['1970-01-01T00:00:00Z', '2000-03-01T00:00:00Z', '2025-07-03T11:59:59Z']) {
      expect(isBefore(text, known)).toBe(Date.parse(text) < Date.parse(known))
    }
  })
})
