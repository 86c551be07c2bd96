/**
 * The data of a chart as a table for those who cannot see it.
 *
 * The table has no look of its own: the labels that are printed in the chart are its heads and cells. The
 * drawing is a Figure beside it.
 */

import type { ChartGrid } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'

/** Elements of labels and values, by category and series. */
export interface ChartCells {
  readonly category: (category: number) => ElementId
  readonly series: (series: number) => ElementId
  readonly value: (category: number, series: number) => ElementId
  readonly corner?: ElementId
}

/** How many rows and columns a table has, and whether its columns have heads. */
interface CellCounts {
  readonly categories: number
  readonly series: number
  /** By default where there are several series. */
  readonly named?: boolean
}

/** The elements of a table with a row for each category and, where series are named, a row of heads. */
export function chartCells(
  parent: ElementId,
  { categories, series, named = series > 1 }: CellCounts,
  { tree }: LayoutContext,
): ChartCells {
  const table = tree.add(parent, { role: 'Table' })
  const header = named ? tree.add(tree.add(table, { role: 'THead' }), { role: 'TR' }) : table
  const corner = named ? tree.add(header, { role: 'TD' }) : undefined
  const heads = counted(named ? series : 0).map(() =>
    tree.add(header, { role: 'TH', scope: 'Column' }),
  )
  const body = tree.add(table, { role: 'TBody' })
  const rows = counted(categories).map(() => {
    const row = tree.add(body, { role: 'TR' })
    const head = tree.add(row, { role: 'TH', scope: 'Row' })
    return { head, values: counted(series).map(() => tree.add(row, { role: 'TD' })) }
  })
  return {
    category: (category) => rows[category]?.head ?? table,
    series: (one) => heads[one] ?? table,
    value: (category, one) => rows[category]?.values[one] ?? table,
    ...(corner !== undefined && { corner }),
  }
}

/** Rows and columns of a grid's table. */
export function sizeOfGrid({ categories, series }: ChartGrid): CellCounts {
  return { categories: categories.length, series: series.length }
}

/** Labels as content of the figure itself, where a table of its own shows the data. */
export function figureCells(figure: ElementId): ChartCells {
  return { category: () => figure, series: () => figure, value: () => figure }
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
