import { describe, expect, it } from 'vitest'
import * as diagnostics from '../../../src/document/diagnostics.js'

const { documentCodes, ...functions } = diagnostics

describe('documentCodes', () => {
  it('explains as many codes as there are functions', () => {
    expect(Object.keys(documentCodes)).toHaveLength(Object.keys(functions).length)
  })

  it.each(Object.entries(documentCodes))('explains %s in sentences', (code, explanation) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(explanation).toMatch(/^[A-Z].*[.:] .*\.$/s)
  })
})
