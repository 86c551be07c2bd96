/** Bar charts: a horizontal bar for each point, its name before and its value behind it, from zero. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartOf, ChartPoint } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import type { SetBlock } from '../../set-block.js'
import { naturalWidth } from '../../text/measure-width.js'
import { axisMaxOf, pitchOf } from './bands.js'
import { type Bar, barsFrame } from './bars-frame.js'
import { chartCells } from './cells.js'
import {
  labelParagraph,
  lineTooWide,
  moreThanLine,
  valueParagraph,
  widthOfNames,
  wordsTooWide,
} from './labels.js'
import type { FigurePlace, SetFigure } from './place.js'

/** How wide names and values are, and what does not fit. */
interface Widths {
  readonly name: Pt
  readonly value: Pt
  readonly tooWide: SetBlock['tooWide']
}

/** Sets the bars. */
export const setBars: SetFigure<'bar'> = (chart, place, context) => {
  const bars = barsOf(chart.bars, place, chart.origin, context)
  const widths = widthsOf(bars, place.width, context)
  const frame = frameOf(chart, bars, widths, place, context)
  const tooWide = [...widths.tooWide, ...valuesTooWide(bars, frame, context)]
  return { frame, height: frame.box.height, captionX: frame.plot.x, tooWide }
}

function barsOf(
  points: readonly ChartPoint[],
  { parent }: FigurePlace,
  origin: Origin,
  context: LayoutContext,
): readonly Bar[] {
  const cells = chartCells(parent, { categories: points.length, series: 1 }, context)
  return points.map((point, index) => {
    const head = { element: cells.category(index), align: 'end', origin } as const
    const cell = { element: cells.value(index, 0), align: 'start', origin } as const
    return {
      point,
      about: point.label,
      name: labelParagraph(point.label, head, context),
      value: valueParagraph(point, cell, context),
    }
  })
}

function widthsOf(bars: readonly Bar[], width: Pt, context: LayoutContext): Widths {
  const value = Math.max(0, ...bars.map((bar) => naturalWidth(bar.value, context))) + 1
  const names = bars.map((bar) => bar.name)
  const name = widthOfNames(names, width, context)
  const tooWide = names.flatMap((one) => wordsTooWide(one, name, context))
  return { name, value, tooWide }
}

function frameOf(
  { summary, seriesName }: ChartOf<'bar'>,
  bars: readonly Bar[],
  widths: Widths,
  place: FigurePlace,
  context: LayoutContext,
): ChartFrame {
  const { labelRatio } = context.design.blocks.chart
  const count = Math.max(1, bars.length)
  const named = bars.map(({ name }) => name)
  const beside = { beside: 0, names: moreThanLine(named, widths.name, context) }
  const pitch = pitchOf(place.room && place.room / count, beside, context)
  const gap = context.sizeOf('chart-label') * labelRatio
  const left = widths.name + gap
  const width = place.width - left
  const plot: Rect = { x: place.x + left, y: place.y, width, height: pitch * count }
  const points = bars.map(({ point }) => point)
  const axisMax = axisMaxOf(points, width, { width: widths.value, gap }, context)
  const names = { x: place.x, width: widths.name }
  const as = { name: seriesName, alt: summary, element: place.figure }
  const space = { plot, axisMax, pitch, gap, valueWidth: widths.value, names }
  return barsFrame(bars, space, as, context)
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
