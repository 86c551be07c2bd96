import { describe, expect, it } from 'vitest'
import { isKeyed, isMap, valueAt } from '../../../src/base/value-at.js'

describe('valueAt', () => {
  it('follows keys and indexes', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1)
    expect(valueAt('text', [])).toBe('text')
  })

  it('finds nothing below what holds nothing', () => {
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined()
    expect(valueAt({ a: 'text' }, ['a', 'length'])).toBeUndefined()
  })

  it('finds nothing that a value has by nature', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined()
    expect(valueAt([1], ['length', 'x'])).toBeUndefined()
  })
})

describe('maps', () => {
  it.each([
    [{}, true, true],
    [[], true, false],
    [null, false, false],
    ['text', false, false],
  ])('%j', (value, keyed, map) => {
    expect(isKeyed(value)).toBe(keyed)
    expect(isMap(value)).toBe(map)
  })
})
