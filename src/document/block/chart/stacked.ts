/** Facts as parts of bars: a bar for each scope, a part for each label. */

import { agree, positive, type ReadChart } from './reading.js'
import { scopeAxes, scopeGrid } from './scope-grid.js'

/** The grid of scopes and labels. */
export const readStack: ReadChart<'stacked'> = (reading) => {
  if (!agree(reading, scopeAxes) || !positive(reading)) return undefined
  const grid = scopeGrid(reading, 'stacked')
  return grid && { shown: { kind: 'stacked', grid }, axes: scopeAxes }
}
