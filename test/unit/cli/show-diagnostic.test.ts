/** How a diagnostic looks: place, problem, line, remedy. */

import { describe, expect, it } from 'vitest'
import { error, gate } from '../../../src/base/diagnostic.js'
import { diagnosticJson, showAnnotation, showDiagnostic } from '../../../src/cli/show-diagnostic.js'

const message = 'lead: Mit {{fact "figure.bed"}} Planbetten\n'
const texts = new Map([
  ['templates/deck/de.yaml', `a: 1\n${message}`],
  ['data/facts.yaml', 'facts:\n  - id: figure.beds\n'],
])
const unknown = {
  ...error(
    'fact-unknown',
    { file: 'templates/deck/de.yaml', start: 22, end: 34 },
    'unknown fact `figure.bed`',
    {
      message: 'a fact with a similar name exists: `figure.beds`',
      span: { file: 'data/facts.yaml', start: 15, end: 26 },
    },
  ),
  trace: ['deck', 'de'],
}

describe('a diagnostic', () => {
  it('shows its place, the line with a mark, the remedy with its own place, the job', () => {
    expect(showDiagnostic(unknown, texts, false).split('\n')).toEqual([
      'templates/deck/de.yaml:2:18  error  unknown fact `figure.bed`  fact-unknown',
      '   2 │ lead: Mit {{fact "figure.bed"}} Planbetten',
      '     │                  ^^^^^^^^^^^^',
      '  hint: a fact with a similar name exists: `figure.beds`  data/facts.yaml:2:9',
      '  in deck, de',
    ])
  })

  it('calls what stops only a release a gate', () => {
    const late = gate('layout-overflow', undefined, 'slide 4 overflows')
    expect(showDiagnostic(late, texts, false)).toBe('gate  slide 4 overflows  layout-overflow')
  })

  it('is one escaped line for CI', () => {
    expect(showAnnotation({ ...unknown, message: '100%\nlost' }, texts)).toBe(
      '::error file=templates/deck/de.yaml,line=2,col=18,title=fact-unknown::100%25%0Alost',
    )
  })

  it('has places as people count them in JSON', () => {
    expect(diagnosticJson(unknown, texts)).toMatchObject({
      code: 'fact-unknown',
      place: { file: 'templates/deck/de.yaml', line: 2, column: 18, endLine: 2, endColumn: 30 },
      hints: [{ place: { file: 'data/facts.yaml', line: 2, column: 9 } }],
    })
  })
})
