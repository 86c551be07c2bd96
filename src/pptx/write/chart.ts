/**
 * Chart parts (CT_ChartSpace, ECMA-376 21.2.2.29): horizontal bars with direct labels.
 *
 * - Number formats show the separators of the viewer's system; `c:lang` does not change that. Labels
 *   therefore come from a format that spells the separators out, or stand there as text.
 * - `c:cat` and `c:val` carry caches beside the references, so the chart is drawn without the workbook.
 * - `c:externalData` keeps the chart editable; its relationship is the part's `rId1`.
 * - The value axis is deleted but still there: it fixes zero as the beginning and the same scale as in
 *   the PDF.
 */

import type { BarChart, Series } from '../bar-chart.js'
import { categoryAxis, categoryAxisId, valueAxis, valueAxisId } from './chart-axis.js'
import { dataLabels } from './chart-label.js'
import { chartNamespace, slideNamespaces } from './namespaces.js'
import { solidFill } from './paint.js'
import { columnReference } from './workbook.js'
import { type Element, element } from './xml.js'

/** A chart space with its data and the link to its workbook. */
export function chartPart(chart: BarChart): Element {
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
      plotArea(chart),
      value('c:plotVisOnly', true),
      value('c:dispBlanksAs', 'gap'),
    ]),
    unpainted(),
    element('c:externalData', { 'r:id': 'rId1' }, [value('c:autoUpdate', false)]),
  ])
}

/** An element that holds its value in `val`, as most of the chart schema's do. */
function value(name: string, val: string | number | boolean): Element {
  return element(name, { val })
}

function unpainted(): Element {
  return element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])])
}

function plotArea(chart: BarChart): Element {
  return element('c:plotArea', {}, [
    plotLayout(chart.plot),
    element('c:barChart', {}, [
      value('c:barDir', 'bar'),
      value('c:grouping', 'clustered'),
      value('c:varyColors', false),
      ...chart.series.map((series, index) => barSeries(series, index, chart)),
      value('c:gapWidth', Math.round(chart.gapWidth)),
      value('c:axId', categoryAxisId),
      value('c:axId', valueAxisId),
    ]),
    categoryAxis(chart),
    valueAxis(chart),
    unpainted(),
  ])
}

/** The inner plot area where the layout has put it, as shares of the chart's frame (21.2.2.88). */
function plotLayout(plot: BarChart['plot']): Element {
  return element('c:layout', {}, [
    element('c:manualLayout', {}, [
      value('c:layoutTarget', 'inner'),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      value('c:x', share(plot.x)),
      value('c:y', share(plot.y)),
      value('c:w', share(plot.width)),
      value('c:h', share(plot.height)),
    ]),
  ])
}

function share(part: number): number {
  return Math.round(part * 100_000) / 100_000
}

/** A series; the order of its children is the schema's (CT_BarSer). */
function barSeries(series: Series, index: number, chart: BarChart): Element {
  const [first] = series.colors
  return element('c:ser', {}, [
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, [textReference(columnReference(chart.sheet, index + 1, 1), [series.name])]),
    first && element('c:spPr', {}, [solidFill(first)]),
    value('c:invertIfNegative', false),
    ...ownColors(series),
    dataLabels(series.labels, chart.valueText),
    element('c:cat', {}, [
      textReference(
        columnReference(chart.sheet, 0, 2, chart.categories.length + 1),
        chart.categories,
      ),
    ]),
    element('c:val', {}, [
      numberReference(
        columnReference(chart.sheet, index + 1, 2, series.values.length + 1),
        series.values,
      ),
    ]),
  ])
}

/** Points whose colour is not the series' own. */
function ownColors({ colors }: Series): Element[] {
  return colors.flatMap((color, index) =>
    color === colors[0]
      ? []
      : [
          element('c:dPt', {}, [
            value('c:idx', index),
            value('c:invertIfNegative', false),
            value('c:bubble3D', false),
            element('c:spPr', {}, [solidFill(color)]),
          ]),
        ],
  )
}

function textReference(formula: string, texts: readonly string[]): Element {
  return element('c:strRef', {}, [
    element('c:f', {}, [formula]),
    element('c:strCache', {}, [value('c:ptCount', texts.length), ...points(texts)]),
  ])
}

function numberReference(formula: string, values: readonly number[]): Element {
  return element('c:numRef', {}, [
    element('c:f', {}, [formula]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, ['General']),
      value('c:ptCount', values.length),
      ...points(values.map(String)),
    ]),
  ])
}

function points(texts: readonly string[]): Element[] {
  return texts.map((text, idx) => element('c:pt', { idx }, [element('c:v', {}, [text])]))
}
