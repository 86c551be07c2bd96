/** Facts as dots to compare: a line for each scope, a dot on it for each label. */

import { gridOf } from './grid.js'
import { mostSeries } from './limits.js'
import { axisLabel, nameOf, scopeOf } from './measured.js'
import { agree, type ReadChart } from './reading.js'

/** The grid of scopes and labels. */
export const readDots: ReadChart<'dots'> = (reading) => {
  if (!agree(reading, ['scope', 'label'])) return undefined
  const { span, building } = reading
  const places = {
    category: scopeOf,
    categoryLabel: (fact) => axisLabel(fact, 'scope', span, building),
    series: nameOf,
    seriesLabel: (fact) => axisLabel(fact, 'label', span, building),
  } satisfies Parameters<typeof gridOf>[1]
  const grid = gridOf(reading, places, mostSeries.dots)
  return grid && { data: { grid }, axes: ['scope', 'label'] }
}
