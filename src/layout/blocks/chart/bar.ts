/** Bar charts: a horizontal bar for each point, its name before and its value behind it, from zero. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartPoint } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import type { SetBlock } from '../../set-block.js'
import { naturalWidth } from '../../text/measure-width.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line, rectangle } from '../shapes.js'
import { chartCells } from './cells.js'
import {
  labelFrame,
  labelParagraph,
  lineTooWide,
  moreThanLine,
  styleOf,
  valueParagraph,
  widthOfNames,
  wordsTooWide,
} from './labels.js'
import type { FigurePlace, SetFigure } from './place.js'

/** A bar with the paragraphs of its name and its value. */
interface Bar {
  readonly point: ChartPoint
  readonly label: Paragraph
  readonly value: Paragraph
}

/** How wide names and values are, and what does not fit. */
interface Widths {
  readonly label: Pt
  readonly value: Pt
  readonly tooWide: SetBlock['tooWide']
}

/** Sets the bars. */
export const setBars: SetFigure<'bar'> = (chart, place, context) => {
  const bars = barsOf(chart.bars, place, chart.origin, context)
  const widths = widthsOf(bars, place.width, context)
  const frame = frameOf(chart.summary, chart.seriesName, bars, widths, place, context)
  const tooWide = [...widths.tooWide, ...valuesTooWide(bars, frame, context)]
  return { frame, height: frame.box.height, captionX: frame.plot.x, tooWide }
}

function barsOf(
  points: readonly ChartPoint[],
  { parent }: FigurePlace,
  origin: Origin,
  context: LayoutContext,
): readonly Bar[] {
  const cells = chartCells(parent, points.length, 1, context)
  return points.map((point, index) => {
    const head = { element: cells.category(index), align: 'end', origin } as const
    const cell = { element: cells.value(index, 0), align: 'start', origin } as const
    return {
      point,
      label: labelParagraph(point.label, head, context),
      value: valueParagraph(point, cell, context),
    }
  })
}

function widthsOf(bars: readonly Bar[], width: Pt, context: LayoutContext): Widths {
  const value = Math.max(0, ...bars.map((bar) => naturalWidth(bar.value, context))) + 1
  const names = bars.map((bar) => bar.label)
  const label = widthOfNames(names, width, context)
  const tooWide = bars.flatMap((bar) => wordsTooWide(bar.label, label, context))
  return { label, value, tooWide }
}

function frameOf(
  alt: string,
  seriesName: string,
  bars: readonly Bar[],
  widths: Widths,
  place: FigurePlace,
  context: LayoutContext,
): ChartFrame {
  const size = context.sizeOf('chart-label')
  const { colors } = context.design
  const { bar, highlight, axis, barShare, leastBarShare } = context.design.blocks.chart
  const count = Math.max(1, bars.length)
  const names = moreThanLine(
    bars.map(({ label }) => label),
    widths.label,
    context,
  )
  const pitch = pitchOf(place.room && place.room / count, { beside: 0, names }, context)
  const gap = size * context.design.blocks.chart.labelRatio
  const box: Rect = { x: place.x, y: place.y, width: place.width, height: pitch * count }
  const left = widths.label + gap
  const plot: Rect = { ...box, x: box.x + left, width: box.width - left }
  const greatest = Math.max(0, ...bars.map(({ point }) => point.value))
  const longest = Math.max(plot.width * leastBarShare, plot.width - widths.value - gap)
  const axisMax = greatest === 0 ? 1 : (greatest * plot.width) / longest
  const geometry = { plot, axisMax, pitch, barHeight: pitch * barShare, gap }
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, seriesName),
    box,
    element: place.figure,
    alt,
    categories: bars.map(({ point }) => point.label),
    series: [
      {
        name: seriesName,
        values: bars.map(({ point }) => point.value),
        labels: bars.map(({ point }) => ({
          text: point.valueText,
          place: 'behind',
          color: styleOf('chart-value', context).color,
        })),
        colors: bars.map(({ point }) => colors[point.highlight ? highlight : bar]),
      },
    ],
    drawing: {
      type: 'bars',
      stacked: false,
      axisMax,
      gapWidth: gapWidthOf(barShare),
      categoryLabels: true,
    },
    plot,
    labelStyle: bars[0]?.label.runs[0]?.style ?? styleOf('chart-label', context),
    valueStyle: bars[0]?.value.runs[0]?.style ?? styleOf('chart-value', context),
    axis: strokeOf(axis, context),
    marks: marksOf(bars, widths, box, geometry, context),
  }
}

/**
 * Height of a band: `room` if there is any, else at rest; with room above and below its bar, and for names of
 * several lines.
 */
export function pitchOf(
  room: Pt | undefined,
  { beside, names }: { readonly beside: Pt; readonly names: Pt },
  context: LayoutContext,
): Pt {
  const size = context.sizeOf('chart-label')
  const { leastRatio, restRatio, mostRatio } = context.design.blocks.chart.band
  const wanted = room ?? size * restRatio + 2 * beside
  const least = size * leastRatio + Math.max(2 * beside, names)
  return Math.max(least, Math.min(size * mostRatio + beside, wanted))
}

/** Values that reach beyond the chart although their bars are as short as the theme lets them be. */
function valuesTooWide(
  bars: readonly Bar[],
  { plot, drawing }: ChartFrame,
  context: LayoutContext,
): SetBlock['tooWide'] {
  const gap = context.sizeOf('chart-label') * context.design.blocks.chart.labelRatio
  const axisMax = drawing.type === 'bars' ? drawing.axisMax : 1
  return bars.flatMap(({ point, value }) => {
    const length = (plot.width * point.value) / axisMax
    return lineTooWide(value, length + gap + naturalWidth(value, context) - plot.width)
  })
}

/** OOXML counts the gap between bars in per cent of a bar's height (21.2.2.75). */
const percent = 100

/** The gap between bars as OOXML counts it. */
export function gapWidthOf(barShare: number): number {
  return Math.round((percent * (1 - barShare)) / barShare)
}

/** How values become lengths. */
interface BarGeometry {
  readonly plot: Rect
  readonly axisMax: number
  /** Height of a category's band. */
  readonly pitch: Pt
  readonly barHeight: Pt
  /** Between label, axis, bar and value. */
  readonly gap: Pt
}

/** The bars and the axis, then each bar's name and value, row by row. */
function marksOf(
  bars: readonly Bar[],
  widths: Widths,
  box: Rect,
  { plot, axisMax, pitch, barHeight, gap }: BarGeometry,
  context: LayoutContext,
): readonly (ShapeFrame | TextFrame)[] {
  const { code } = context.locale
  const design = context.design.blocks.chart
  const rows = bars.map(({ point, label, value }, index) => {
    const { label: about } = point
    const y = box.y + index * pitch
    const length = (plot.width * point.value) / axisMax
    const top = y + (pitch - barHeight) / 2
    const shape = { x: plot.x, y: top, width: length, height: barHeight }
    const before = { x: box.x, y, width: widths.label, height: pitch }
    const behind = { x: plot.x + length + gap, y, width: widths.value, height: pitch }
    const color = point.highlight ? design.highlight : design.bar
    return {
      bar: rectangle(shape, color, frameName('bar', code, about), context),
      texts: [
        labelFrame(label, before, { kind: 'label', about, role: 'chart-label' }, context),
        labelFrame(value, behind, { kind: 'value', about, role: 'chart-value' }, context),
      ],
    }
  })
  const from = { x: plot.x, y: plot.y }
  const to = { x: plot.x, y: plot.y + plot.height }
  const axis = line(from, to, design.axis, frameName('axis', code), context)
  return [...rows.map(({ bar }) => bar), axis, ...rows.flatMap(({ texts }) => texts)]
}
