import { describe, expect, it } from 'vitest'
import { issueWords } from '../../../src/theme/issue-words.js'

describe('faults of a theme file', () => {
  it('are said in plain words', () => {
    const said = (code: string, given: unknown, more: object = {}) =>
      issueWords({ message: 'Invalid input', code, ...more }, given)
    expect(said('invalid_type', undefined, { expected: 'string' })).toBe('is missing')
    expect(said('invalid_value', undefined, { values: ['text', 'muted'] })).toBe(
      'is missing; it is one of `text`, `muted`',
    )
    expect(said('invalid_value', 'grün', { values: [400, 700] })).toBe(
      '`grün` is none of `400`, `700`',
    )
    expect(said('invalid_type', 11, { expected: 'string' })).toBe(
      'must be a text, not the number 11; a length has its unit: 11pt',
    )
    expect(said('invalid_type', null, { expected: 'object' })).toBe(
      'must be a map of keys, not nothing',
    )
    expect(said('too_big', 9, { maximum: 5 })).toBe('9 is too great; the most is 5')
    expect(said('too_small', -1, { minimum: 0 })).toBe('-1 is too small; the least is 0')
    expect(said('too_small', '', { minimum: 1 })).toBe('must not be empty')
    expect(said('unrecognized_keys', {}, { keys: ['bogus'] })).toBe('`bogus` means nothing here')
    expect(said('custom', 'x')).toBe('invalid input')
  })
})
