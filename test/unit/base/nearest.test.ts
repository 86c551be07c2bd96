import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../../src/base/nearest.js'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['beds', '', 4],
    ['beds', 'bed', 1],
    ['beds', 'bets', 1],
    ['beds', 'bdes', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})

describe('nearest', () => {
  const ids = ['fig.beds', 'fig.studies', 'org.lmu', 'org.tum']

  it('finds the id that was meant', () => {
    expect(nearest('fig.bed', ids)).toBe('fig.beds')
    expect(nearest('fig.studeis', ids)).toBe('fig.studies')
  })

  it('takes the first of equals', () => {
    expect(nearest('org.xxx', ['org.xxa', 'org.xxb'])).toBe('org.xxa')
  })

  it('offers nothing that is far away', () => {
    expect(nearest('per.blume', ids)).toBeUndefined()
    expect(nearest('fr', ['de', 'en'])).toBeUndefined()
    expect(nearest('a', [])).toBeUndefined()
  })
})
