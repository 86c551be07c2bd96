/** Reads the data of charts of any kind: values with the names of their places, and all labels. */

import type { ChartKind } from '../template/slot.js'
import type { Chart, ChartGrid, ChartOf, ChartPoint, ChartValue } from './chart.js'

/** A value and the names of its place: of its bar, or of its category and its series. */
export interface ChartRow {
  readonly names: readonly string[]
  readonly value: ChartValue
}

/** A kind of chart without an entry here does not compile. */
const rows: { readonly [K in ChartKind]: (chart: ChartOf<K>) => readonly ChartRow[] } = {
  bar: ({ bars }) => bars.map(rowOfPoint),
  stacked: ({ grid }) => rowsOfGrid(grid),
  line: ({ grid }) => rowsOfGrid(grid),
  share: ({ parts, whole }) => [...parts, ...(whole ? [whole] : [])].map(rowOfPoint),
  dots: ({ grid }) => rowsOfGrid(grid),
  multiples: ({ grid }) => rowsOfGrid(grid),
}

/** The values of a chart in reading order. */
export function rowsOfChart<K extends ChartKind>(chart: ChartOf<K>): readonly ChartRow[] {
  return rows[chart.kind](chart)
}

/** The values of a chart in reading order, without their names. */
export function valuesOfChart(chart: Chart): readonly ChartValue[] {
  return rowsOfChart(chart).map(({ value }) => value)
}

/** The names of all places of a chart, each once. */
export function labelsOfChart(chart: Chart): readonly string[] {
  return [...new Set(rowsOfChart(chart).flatMap(({ names }) => names))]
}

function rowOfPoint(point: ChartPoint): ChartRow {
  return { names: [point.label], value: point }
}

/** Category by category, as a table is read. */
function rowsOfGrid({ categories, series }: ChartGrid): readonly ChartRow[] {
  return categories.flatMap((category, index) =>
    series.flatMap(({ label, values }) => {
      const value = values[index]
      const names = series.length === 1 ? [category] : [category, label]
      return value === undefined ? [] : [{ names, value }]
    }),
  )
}
