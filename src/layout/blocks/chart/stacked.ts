/** Stacked bars: a bar for each category, its parts side by side in the colours of the series. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartOf } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame, ChartLabel } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { hatched, hatchOf } from '../../frames/hatch.js'
import { strokeOf } from '../../frames/stroke.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line, rectangle } from '../shapes.js'
import { gapWidthOf, pitchOf } from './bands.js'
import { type ChartCells, chartCells, sizeOfGrid } from './cells.js'
import { setKey } from './key.js'
import {
  labelFrame,
  labelParagraph,
  lineSize,
  lineTooWide,
  moreThanLine,
  styleOf,
  valueParagraph,
  widthOfNames,
  wordsTooWide,
} from './labels.js'
import { seriesColor, seriesPattern } from './markers.js'
import { figureGroup, type SetFigure } from './place.js'
import { fitsInside, type Part, partsOf, valueSpace } from './stacked-parts.js'

/** Sets the bars with a key above them. */
export const setStack: SetFigure<'stacked'> = (chart, place, context) => {
  const { grid, origin } = chart
  const cells = chartCells(place.parent, { ...sizeOfGrid(grid), named: true }, context)
  const count = grid.series.length
  const entries = grid.series.map(({ label }, index) => ({
    label,
    color: seriesColor(index, count, context),
    marker: 'square' as const,
    pattern: seriesPattern(index, context),
  }))
  const names = grid.categories.map((label, index) => {
    const as = { element: cells.category(index), align: 'end', origin } as const
    return labelParagraph(label, as, context)
  })
  const namesWidth = widthOfNames(names, place.width, context)
  const size = context.sizeOf('chart-label')
  const left = grid.categories.every((name) => name === '')
    ? 0
    : namesWidth + size * context.design.blocks.chart.labelRatio
  const x = place.x + left
  const key = setKey(entries, { ...place, x, width: place.width - left }, cells, origin, context)
  const y = place.y + key.height
  const room = place.room === undefined ? undefined : place.room - key.height
  const area = { x, y, width: place.width - left }
  const tall = moreThanLine(names, namesWidth, context)
  const bars = barsIn(area, { height: room, names: tall }, chart, cells, context)
  const height = bars.pitch * grid.categories.length
  const box = { x: place.x, y, width: place.width, height }
  const at = { box, element: place.figure, corner: cells.corner }
  const frame = frameOf(chart, bars, { names, namesWidth }, at, context)
  const whole = { name: frame.name, height: key.height + height }
  const group = figureGroup({ ...whole, children: [...key.frames, frame] }, chart, place)
  const tooWide = [
    ...names.flatMap((name) => wordsTooWide(name, namesWidth, context)),
    ...key.tooWide,
    ...bars.rows.flat().flatMap(({ paragraph, label }) => lineTooWide(paragraph, x - label.x)),
  ]
  return { frame: group, height: whole.height, captionX: x, tooWide }
}

/** Bars with their measures. */
interface Bars {
  readonly rows: readonly (readonly Part[])[]
  readonly axisMax: number
  /** Height of a category's band. */
  readonly pitch: Pt
  readonly barHeight: Pt
  readonly plot: Rect
}

function barsIn(
  area: { readonly x: Pt; readonly y: Pt; readonly width: Pt },
  room: { readonly height: Pt | undefined; readonly names: Pt },
  { grid, origin }: ChartOf<'stacked'>,
  cells: ChartCells,
  context: LayoutContext,
): Bars {
  const size = context.sizeOf('chart-label')
  const { barShare, beneathRatio } = context.design.blocks.chart
  const count = grid.categories.length
  const sums = grid.categories.map((_, category) =>
    grid.series.reduce((sum, { values }) => sum + (values[category]?.value ?? 0), 0),
  )
  const axisMax = Math.max(...sums) || 1
  const narrow = grid.series.some(({ values }) =>
    values.some((value) => {
      const as = { element: cells.corner ?? '', align: 'center', origin } as const
      const { width } = lineSize(valueParagraph(value, as, context), context)
      return !fitsInside(width, (area.width * value.value) / axisMax, context)
    }),
  )
  const beneath = narrow ? size * beneathRatio : 0
  const beside = { beside: beneath, names: room.names }
  const pitch = pitchOf(room.height && room.height / count, beside, context)
  const barHeight = Math.min(pitch * barShare, pitch - 2 * beneath)
  const plot = { ...area, height: pitch * count }
  const rows = grid.categories.map((_, category) => {
    const top = plot.y + category * pitch + (pitch - barHeight) / 2
    const row = { x: plot.x, y: top, width: plot.width, height: barHeight }
    return partsOf({ row, axisMax, category }, { grid, origin }, cells, context)
  })
  return { rows, axisMax, pitch, barHeight, plot }
}

/** The names of the categories, and the width that they have. */
interface Names {
  readonly names: readonly Paragraph[]
  readonly namesWidth: Pt
}

function frameOf(
  chart: ChartOf<'stacked'>,
  bars: Bars,
  named: Names,
  at: { readonly box: Rect; readonly element: ElementId; readonly corner?: ElementId | undefined },
  context: LayoutContext,
): ChartFrame {
  const { grid, seriesName } = chart
  const { colors, blocks } = context.design
  const { rows, plot, pitch, axisMax, barHeight } = bars
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, seriesName),
    box: at.box,
    element: at.element,
    ...(at.corner !== undefined && { corner: at.corner }),
    alt: seriesName,
    categories: grid.categories,
    series: grid.series.map(({ label, values }, series) => ({
      name: label,
      values: values.map(({ value }) => value),
      labels: rows.flatMap((parts) =>
        parts.filter((part) => part.series === series).map((part) => labelOf(part, context)),
      ),
      colors: values.map(() => colors[seriesColor(series, grid.series.length, context)]),
      ...hatchOfSeries(series, plot, context),
    })),
    drawing: {
      type: 'bars',
      stacked: true,
      axisMax,
      gapWidth: gapWidthOf(barHeight / pitch),
      categoryLabels: true,
    },
    plot,
    gap: { color: colors.background, width: blocks.chart.gap },
    labelStyle: styleOf('chart-label', context),
    valueStyle: styleOf('chart-value', context),
    axis: strokeOf(blocks.chart.axis, context),
    marks: marksOf(chart, bars, named, at.box, context),
  }
}

/** The parts and the axis, then each bar's name and its values, row by row. */
function marksOf(
  { grid }: ChartOf<'stacked'>,
  { rows, plot, pitch }: Bars,
  { names, namesWidth }: Names,
  box: Rect,
  context: LayoutContext,
): readonly (ShapeFrame | TextFrame)[] {
  const abouts = rows.map((_, category) => grid.categories[category] ?? '')
  const shapes = rows.flatMap((parts, category) =>
    parts.flatMap((part) => partShapes(part, abouts[category] ?? '', context)),
  )
  const texts = rows.flatMap((parts, category): TextFrame[] => {
    const [about = '', name] = [abouts[category], names[category]]
    const before = { x: box.x, y: box.y + category * pitch, width: namesWidth, height: pitch }
    const as = { kind: 'label', about, role: 'chart-label' } as const
    const head = name && about !== '' ? [labelFrame(name, before, as, context)] : []
    return [...head, ...parts.map((part) => valueFrame(part, about, context))]
  })
  const from = { x: plot.x, y: plot.y }
  const to = { x: plot.x, y: plot.y + plot.height }
  const { axis } = context.design.blocks.chart
  return [
    ...shapes,
    line(from, to, axis, frameName('axis', context.locale.code), context),
    ...texts,
  ]
}

function hatchOfSeries(series: number, plot: Rect, context: LayoutContext) {
  const hatch = hatchOf(plot, seriesPattern(series, context), context)
  return hatch && { hatch: { pattern: hatch.pattern, stroke: hatch.stroke } }
}

/** A part, and on a hatched one the ground on which its value stands. */
function partShapes(part: Part, about: string, context: LayoutContext): readonly ShapeFrame[] {
  const { box, color, series, label, inside, size } = part
  const { design, locale } = context
  const stroke = { color: design.colors.background, width: design.blocks.chart.gap }
  const name = frameName('part', locale.code, about)
  const shape = { ...rectangle(box, color, name, context), stroke }
  const pattern = seriesPattern(series, context)
  if (pattern === 'solid' || !inside) return [hatched(shape, pattern, context)]
  const width = size.width + valueSpace(context)
  const ground = {
    x: label.x + (label.width - width) / 2,
    y: label.y + (label.height - size.height) / 2,
    width,
    height: size.height,
  }
  return [hatched(shape, pattern, context), rectangle(ground, color, name, context)]
}

function valueFrame({ paragraph, label }: Part, about: string, context: LayoutContext): TextFrame {
  return labelFrame(paragraph, label, { kind: 'value', about, role: 'chart-value' }, context)
}

/** The label as an editor gets it: in the middle of its part, or moved away from there. */
function labelOf(part: Part, context: LayoutContext): ChartLabel {
  const { design } = context
  const { value, box, label, inside, paragraph, series } = part
  const color = paragraph.runs[0]?.style.color ?? design.colors.text
  if (inside) {
    const solid = seriesPattern(series, context) === 'solid'
    const ground = solid ? {} : { fill: design.colors[part.color] }
    return { text: value.valueText, place: 'center', color, ...ground }
  }
  const dx = label.x + label.width / 2 - (box.x + box.width / 2)
  const dy = label.y + label.height / 2 - (box.y + box.height / 2)
  return { text: value.valueText, place: 'center', moved: { dx, dy }, color }
}
