/** Horizontal bars (CT_BarChart, ECMA-376 21.2.2.16), side by side or stacked. */

import type { Chart, PlotOf, Series } from '../chart.js'
import { categoryAxis, categoryAxisId, valueAxis, valueAxisId } from './chart-axis.js'
import { dataLabels } from './chart-label.js'
import { markFill, seriesData, seriesHead } from './chart-series.js'
import { type Element, element } from './xml.js'

/** The bars and their axes; zero is where the value axis begins. */
export function barPlot(chart: Chart, plot: PlotOf<'bars'>): Element[] {
  const { stacked, axisMax, gapWidth, categoryLabels } = plot
  const axis = { side: 'l', line: true, labels: categoryLabels, labelEvery: 1 } as const
  return [
    element('c:barChart', {}, [
      element('c:barDir', { val: 'bar' }),
      element('c:grouping', { val: stacked ? 'stacked' : 'clustered' }),
      element('c:varyColors', { val: false }),
      ...chart.series.map((series, index) => barSeries(series, index, chart)),
      element('c:gapWidth', { val: Math.round(gapWidth) }),
      stacked ? element('c:overlap', { val: 100 }) : undefined,
      element('c:axId', { val: categoryAxisId }),
      element('c:axId', { val: valueAxisId }),
    ]),
    categoryAxis(chart, axis),
    valueAxis(0, axisMax, 't'),
  ]
}

/** A series; the order of its children is the schema's (CT_BarSer). */
function barSeries(series: Series, index: number, chart: Chart): Element {
  const [first] = series.colors
  return element('c:ser', {}, [
    ...seriesHead(series, index, chart),
    first && markFill(first, chart.gap, series.pattern),
    element('c:invertIfNegative', { val: false }),
    ...ownColors(series, chart),
    series.labels && dataLabels(series.labels, chart.valueText),
    ...seriesData(series, index, chart),
  ])
}

/** Points whose colour is not the series' own. */
function ownColors({ colors, pattern }: Series, { gap }: Chart): Element[] {
  return colors.flatMap((color, index) =>
    color === colors[0]
      ? []
      : [
          element('c:dPt', {}, [
            element('c:idx', { val: index }),
            element('c:invertIfNegative', { val: false }),
            element('c:bubble3D', { val: false }),
            markFill(color, gap, pattern),
          ]),
        ],
  )
}
