import { describe, expect, it } from 'vitest'
import { added, loadSample } from './sample.js'

const figure = (id: string, lines: string): string =>
  `${id}:\n  kind: figure\n  release: A\n  labels: { de: { full: Zahl } }\n  source: src.a\n  evidence: Zahl\n  ${lines}\n`

function value(...facts: string[]) {
  const { dataset, seen } = loadSample(added('facts.yaml', facts.join('')))
  expect(seen).toEqual([])
  return dataset?.facts.get('fig.sum')?.value
}

describe('derived facts', () => {
  it('sum whole numbers, also through another sum', () => {
    const sum = value(
      figure('fig.sum', 'derivation: { sum: [fig.a, fig.part] }'),
      figure('fig.part', 'derivation: { sum: [fig.a, fig.b] }'),
      figure('fig.b', 'value: { integer: 2 }'),
    )
    expect(sum).toEqual({ type: 'integer', value: 6842 })
  })

  it('sum money', () => {
    const sum = value(
      figure('fig.b', 'value: { euro: 10000000 }'),
      figure('fig.c', 'value: { euro: 2500000 }'),
      figure('fig.sum', 'derivation: { sum: [fig.b, fig.c] }'),
    )
    expect(sum).toEqual({ type: 'money', amount: 12_500_000, currency: 'EUR' })
  })

  it('sum decimals without an error in the last digit', () => {
    const sum = value(
      figure('fig.b', 'value: { decimal: 0.1 }'),
      figure('fig.c', 'value: { decimal: 0.2, digits: 2 }'),
      figure('fig.sum', 'derivation: { sum: [fig.b, fig.c] }'),
    )
    expect(sum).toEqual({ type: 'decimal', value: 0.3, digits: 2 })
  })

  it('count a speaker once', () => {
    const counted =
      '{ of: q.one, evidence: Wir beginnen }, { of: q.one, evidence: Wir }, { of: fig.a, evidence: Betten }'
    expect(value(figure('fig.sum', `derivation: { counted: [${counted}] }`))).toEqual({
      type: 'integer',
      value: 2,
    })
  })

  it('count words outside the excerpt if the source is named', () => {
    const counted = '{ of: q.one, evidence: andere Worte, source: src.a }'
    expect(value(figure('fig.sum', `derivation: { counted: [${counted}] }`))).toEqual({
      type: 'integer',
      value: 1,
    })
  })

  it.each([
    ['value: { euro: 5 }', '`fig.sum` sums values that cannot be added'],
    ['value: { date: 2025-07-03 }', '`fig.sum` sums values that cannot be added'],
    ['value: { text: { de: fünf } }', '`fig.sum` sums values that cannot be added'],
  ])('do not add %s to a whole number', (lines, message) => {
    const facts = figure('fig.b', lines) + figure('fig.sum', 'derivation: { sum: [fig.a, fig.b] }')
    const { dataset, seen } = loadSample(added('facts.yaml', facts))
    expect(seen).toMatchObject([{ code: 'dataset-derivation-invalid', message }])
    expect(dataset?.facts.get('fig.sum')?.value).toBeUndefined()
  })

  it('are not freer than their parts', () => {
    const facts =
      figure('fig.b', 'value: { integer: 5 }').replace('release: A', 'release: C') +
      figure('fig.sum', 'derivation: { sum: [fig.a, fig.b] }')
    expect(loadSample(added('facts.yaml', facts)).seen).toMatchObject([
      { message: '`fig.sum` has class A, but sums `fig.b` of class C' },
    ])
  })
})
