/**
 * Chart parts (CT_ChartSpace, ECMA-376 21.2.2.29): a plot with direct labels and its workbook.
 *
 * - Number formats show the separators of the viewer's system; `c:lang` does not change that. Labels
 *   therefore come from a format that spells the separators out, or stand there as text.
 * - `c:cat` and `c:val` carry caches beside the references, so the chart is drawn without the workbook.
 * - `c:externalData` keeps the chart editable; its relationship is the part's `rId1`.
 * - The value axis is deleted but still there: it fixes the same scale as in the PDF.
 */

import type { Chart, Plot, PlotOf } from '../chart.js'
import { share } from './chart-label.js'
import { chartNamespace, slideNamespaces } from './namespaces.js'
import { barPlot } from './plot-bars.js'
import { pointPlot } from './plot-points.js'
import { ringPlot } from './plot-ring.js'
import { type Element, element } from './xml.js'

/** A type of plot without an entry here does not compile. */
const plots: { readonly [T in Plot['type']]: (chart: Chart, plot: PlotOf<T>) => Element[] } = {
  bars: barPlot,
  points: pointPlot,
  ring: ringPlot,
}

/** A chart space with its data and the link to its workbook. */
export function chartPart(chart: Chart): Element {
  const namespaces = {
    'xmlns:c': chartNamespace,
    'xmlns:a': slideNamespaces['xmlns:a'],
    'xmlns:r': slideNamespaces['xmlns:r'],
  }
  return element('c:chartSpace', namespaces, [
    value('c:date1904', false),
    value('c:lang', chart.language),
    value('c:roundedCorners', false),
    element('c:chart', {}, [
      value('c:autoTitleDeleted', true),
      element('c:plotArea', {}, [
        plotLayout(chart.area),
        ...drawPlot(chart, chart.plot),
        unpainted(),
      ]),
      value('c:plotVisOnly', true),
      value('c:dispBlanksAs', 'gap'),
    ]),
    unpainted(),
    element('c:externalData', { 'r:id': 'rId1' }, [value('c:autoUpdate', false)]),
  ])
}

function drawPlot<T extends Plot['type']>(chart: Chart, plot: PlotOf<T>): Element[] {
  return plots[plot.type](chart, plot)
}

/** An element that holds its value in `val`, as most of the chart schema's do. */
function value(name: string, val: string | number | boolean): Element {
  return element(name, { val })
}

function unpainted(): Element {
  return element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])])
}

/** The inner plot area where the layout has put it, as shares of the chart's frame (21.2.2.88). */
function plotLayout(area: Chart['area']): Element {
  return element('c:layout', {}, [
    element('c:manualLayout', {}, [
      value('c:layoutTarget', 'inner'),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      value('c:x', share(area.x)),
      value('c:y', share(area.y)),
      value('c:w', share(area.width)),
      value('c:h', share(area.height)),
    ]),
  ])
}
