/** Facts as parts of bars: a bar for each scope, a part for each label. */

import { gridOf } from './grid.js'
import { mostSeries } from './limits.js'
import { axisLabel, nameOf, scopeOf } from './measured.js'
import { agree, positive, type ReadChart } from './reading.js'

/** The grid of scopes and labels. */
export const readStack: ReadChart<'stacked'> = (reading) => {
  if (!agree(reading, ['scope', 'label']) || !positive(reading)) return undefined
  const { span, building } = reading
  const places = {
    category: scopeOf,
    categoryLabel: (fact) => axisLabel(fact, 'scope', span, building),
    series: nameOf,
    seriesLabel: (fact) => axisLabel(fact, 'label', span, building),
  } satisfies Parameters<typeof gridOf>[1]
  const grid = gridOf(reading, places, mostSeries.stacked)
  return grid && { data: { grid }, axes: ['scope', 'label'] }
}
