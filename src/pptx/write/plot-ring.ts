/** Parts of a ring (CT_DoughnutChart, ECMA-376 21.2.2.50), clockwise from the top. */

import type { Chart, PlotOf, Series } from '../chart.js'
import { markFill, seriesData, seriesHead } from './chart-series.js'
import { type Element, element } from './xml.js'

/** The ring; names and values stand beside it, since labels of a doughnut can only lie on it. */
export function ringPlot(chart: Chart, { holeSize }: PlotOf<'ring'>): Element[] {
  return [
    element('c:doughnutChart', {}, [
      element('c:varyColors', { val: true }),
      ...chart.series.map((series, index) => ringSeries(series, index, chart)),
      element('c:firstSliceAng', { val: 0 }),
      element('c:holeSize', { val: holeSize }),
    ]),
  ]
}

/** A series; the order of its children is the schema's (CT_PieSer). */
function ringSeries(series: Series, index: number, chart: Chart): Element {
  return element('c:ser', {}, [
    ...seriesHead(series, index, chart),
    ...series.colors.map((color, point) =>
      element('c:dPt', {}, [
        element('c:idx', { val: point }),
        element('c:bubble3D', { val: false }),
        markFill(color, chart.gap),
      ]),
    ),
    ...seriesData(series, index, chart),
  ])
}
