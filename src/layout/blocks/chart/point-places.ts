/** Points above their categories: what decides how they are drawn, and where they stand. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartGrid } from '../../../document/chart.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { ChartCells } from './cells.js'
import { lineSize, valueParagraph } from './labels.js'
import type { ValuePlace, ValuePoint } from './place-values.js'
import { heightOf, type PointScale } from './scale.js'

/** Points with everything that decides how they are drawn. */
export interface Points {
  readonly grid: ChartGrid
  readonly colors: readonly ThemeSlot[]
  readonly joined: 'series' | 'category'
  readonly plot: Rect
  readonly scale: PointScale
  /** Height of the names of the categories beneath the plot, the space above them included. */
  readonly namesHeight: Pt
  /** Every how many categories one is named. */
  readonly labelEvery: number
  /** Where the values stand, series by series; absent where a table shows them. */
  readonly places?: readonly (readonly ValuePlace[])[]
  readonly cells: ChartCells
  /** The names of the categories are repeated from another panel. */
  readonly repeated?: true
  readonly origin: Origin
}

/** Size of a mark, larger where no line leads to it, and distance of a label from its middle. */
export function pointMetrics(
  joined: Points['joined'],
  context: LayoutContext,
): { readonly marker: Pt; readonly gap: Pt } {
  const { markerRatio, dotRatio, points } = context.design.blocks.chart
  const marker = context.sizeOf('chart-value') * (joined === 'series' ? markerRatio : dotRatio)
  return { marker, gap: marker / 2 + context.sizeOf('chart-value') * points.valueGapRatio }
}

/** Space between the plot and the names of its categories. */
export function namesGap(context: LayoutContext): Pt {
  return context.sizeOf('chart-label') * context.design.blocks.chart.points.beneathRatio
}

/** The points of each series with the sizes of their labels. */
export function valuePoints(
  { grid, plot, scale }: Pick<Points, 'grid' | 'plot' | 'scale'>,
  element: ElementId,
  origin: Origin,
  context: LayoutContext,
): readonly (readonly ValuePoint[])[] {
  return grid.series.map(({ values }) =>
    values.map((value, category) => {
      const place = { element, align: 'center', origin } as const
      return {
        at: { x: middleOf(category, grid, plot), y: heightOf(value.value, scale, plot) },
        label: lineSize(valueParagraph(value, place, context), context),
      }
    }),
  )
}

/** The middle of a category's band. */
export function middleOf(category: number, { categories }: ChartGrid, plot: Rect): Pt {
  return plot.x + (plot.width * (category + 1 / 2)) / categories.length
}
