/**
 * Facts as small multiples: panels of one scale, a panel for each series.
 *
 * Where as-of dates vary, each panel is a line: one for each scope, or for each label where the scope is
 * the same. Otherwise each panel holds bars: a panel for each label, a bar in it for each scope.
 */

import { dateLabels, datesMakeAxis } from './dates.js'
import { gridOf } from './grid.js'
import { mostSeries } from './limits.js'
import { type Axis, axisLabel, nameOf, scopeOf } from './measured.js'
import { agree, positive, type ReadChart, singleAxis } from './reading.js'
import { scopeAxes, scopeGrid } from './scope-grid.js'

/** The grid of dates or scopes, and panels. */
export const readMultiples: ReadChart<'multiples'> = (reading) => {
  const { facts } = reading
  const dated = facts.some(({ asOf }) => asOf !== facts[0].asOf)
  return dated ? readLinePanels(reading) : readBarPanels(reading)
}

const readLinePanels: ReadChart<'multiples'> = (reading) => {
  const { facts, span, building } = reading
  const panel = singleAxis(facts)
  const axes: readonly Axis[] = ['date', panel]
  if (!agree(reading, axes) || !datesMakeAxis(reading)) return undefined
  const dates = dateLabels(facts, building.locale)
  const places = {
    category: ({ asOf = '' }) => asOf,
    categoryLabel: ({ asOf = '' }) => dates.label(asOf),
    series: panel === 'scope' ? scopeOf : nameOf,
    seriesLabel: (fact) => axisLabel(fact, panel, span, building),
  } satisfies Parameters<typeof gridOf>[1]
  const grid = gridOf(reading, places, mostSeries.multiples)
  return grid && { shown: { kind: 'multiples', grid, panels: 'line' }, axes }
}

const readBarPanels: ReadChart<'multiples'> = (reading) => {
  if (!agree(reading, scopeAxes) || !positive(reading)) return undefined
  const grid = scopeGrid(reading, 'multiples')
  return grid && { shown: { kind: 'multiples', grid, panels: 'bar' }, axes: scopeAxes }
}
