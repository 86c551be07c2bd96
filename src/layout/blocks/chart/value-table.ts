/** The values of a chart as a table beneath it, where they cannot all stand at their marks. */

import type { Pt } from '../../../base/length.js'
import type { Row, Table } from '../../../document/ast.js'
import type { Inlines } from '../../../document/ast-inline.js'
import type { Chart, ChartGrid } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import { transformFrame, translation } from '../../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../../set-block.js'
import { setTable } from '../table.js'

/** A table whose height is known and which can still be moved. */
export interface ValueTable {
  readonly height: Pt
  readonly at: (y: Pt) => SetBlock
}

/** A row for each series, a column for each category; undefined for a chart without series. */
export function setValueTable(
  chart: Chart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): ValueTable | undefined {
  if (!('grid' in chart)) return undefined
  const { x, y, width } = measure
  const set = setTable(tableOf(chart, chart.grid), { x, y, width }, parent, context)
  return {
    height: set.height,
    at: (top) => {
      const by = translation(0, top - y)
      return { ...set, frames: set.frames.map((frame) => transformFrame(frame, by)) }
    },
  }
}

function tableOf({ seriesName, origin }: Chart, { categories, series }: ChartGrid): Table {
  const words = (text: string): Inlines => [{ type: 'text', text, origin }]
  return {
    type: 'table',
    summary: seriesName,
    columns: [
      { header: words(seriesName), align: 'start' },
      ...categories.map((category) => ({ header: words(category), align: 'end' as const })),
    ],
    rowHeads: true,
    rows: series.map(
      ({ label, values }): Row => ({
        cells: [
          words(label),
          ...values.map(
            ({ valueText, fact }): Inlines => [
              { type: 'fact', text: valueText, fact, origin: { ...origin, fact } },
            ],
          ),
        ],
        total: false,
        origin,
      }),
    ),
    origin,
  }
}
