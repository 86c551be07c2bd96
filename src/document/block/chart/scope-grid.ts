/** Facts as a grid of what they are about: a row for each scope, a column for each label. */

import type { ChartGrid } from '../../chart.js'
import { gridOf } from './grid.js'
import { mostSeries } from './limits.js'
import { type Axis, axisLabel, nameOf, scopeOf } from './measured.js'
import type { Reading } from './reading.js'

/** What may vary along the axes of such a grid. */
export const scopeAxes: readonly Axis[] = ['scope', 'label']

/** The grid of scopes and labels, which stacked bars, dots and panels of bars show; undefined if there is none. */
export function scopeGrid(reading: Reading, kind: keyof typeof mostSeries): ChartGrid | undefined {
  const { span, building } = reading
  return gridOf(
    reading,
    {
      category: scopeOf,
      categoryLabel: (fact) => axisLabel(fact, 'scope', span, building),
      series: nameOf,
      seriesLabel: (fact) => axisLabel(fact, 'label', span, building),
    },
    mostSeries[kind],
  )
}
