/** Text in charts: axis labels and data labels (CT_DLbls, ECMA-376 21.2.2.49). */

import type { ChartText, DataLabels, LabelPosition, OwnLabel } from '../chart.js'
import type { SchemeColor } from '../text-body.js'
import { fillOrNone } from './paint.js'
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
 * Labels at the marks.
 *
 * A format keeps the labels alive when the data are edited. Where no format gives the printed text, or a
 * label stands elsewhere than the others, the point gets a label of its own.
 */
export function dataLabels(labels: DataLabels, text: ChartText): Element {
  const { formatCode, color, fill, position, own } = labels
  return element('c:dLbls', {}, [
    ...own.map((one) => ownLabel(one, formatCode, { ...text, color: one.color })),
    element('c:numFmt', { formatCode, sourceLinked: false }),
    labelGround(fill),
    chartText({ ...text, color }),
    ...shown(position),
  ])
}

/**
 * A label of its own (CT_DLbl, 21.2.2.47).
 *
 * The manual layout of a label, unlike that of a plot, tells how far it is moved from its position.
 */
function ownLabel(label: OwnLabel, formatCode: string, text: ChartText): Element {
  const { index, text: words, position, offset } = label
  return element('c:dLbl', {}, [
    element('c:idx', { val: index }),
    offset &&
      element('c:layout', {}, [
        element('c:manualLayout', {}, [
          element('c:x', { val: share(offset.x) }),
          element('c:y', { val: share(offset.y) }),
        ]),
      ]),
    words === undefined ? undefined : wordsOf(words, text),
    element('c:numFmt', { formatCode, sourceLinked: false }),
    labelGround(label.fill),
    words === undefined ? chartText(text) : undefined,
    ...shown(position),
  ])
}

function wordsOf(words: string, text: ChartText): Element {
  const run = { ...properties(text), language: text.language }
  return element('c:tx', {}, [
    element('c:rich', {}, [
      element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, [
        element('a:r', {}, [runProperties('a:rPr', run), element('a:t', {}, [words])]),
        runProperties('a:endParaRPr', { language: text.language }),
      ]),
    ]),
  ])
}

/** A share with as many digits as a chart needs. */
export function share(part: number): number {
  return Math.round(part * 100_000) / 100_000
}

function labelGround(fill: SchemeColor | undefined): Element {
  return element('c:spPr', {}, [fillOrNone(fill), element('a:ln', {}, [element('a:noFill')])])
}

/** Position and parts of a label: the value alone. All flags must be written (EG_DLblShared). */
function shown(position: LabelPosition): Element[] {
  const flags = {
    'c:showLegendKey': false,
    'c:showVal': true,
    'c:showCatName': false,
    'c:showSerName': false,
    'c:showPercent': false,
    'c:showBubbleSize': false,
  }
  return [
    element('c:dLblPos', { val: position }),
    ...Object.entries(flags).map(([name, val]) => element(name, { val })),
  ]
}
