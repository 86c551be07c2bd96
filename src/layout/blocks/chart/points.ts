/** Points above their categories: what lines, dot comparisons and panels of lines have in common. */

import type { ChartValue } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { ChartFrame, ChartLabel } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import { lineSize, styleOf, valueParagraph } from './labels.js'
import { markerOf } from './markers.js'
import { sideways, type ValuePlace } from './place-values.js'
import { pointShapes, pointTexts } from './point-marks.js'
import { type Points, pointMetrics } from './point-places.js'

/** The chart of points; `element` is its Figure. */
export function pointsFrame(
  points: Points,
  as: { readonly element: ElementId; readonly alt: string; readonly name: string },
  context: LayoutContext,
): ChartFrame {
  const { grid, plot, scale, joined, places, cells, labelEvery, namesHeight } = points
  const { colors, blocks } = context.design
  const valueStyle = styleOf('chart-value', context)
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, as.name),
    box: { ...plot, height: plot.height + namesHeight },
    element: as.element,
    ...(cells.corner !== undefined && { corner: cells.corner }),
    alt: as.alt,
    categories: grid.categories,
    series: grid.series.map(({ label, values }, series) => ({
      name: label,
      values: values.map(({ value }) => value),
      labels: values.map((value, category) => ({
        text: value.valueText,
        ...labelPlace(places?.[series]?.[category], value, points, as.element, context),
        color: valueStyle.color,
      })),
      colors: values.map(() => colors[points.colors[series] ?? 'primary']),
      marker: markerOf(series),
    })),
    drawing: {
      type: 'points',
      axisMin: scale.min,
      axisMax: scale.max,
      joined,
      lineWidth: blocks.chart.line,
      markerSize: pointMetrics(joined, context).marker,
      axisLine: scale.zero,
      labelEvery,
    },
    plot,
    labelStyle: styleOf('chart-label', context),
    valueStyle,
    axis: strokeOf(blocks.chart.axis, context),
    marks: [...pointShapes(points, context), ...pointTexts(points, context)],
  }
}

/** The place of a label as an editor gets it: a side of the point, and how far it is moved along it. */
function labelPlace(
  place: ValuePlace | undefined,
  value: ChartValue,
  { origin }: Points,
  element: ElementId,
  context: LayoutContext,
): Pick<ChartLabel, 'place' | 'moved'> {
  if (place === undefined) return { place: 'none' }
  if (place === 'before' || place === 'after') return { place }
  const paragraph = valueParagraph(value, { element, align: 'center', origin }, context)
  const dx = sideways(place, lineSize(paragraph, context).width)
  const side = place.startsWith('above') ? 'above' : 'below'
  return { place: side, ...(dx !== 0 && { moved: { dx, dy: 0 } }) }
}
