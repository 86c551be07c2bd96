/** Facts as points of lines: the as-of date along, a line for each label. */

import { dateLabels, datesMakeAxis } from './dates.js'
import { gridOf } from './grid.js'
import { mostSeries } from './limits.js'
import { axisLabel, nameOf } from './measured.js'
import { agree, type ReadChart } from './reading.js'

/** The grid of dates and labels. */
export const readLines: ReadChart<'line'> = (reading) => {
  if (!agree(reading, ['date', 'label']) || !datesMakeAxis(reading)) return undefined
  const { facts, span, building } = reading
  const dates = dateLabels(facts, building.locale)
  const places = {
    category: ({ asOf = '' }) => asOf,
    categoryLabel: ({ asOf = '' }) => dates.label(asOf),
    series: nameOf,
    seriesLabel: (fact) => axisLabel(fact, 'label', span, building),
  } satisfies Parameters<typeof gridOf>[1]
  const grid = gridOf(reading, places, mostSeries.line)
  return grid && { shown: { kind: 'line', grid }, axes: ['date', 'label'] }
}
