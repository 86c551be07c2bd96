/** Spreads facts over categories and series: each pair has exactly one fact, or the chart is refused. */

import type { ChartGrid } from '../../chart.js'
import { chartCellMissing, chartCellTwice, chartSeriesMany } from '../../chart-diagnostics.js'
import { chartValue, type Measured } from './measured.js'
import type { Reading } from './reading.js'

/** How facts find their place: the keys tell places apart, the labels name them. */
export interface Places {
  readonly category: (fact: Measured) => string
  readonly categoryLabel: (fact: Measured) => string
  readonly series: (fact: Measured) => string
  readonly seriesLabel: (fact: Measured) => string
}

/** The grid, categories and series in the order in which the facts first name them. */
export function gridOf(reading: Reading, places: Places, most: number): ChartGrid | undefined {
  const { facts, value, span, building } = reading
  const categories = firsts(facts, places.category)
  const series = firsts(facts, places.series)
  if (series.length > most) {
    building.report(chartSeriesMany(value.kind, series.length, most, span))
    return undefined
  }
  let whole = true
  const rows = series.map((one) => ({
    label: places.seriesLabel(one),
    values: categories.flatMap((category) => {
      const [fact, second] = facts.filter(
        (each) =>
          places.series(each) === places.series(one) &&
          places.category(each) === places.category(category),
      )
      const [row, column] = [places.seriesLabel(one), places.categoryLabel(category)]
      if (fact === undefined) building.report(chartCellMissing(row, column, span))
      if (second !== undefined) building.report(chartCellTwice(row, column, second, span))
      whole &&= fact !== undefined && second === undefined
      return fact === undefined ? [] : [chartValue(fact, value.highlight, building)]
    }),
  }))
  return whole ? { categories: categories.map(places.categoryLabel), series: rows } : undefined
}

/** The first fact of each key. */
function firsts(facts: readonly Measured[], key: (fact: Measured) => string): readonly Measured[] {
  const seen = new Map<string, Measured>()
  for (const fact of facts) if (!seen.has(key(fact))) seen.set(key(fact), fact)
  return [...seen.values()]
}
