/** Axes of a bar chart (CT_CatAx and CT_ValAx, ECMA-376 21.2.2.25 and 21.2.2.226). */

import type { BarChart } from '../bar-chart.js'
import { chartText } from './chart-label.js'
import { solidFill } from './paint.js'
import { type Element, element } from './xml.js'

/** Ids by which axes and series find each other; unique in the chart. */
export const categoryAxisId = 1
export const valueAxisId = 2

const axisWidth = 9525

/**
 * The category axis, at the left of horizontal bars.
 *
 * Its orientation is `maxMin`: PowerPoint stacks bars from the bottom, so the first category would come
 * last.
 */
export function categoryAxis({ axisColor, categoryText }: BarChart): Element {
  return element('c:catAx', {}, [
    element('c:axId', { val: categoryAxisId }),
    element('c:scaling', {}, [element('c:orientation', { val: 'maxMin' })]),
    element('c:delete', { val: false }),
    element('c:axPos', { val: 'l' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'low' }),
    element('c:spPr', {}, [element('a:ln', { w: axisWidth }, [solidFill(axisColor)])]),
    chartText(categoryText),
    element('c:crossAx', { val: valueAxisId }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: false }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: true }),
  ])
}

/** The value axis: from zero, not shown, without gridlines, since every bar bears its value. */
export function valueAxis({ axisMax }: BarChart): Element {
  return element('c:valAx', {}, [
    element('c:axId', { val: valueAxisId }),
    element('c:scaling', {}, [
      element('c:orientation', { val: 'minMax' }),
      element('c:max', { val: axisMax }),
      element('c:min', { val: 0 }),
    ]),
    element('c:delete', { val: true }),
    element('c:axPos', { val: 't' }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'none' }),
    element('c:crossAx', { val: categoryAxisId }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  ])
}
