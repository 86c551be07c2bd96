import { describe, expect, it } from 'vitest'
import * as charts from '../../../src/document/chart-diagnostics.js'
import * as diagnostics from '../../../src/document/diagnostics.js'
import * as facts from '../../../src/document/fact-diagnostics.js'

const { chartCodes, ...ofCharts } = charts
const { factCodes, ...ofFacts } = facts
const { documentCodes, ...others } = diagnostics

describe('documentCodes', () => {
  it('explains as many codes as there are functions', () => {
    const functions = [...Object.keys(ofCharts), ...Object.keys(ofFacts), ...Object.keys(others)]
    expect(Object.keys(documentCodes)).toHaveLength(functions.length)
    expect(documentCodes).toMatchObject({ ...chartCodes, ...factCodes })
  })

  it.each(Object.entries(documentCodes))('explains %s in sentences', (code, explanation) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(explanation).toMatch(/^[A-Z].*[.:] .*\.$/s)
  })
})
