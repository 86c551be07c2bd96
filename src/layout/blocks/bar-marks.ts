/** Draws the bars of a chart with their labels and values. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Chart } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { Paragraph, ShapeFrame, TextFrame } from '../frame.js'
import { frameName } from '../frame-names.js'
import { anchoredFrame, textFrame } from '../text-frame.js'
import { line, rectangle } from './shapes.js'

/** Bars with the paragraphs of their labels and values. */
export interface Bars {
  readonly items: readonly {
    readonly bar: Chart['bars'][number]
    readonly label: Paragraph
    readonly value: Paragraph
  }[]
  readonly labelWidth: Pt
  readonly valueWidth: Pt
}

/** How values become lengths. */
export interface BarScale {
  readonly axisMax: number
  /** Height of a category's band. */
  readonly pitch: Pt
  readonly barHeight: Pt
  /** Between label, axis, bar and value. */
  readonly gap: Pt
}

/** Each bar with its label before and its value behind it; the axis comes last. */
export function barMarks(
  bars: Bars,
  box: Rect,
  plot: Rect,
  scale: BarScale,
  context: LayoutContext,
): readonly (ShapeFrame | TextFrame)[] {
  const { code } = context.locale
  const design = context.design.blocks.chart
  const marks = bars.items.flatMap(({ bar, label, value }, index) => {
    const top = box.y + index * scale.pitch
    const length = (plot.width * bar.value) / scale.axisMax
    const y = top + (scale.pitch - scale.barHeight) / 2
    const shape = { x: plot.x, y, width: length, height: scale.barHeight }
    const labelBox = { x: box.x, y: top, width: bars.labelWidth, height: scale.pitch }
    const valueBox = {
      x: plot.x + length + scale.gap,
      y: top,
      width: bars.valueWidth,
      height: scale.pitch,
    }
    const labelName = frameName('label', code, bar.label)
    const valueName = frameName('value', code, bar.label)
    return [
      middle(label, labelBox, 'chart-label', labelName, context),
      rectangle(
        shape,
        bar.highlight ? design.highlight : design.bar,
        frameName('bar', code, bar.label),
        context,
      ),
      middle(value, valueBox, 'chart-value', valueName, context),
    ]
  })
  const from = { x: plot.x, y: plot.y }
  const to = { x: plot.x, y: plot.y + plot.height }
  return [...marks, line(from, to, design.axis, frameName('axis', code), context)]
}

function middle(
  paragraph: Paragraph,
  box: Rect,
  role: 'chart-label' | 'chart-value',
  name: string,
  context: LayoutContext,
): TextFrame {
  return anchoredFrame(textFrame([paragraph], box, { role, name }, context), box, 'middle')
}
