import { describe, expect, it } from 'vitest'
import { warning } from '../../../src/base/diagnostic.js'
import { attempts } from '../../../src/layout/attempts.js'

describe('attempts', () => {
  it('makes each setting once and keeps what it reported', () => {
    const made: number[] = []
    const attemptAt = attempts((setting: number, report) => {
      made.push(setting)
      report(warning('layout-sheet-short', undefined, `empty at ${setting}`, 'say more'))
      return setting * 2
    })
    expect([1, 2, 1].map((setting) => attemptAt(setting).made)).toEqual([2, 4, 2])
    expect(made).toEqual([1, 2])
    expect(attemptAt(2).diagnostics.map(({ message }) => message)).toEqual(['empty at 2'])
  })
})
