/** Axes of charts (CT_CatAx and CT_ValAx, ECMA-376 21.2.2.25 and 21.2.2.226). */

import type { Chart } from '../chart.js'
import { chartText } from './chart-label.js'
import { solidFill } from './paint.js'
import { type Element, element } from './xml.js'

/** The id of the axis of categories, by which series find it; ids are unique in the chart. */
export const categoryAxisId = 1
/** The id of the axis of values. */
export const valueAxisId = 2

/** How a category axis stands. */
export interface CategoryAxis {
  /** At the left, for horizontal bars, or at the bottom. */
  readonly side: 'l' | 'b'
  readonly line: boolean
  readonly labels: boolean
  /** Every how many categories one is named. */
  readonly labelEvery: number
}

/**
 * The category axis.
 *
 * At the left its orientation is `maxMin`: PowerPoint stacks bars from the bottom, so the first category
 * would come last.
 */
export function categoryAxis({ axis, categoryText }: Chart, as: CategoryAxis): Element {
  const { side, line, labels, labelEvery } = as
  const paint = line ? solidFill(axis.color) : element('a:noFill')
  return element('c:catAx', {}, [
    element('c:axId', { val: categoryAxisId }),
    element('c:scaling', {}, [
      element('c:orientation', { val: side === 'l' ? 'maxMin' : 'minMax' }),
    ]),
    element('c:delete', { val: false }),
    element('c:axPos', { val: side }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: labels ? 'low' : 'none' }),
    element('c:spPr', {}, [element('a:ln', { w: axis.width }, [paint])]),
    chartText(categoryText),
    element('c:crossAx', { val: valueAxisId }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: false }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    labelEvery > 1 ? element('c:tickLblSkip', { val: labelEvery }) : undefined,
    element('c:noMultiLvlLbl', { val: true }),
  ])
}

/** The value axis: its ends fixed, not shown, without gridlines, since every mark bears its value. */
export function valueAxis(min: number, max: number, side: 't' | 'l'): Element {
  return element('c:valAx', {}, [
    element('c:axId', { val: valueAxisId }),
    element('c:scaling', {}, [
      element('c:orientation', { val: 'minMax' }),
      element('c:max', { val: max }),
      element('c:min', { val: min }),
    ]),
    element('c:delete', { val: true }),
    element('c:axPos', { val: side }),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'none' }),
    element('c:crossAx', { val: categoryAxisId }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
  ])
}
