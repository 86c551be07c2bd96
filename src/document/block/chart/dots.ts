/** Facts as dots to compare: a line for each scope, a dot on it for each label. */

import { agree, type ReadChart } from './reading.js'
import { scopeAxes, scopeGrid } from './scope-grid.js'

/** The grid of scopes and labels. */
export const readDots: ReadChart<'dots'> = (reading) => {
  if (!agree(reading, scopeAxes)) return undefined
  const grid = scopeGrid(reading, 'dots')
  return grid && { shown: { kind: 'dots', grid }, axes: scopeAxes }
}
