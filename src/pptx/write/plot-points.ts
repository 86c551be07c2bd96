/**
 * Points above categories (CT_LineChart, ECMA-376 21.2.2.97): lines, or dots to compare.
 *
 * Dots are a line chart whose lines are not drawn; `c:hiLowLines` joins the lowest and the highest of each
 * category. So the values stay in one table of categories and series, which a scatter chart would not have.
 */

import type { Chart, PlotOf, Series } from '../chart.js'
import { categoryAxis, categoryAxisId, valueAxis, valueAxisId } from './chart-axis.js'
import { dataLabels } from './chart-label.js'
import { seriesData, seriesHead } from './chart-series.js'
import { solidFill } from './paint.js'
import { type Element, element } from './xml.js'

/** The points and their axes. */
export function pointPlot(chart: Chart, plot: PlotOf<'points'>): Element[] {
  const { axisMin, axisMax, joined, axisLine, labelEvery } = plot
  const axis = { side: 'b', line: axisLine, labels: true, labelEvery } as const
  return [
    element('c:lineChart', {}, [
      element('c:grouping', { val: 'standard' }),
      element('c:varyColors', { val: false }),
      ...chart.series.map((series, index) => pointSeries(series, index, chart, plot)),
      joined === 'category' ? element('c:hiLowLines', {}, [rangeLine(chart)]) : undefined,
      element('c:marker', { val: true }),
      element('c:axId', { val: categoryAxisId }),
      element('c:axId', { val: valueAxisId }),
    ]),
    categoryAxis(chart, axis),
    valueAxis(axisMin, axisMax, 'l'),
  ]
}

function rangeLine({ axis }: Chart): Element {
  return element('c:spPr', {}, [element('a:ln', { w: axis.width }, [solidFill(axis.color)])])
}

/** A series; the order of its children is the schema's (CT_LineSer). */
function pointSeries(
  series: Series,
  index: number,
  chart: Chart,
  { joined, lineWidth, markerSize }: PlotOf<'points'>,
): Element {
  const [color = 'tx1'] = series.colors
  const line =
    joined === 'series'
      ? element('a:ln', { w: lineWidth, cap: 'rnd' }, [solidFill(color), element('a:round')])
      : element('a:ln', { w: lineWidth }, [element('a:noFill')])
  return element('c:ser', {}, [
    ...seriesHead(series, index, chart),
    element('c:spPr', {}, [line]),
    element('c:marker', {}, [
      element('c:symbol', { val: series.marker ?? 'circle' }),
      element('c:size', { val: markerSize }),
      element('c:spPr', {}, [solidFill(color), element('a:ln', {}, [element('a:noFill')])]),
    ]),
    series.labels && dataLabels(series.labels, chart.valueText),
    ...seriesData(series, index, chart),
    element('c:smooth', { val: false }),
  ])
}
