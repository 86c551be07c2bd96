/** Text in charts: axis labels and data labels (CT_DLbls, ECMA-376 21.2.2.49). */

import type { ChartText, DataLabels } from '../bar-chart.js'
import { runProperties } from './text.js'
import { type Element, element } from './xml.js'

/** `c:txPr`: how text of the chart is set; the paragraph is empty but bears the language. */
export function chartText(text: ChartText): Element {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [runProperties('a:defRPr', properties(text))]),
      runProperties('a:endParaRPr', { language: text.language }),
    ]),
  ])
}

function properties({ size, bold, color }: ChartText) {
  return { size, bold, color, font: 'minor' } as const
}

/**
 * Labels at the end of the bars.
 *
 * A format keeps the labels alive when the data are edited. Where no format gives the printed text, each
 * point gets a label of its own with the text.
 */
export function dataLabels(labels: DataLabels, text: ChartText): Element {
  const own = labels.type === 'text' ? labels.labels.map((one, i) => ownLabel(i, one, text)) : []
  const formatCode = labels.type === 'format' ? labels.formatCode : 'General'
  return element('c:dLbls', {}, [
    ...own,
    element('c:numFmt', { formatCode, sourceLinked: false }),
    unpaintedLabel(),
    chartText(text),
    ...shown(),
  ])
}

function ownLabel(index: number, label: string, text: ChartText): Element {
  const run = { ...properties(text), language: text.language }
  return element('c:dLbl', {}, [
    element('c:idx', { val: index }),
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr'),
        element('a:lstStyle'),
        element('a:p', {}, [
          element('a:r', {}, [runProperties('a:rPr', run), element('a:t', {}, [label])]),
          runProperties('a:endParaRPr', { language: text.language }),
        ]),
      ]),
    ]),
    unpaintedLabel(),
    ...shown(),
  ])
}

function unpaintedLabel(): Element {
  return element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])])
}

/** Position and parts of a label: the value alone. All flags must be written (EG_DLblShared). */
function shown(): Element[] {
  const flags = {
    'c:showLegendKey': false,
    'c:showVal': true,
    'c:showCatName': false,
    'c:showSerName': false,
    'c:showPercent': false,
    'c:showBubbleSize': false,
  }
  return [
    element('c:dLblPos', { val: 'outEnd' }),
    ...Object.entries(flags).map(([name, val]) => element(name, { val })),
  ]
}
