import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../../src/dataset/fact.js'
import type { BlockValue } from '../../../../src/template/slot.js'
import { built, fact, lines, merged, view } from '../fixture.js'

type ChartSlot = Extract<BlockValue, { type: 'chart' }>

const measure = { de: 'Studierende', en: 'students' }

/** A fact of a chart: what it is called, whose it is, when it holds. */
function point(
  label: string,
  value: number,
  { scope, asOf, ...more }: Partial<Fact> & { readonly scope?: { readonly de: string } } = {},
): Fact {
  return fact(`run.${label}-${asOf ?? ''}${scope?.de ?? ''}`.toLowerCase(), {
    value: { type: 'integer', value },
    labels: { de: { full: `${label} gesamt`, short: label } },
    measure,
    ...(scope && { scope }),
    ...(asOf && { asOf }),
    ...more,
  })
}

function chartOf(kind: ChartSlot['kind'], facts: readonly Fact[], more: Partial<ChartSlot> = {}) {
  const value: ChartSlot = { type: 'chart', kind, facts, ...more }
  const known = view([...facts, ...(more.whole ? [more.whole] : [])])
  const { diagnostics, document } = built(merged`${value}`, { view: known })
  return { codes: diagnostics.map(({ code }) => code), printed: lines(document), diagnostics }
}

const year = (number: number) => `${number}-12-31`
const north = { de: 'Nord' }
const south = { de: 'Süd' }

describe('lines', () => {
  it('run along the dates, which are years if all are the same day', () => {
    const facts = [2021, 2022, 2023].flatMap((one, index) => [
      point('Bachelor', 900 + index, { asOf: year(one) }),
      point('Master', 1200 + index, { asOf: year(one) }),
    ])
    const { codes, printed } = chartOf('line', facts)
    expect(codes).toEqual([])
    expect(printed.slice(0, 4)).toEqual([
      'chart line',
      '  summary: Liniendiagramm: Studierende, jeweils zum 31.~Dezember. Bachelor (2021: 900; 2022: 901; 2023: 902), Master (2021: 1.200; 2022: 1.201; 2023: 1.202).',
      '  2021 · Bachelor: 900 "900" run.bachelor-2021-12-31',
      '  2021 · Master: 1200 "1.200" run.master-2021-12-31',
    ])
    expect(printed.at(-2)).toBe('  measure: Studierende, jeweils zum 31.~Dezember')
  })

  it('name days where they differ, and a single line by its label', () => {
    const dates = ['2025-01-31', '2025-02-28', '2025-03-31']
    const facts = dates.map((asOf, index) => point('Bachelor', index, { asOf }))
    const { codes, printed } = chartOf('line', facts)
    expect(codes).toEqual([])
    expect(printed[2]).toBe('  31.~Jan.~2025: 0 "0" run.bachelor-2025-01-31')
    expect(printed.at(-2)).toBe('  measure: Bachelor gesamt')
  })

  it.each([
    ['chart-point-undated', [2021, undefined, 2023]],
    ['chart-point-unordered', [2022, 2021, 2023]],
    ['chart-points-few', [2021, 2022]],
    ['chart-steps-uneven', [2021, 2022, 2024]],
  ] as const)('are refused: %s', (code, years) => {
    const facts = years.map((one, index) =>
      point('Bachelor', index, { id: `run.${index}`, ...(one && { asOf: year(one) }) }),
    )
    const { codes, printed } = chartOf('line', facts)
    expect(codes).toContain(code)
    expect(printed[0]).toBe('table')
  })

  it('have one scope; panels show several', () => {
    const facts = [north, south].flatMap((scope) =>
      [2021, 2022, 2023].map((one) => point('Bachelor', one, { scope, asOf: year(one) })),
    )
    expect(chartOf('line', facts).diagnostics[0]).toMatchObject({
      code: 'chart-measure-mixed',
      message: 'the facts of this chart differ in their scope',
    })
    const { codes, printed } = chartOf('multiples', facts)
    expect(codes).toEqual([])
    expect(printed[2]).toBe('  2021 · Nord: 2021 "2.021" run.bachelor-2021-12-31nord')
  })
})

describe('grids', () => {
  const grid = [north, south].flatMap((scope, index) => [
    point('Forschung', 4 + index, { scope }),
    point('Lehre', 2 + index, { scope }),
  ])

  it.each(['stacked', 'dots', 'multiples'] as const)('have scopes as categories: %s', (kind) => {
    const { codes, printed } = chartOf(kind, grid)
    expect(codes).toEqual([])
    expect(printed.slice(2, 6)).toEqual([
      '  Nord · Forschung: 4 "4" run.forschung-nord',
      '  Nord · Lehre: 2 "2" run.lehre-nord',
      '  Süd · Forschung: 5 "5" run.forschung-süd',
      '  Süd · Lehre: 3 "3" run.lehre-süd',
    ])
    expect(printed.at(-2)).toBe('  measure: Studierende')
  })

  it('say their data category by category', () => {
    expect(chartOf('stacked', grid).printed[1]).toBe(
      '  summary: Gestapeltes Balkendiagramm: Studierende. Nord (Forschung: 4; Lehre: 2), Süd (Forschung: 5; Lehre: 3).',
    )
  })

  it('need a fact for each pair, and only one', () => {
    expect(chartOf('dots', grid.slice(1)).codes).toEqual(['chart-cell-missing'])
    const twice = [...grid, point('Lehre', 9, { id: 'run.again', scope: south })]
    expect(chartOf('stacked', twice).codes).toEqual(['chart-cell-twice'])
  })
})

describe('shares', () => {
  const parts = [point('Holz', 60), point('Stein', 40)]
  const whole = point('Alles', 100, { id: 'run.all' })

  it('take the whole that the template names, or the sum that the dataset derives', () => {
    const said = '  summary: Ringdiagramm: Studierende. Holz: 60; Stein: 40; Alles: 100.'
    expect(chartOf('share', parts, { whole }).printed[1]).toBe(said)
    const derivation = { method: 'sum', of: parts.map(({ id }) => id) } as const
    const all = [...parts, { ...whole, derivation }]
    const derived = view(all, { facts: all })
    const slot: ChartSlot = { type: 'chart', kind: 'share', facts: parts }
    const { diagnostics, document } = built(merged`${slot}`, { view: derived })
    expect(diagnostics).toEqual([])
    expect(lines(document)[1]).toBe(said)
  })

  it('refuse parts that miss their whole, and a whole that nobody names', () => {
    const other = { ...whole, value: { type: 'integer', value: 101 } as const }
    expect(chartOf('share', parts, { whole: other }).diagnostics[0]).toMatchObject({
      code: 'chart-whole-differs',
      message: 'the parts add up to 100, the whole is 101',
    })
    expect(chartOf('share', parts).codes).toEqual(['chart-whole-missing'])
  })

  it('let percentages miss the hundred by what rounding explains, no more', () => {
    const third = (label: string, value: number) =>
      point(label, 0, { value: { type: 'percent', value, digits: 1 } })
    const thirds = ['a', 'b', 'c'].map((label) => third(label, 33.3))
    expect(chartOf('share', thirds).codes).toEqual([])
    const short = [...thirds.slice(0, 2), third('c', 33)]
    expect(chartOf('share', short).codes).toEqual(['chart-whole-differs'])
  })
})

describe('measures', () => {
  it('are the same where facts name the same, whatever their plurals', () => {
    const labels = (plural: string) => ({ de: { full: plural, short: plural, plural } })
    const facts = ['Hallen', 'Labore'].map((one) => point(one, 3, { labels: labels(one) }))
    expect(chartOf('bar', facts).codes).toEqual([])
    const unnamed = facts.map(({ measure: _, ...rest }) => rest)
    expect(chartOf('bar', unnamed).codes).toEqual(['chart-measure-mixed'])
  })

  it('let bars be named by their scopes where labels are the same', () => {
    const facts = [point('Bachelor', 3, { scope: north }), point('Bachelor', 4, { scope: south })]
    expect(chartOf('bar', facts).printed.slice(2, 4)).toEqual([
      '  Nord: 3 "3" run.bachelor-nord',
      '  Süd: 4 "4" run.bachelor-süd',
    ])
  })

  it('cannot be lengths below zero', () => {
    const facts = [point('Bachelor', -3), point('Master', 3)]
    expect(chartOf('bar', facts).codes).toEqual(['chart-value-negative'])
  })
})
