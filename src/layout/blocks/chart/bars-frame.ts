/** Bars of one series: the chart as an editor gets it, and the same bars drawn with their names and values. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartValue } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line, rectangle } from '../shapes.js'
import { gapWidthOf } from './bands.js'
import { labelFrame, styleOf } from './labels.js'

/** A bar with the paragraphs of its name and its value. */
export interface Bar {
  readonly point: ChartValue
  readonly about: string
  readonly name: Paragraph
  readonly value: Paragraph
}

/** Where bars stand and how values become lengths. */
export interface BarPlace {
  readonly plot: Rect
  readonly axisMax: number
  /** Height of a bar's band. */
  readonly pitch: Pt
  /** Between name, axis, bar and value. */
  readonly gap: Pt
  readonly valueWidth: Pt
  /** Where the names stand; absent where another panel shows them. */
  readonly names?: { readonly x: Pt; readonly width: Pt }
  /** The names are repeated from another panel. */
  readonly repeated?: true
}

/** What the chart is called, and its elements. */
export interface BarsName {
  readonly name: string
  readonly alt: string
  readonly element: ElementId
  readonly corner?: ElementId | undefined
}

/** The chart of bars, its names within its box. */
export function barsFrame(
  bars: readonly Bar[],
  place: BarPlace,
  as: BarsName,
  context: LayoutContext,
): ChartFrame {
  const { colors } = context.design
  const { bar, highlight, axis, barShare } = context.design.blocks.chart
  const { plot, axisMax, names } = place
  const { color } = styleOf('chart-value', context)
  const x = names?.x ?? plot.x
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, as.name),
    box: { ...plot, x, width: plot.x + plot.width - x },
    element: as.element,
    ...(as.corner !== undefined && { corner: as.corner }),
    alt: as.alt,
    categories: bars.map(({ about }) => about),
    series: [
      {
        name: as.name,
        values: bars.map(({ point }) => point.value),
        labels: bars.map(({ point }) => ({ text: point.valueText, place: 'behind', color })),
        colors: bars.map(({ point }) => colors[point.highlight ? highlight : bar]),
      },
    ],
    drawing: {
      type: 'bars',
      stacked: false,
      axisMax,
      gapWidth: gapWidthOf(barShare),
      categoryLabels: names !== undefined,
    },
    plot,
    labelStyle: styleOf('chart-label', context),
    valueStyle: styleOf('chart-value', context),
    axis: strokeOf(axis, context),
    marks: marksOf(bars, place, context),
  }
}

/** The bars and the axis, then each bar's name, where it is shown, and its value, row by row. */
function marksOf(
  bars: readonly Bar[],
  place: BarPlace,
  context: LayoutContext,
): readonly (ShapeFrame | TextFrame)[] {
  const { plot } = place
  const rows = bars.map((bar, row) => rowOf(bar, row, place, context))
  const from = { x: plot.x, y: plot.y }
  const to = { x: plot.x, y: plot.y + plot.height }
  const name = frameName('axis', context.locale.code)
  const axis = line(from, to, context.design.blocks.chart.axis, name, context)
  return [...rows.map(({ shape }) => shape), axis, ...rows.flatMap(({ texts }) => texts)]
}

function rowOf(
  { point, about, name, value }: Bar,
  row: number,
  { plot, axisMax, pitch, gap, valueWidth, names, repeated }: BarPlace,
  context: LayoutContext,
): { readonly shape: ShapeFrame; readonly texts: readonly TextFrame[] } {
  const { bar, highlight, barShare } = context.design.blocks.chart
  const y = plot.y + row * pitch
  const width = (plot.width * point.value) / axisMax
  const height = pitch * barShare
  const box = { x: plot.x, y: y + (pitch - height) / 2, width, height }
  const behind = { x: plot.x + width + gap, y, width: valueWidth, height: pitch }
  const named = names && labelFrame(name, { ...names, y, height: pitch }, asLabel(about), context)
  const shapeName = frameName('bar', context.locale.code, about)
  return {
    shape: rectangle(box, point.highlight ? highlight : bar, shapeName, context),
    texts: [
      ...(named ? [repeated ? { ...named, artifact: true } : named] : []),
      labelFrame(value, behind, { kind: 'value', about, role: 'chart-value' }, context),
    ],
  }
}

function asLabel(about: string): Parameters<typeof labelFrame>[2] {
  return { kind: 'label', about, role: 'chart-label' }
}
