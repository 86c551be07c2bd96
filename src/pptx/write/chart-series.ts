/** What the series of all charts have in common: name, categories and values with their caches. */

import type { Chart, ChartLine, Series } from '../chart.js'
import type { Pattern } from '../shape.js'
import type { SchemeColor } from '../text-body.js'
import { patternOrFill, solidFill } from './paint.js'
import { columnReference } from './workbook.js'
import { type Element, element } from './xml.js'

/** The first children of a series: index, order, name. */
export function seriesHead({ name }: Series, index: number, { sheet }: Chart): Element[] {
  return [
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, [textReference(columnReference(sheet, index + 1, 1), [name])]),
  ]
}

/** The data of a series: references to the workbook, with caches beside them. */
export function seriesData(series: Series, index: number, chart: Chart): Element[] {
  const { sheet, categories } = chart
  const { values, numberFormat } = series
  return [
    element('c:cat', {}, [
      textReference(columnReference(sheet, 0, 2, categories.length + 1), categories),
    ]),
    element('c:val', {}, [
      numberReference(
        columnReference(sheet, index + 1, 2, values.length + 1),
        values,
        numberFormat,
      ),
    ]),
  ]
}

/** A filled mark, kept apart from those that it touches. */
export function markFill(
  color: SchemeColor,
  gap: ChartLine | undefined,
  pattern?: Pattern,
): Element {
  const line = gap && element('a:ln', { w: gap.width }, [solidFill(gap.color)])
  return element('c:spPr', {}, [patternOrFill(pattern, color), line])
}

function textReference(formula: string, texts: readonly string[]): Element {
  return element('c:strRef', {}, [
    element('c:f', {}, [formula]),
    element('c:strCache', {}, [element('c:ptCount', { val: texts.length }), ...points(texts)]),
  ])
}

function numberReference(formula: string, values: readonly number[], format: string): Element {
  return element('c:numRef', {}, [
    element('c:f', {}, [formula]),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [format]),
      element('c:ptCount', { val: values.length }),
      ...points(values.map(String)),
    ]),
  ])
}

function points(texts: readonly string[]): Element[] {
  return texts.map((text, idx) => element('c:pt', { idx }, [element('c:v', {}, [text])]))
}
