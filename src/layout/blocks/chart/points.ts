/** Points above their categories: what lines, dot comparisons and panels of lines have in common. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartGrid, ChartValue } from '../../../document/chart.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame, ChartLabel } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line } from '../shapes.js'
import type { ChartCells } from './cells.js'
import { labelFrame, labelParagraph, lineSize, styleOf, valueParagraph } from './labels.js'
import { markerOf, markerShape } from './markers.js'
import { sideways, type ValuePlace, type ValuePoint, valueBox } from './place-values.js'
import { heightOf, type PointScale } from './scale.js'

/** Points with everything that decides how they are drawn. */
export interface Points {
  readonly grid: ChartGrid
  readonly colors: readonly ThemeSlot[]
  readonly joined: 'series' | 'category'
  readonly plot: Rect
  readonly scale: PointScale
  /** Height of the names of the categories beneath the plot, the space above them included. */
  readonly namesHeight: Pt
  /** Every how many categories one is named. */
  readonly labelEvery: number
  /** Where the values stand, series by series; absent where a table shows them. */
  readonly places?: readonly (readonly ValuePlace[])[]
  readonly cells: ChartCells
  /** The names of the categories are repeated from another panel. */
  readonly repeated?: true
  readonly origin: Origin
}

/** Size of a mark, larger where no line leads to it, and distance of a label from its middle. */
export function pointMetrics(
  joined: Points['joined'],
  context: LayoutContext,
): { readonly marker: Pt; readonly gap: Pt } {
  const { markerRatio, dotRatio, points } = context.design.blocks.chart
  const marker = context.sizeOf('chart-value') * (joined === 'series' ? markerRatio : dotRatio)
  return { marker, gap: marker / 2 + context.sizeOf('chart-value') * points.valueGapRatio }
}

/** Space between the plot and the names of its categories. */
export function namesGap(context: LayoutContext): Pt {
  return context.sizeOf('chart-label') * context.design.blocks.chart.points.beneathRatio
}

/** The points of each series with the sizes of their labels. */
export function valuePoints(
  { grid, plot, scale }: Pick<Points, 'grid' | 'plot' | 'scale'>,
  element: ElementId,
  origin: Origin,
  context: LayoutContext,
): readonly (readonly ValuePoint[])[] {
  return grid.series.map(({ values }) =>
    values.map((value, category) => {
      const place = { element, align: 'center', origin } as const
      return {
        at: { x: middleOf(category, grid, plot), y: heightOf(value.value, scale, plot) },
        label: lineSize(valueParagraph(value, place, context), context),
      }
    }),
  )
}

/** The middle of a category's band. */
export function middleOf(category: number, { categories }: ChartGrid, plot: Rect): Pt {
  return plot.x + (plot.width * (category + 1 / 2)) / categories.length
}

/** The chart of points; `element` is its Figure. */
export function pointsFrame(
  points: Points,
  as: { readonly element: ElementId; readonly alt: string; readonly name: string },
  context: LayoutContext,
): ChartFrame {
  const { grid, plot, scale, joined, places, cells, labelEvery, namesHeight } = points
  const { colors, blocks } = context.design
  const valueStyle = styleOf('chart-value', context)
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, as.name),
    box: { ...plot, height: plot.height + namesHeight },
    element: as.element,
    ...(cells.corner !== undefined && { corner: cells.corner }),
    alt: as.alt,
    categories: grid.categories,
    series: grid.series.map(({ label, values }, series) => ({
      name: label,
      values: values.map(({ value }) => value),
      labels: values.map((value, category) => ({
        text: value.valueText,
        ...labelPlace(places?.[series]?.[category], value, points, as.element, context),
        color: valueStyle.color,
      })),
      colors: values.map(() => colors[points.colors[series] ?? 'primary']),
      marker: markerOf(series),
    })),
    drawing: {
      type: 'points',
      axisMin: scale.min,
      axisMax: scale.max,
      joined,
      lineWidth: blocks.chart.line,
      markerSize: pointMetrics(joined, context).marker,
      axisLine: scale.zero,
      labelEvery,
    },
    plot,
    labelStyle: styleOf('chart-label', context),
    valueStyle,
    axis: strokeOf(blocks.chart.axis, context),
    marks: [...shapesOf(points, context), ...textsOf(points, context)],
  }
}

/** The place of a label as an editor gets it: a side of the point, and how far it is moved along it. */
function labelPlace(
  place: ValuePlace | undefined,
  value: ChartValue,
  { origin }: Points,
  element: ElementId,
  context: LayoutContext,
): Pick<ChartLabel, 'place' | 'moved'> {
  if (place === undefined) return { place: 'none' }
  if (place === 'before' || place === 'after') return { place }
  const paragraph = valueParagraph(value, { element, align: 'center', origin }, context)
  const dx = sideways(place, lineSize(paragraph, context).width)
  const side = place.startsWith('above') ? 'above' : 'below'
  return { place: side, ...(dx !== 0 && { moved: { dx, dy: 0 } }) }
}

/** The axis, the lines, and the marks over them. */
function shapesOf(points: Points, context: LayoutContext): readonly ShapeFrame[] {
  const { grid, plot, scale } = points
  const { code } = context.locale
  const { axis } = context.design.blocks.chart
  const zero = heightOf(0, scale, plot)
  const [from, to] = [
    { x: plot.x, y: zero },
    { x: plot.x + plot.width, y: zero },
  ]
  const marks = grid.series.flatMap(({ label, values }, series) =>
    values.map(({ value }, category) => {
      const at = { x: middleOf(category, grid, plot), y: heightOf(value, scale, plot) }
      const name = frameName('point', code, label)
      const color = points.colors[series] ?? 'primary'
      const { marker } = pointMetrics(points.joined, context)
      return markerShape(markerOf(series), at, marker, color, name, context)
    }),
  )
  return [
    ...(scale.zero ? [line(from, to, axis, frameName('axis', code), context)] : []),
    ...(points.joined === 'series' ? linesOf(points, context) : rangesOf(points, context)),
    ...marks,
  ]
}

function linesOf(
  { grid, plot, scale, colors }: Points,
  context: LayoutContext,
): readonly ShapeFrame[] {
  return grid.series.map(({ label, values }, series): ShapeFrame => {
    const steps = values.map(({ value }, category) => ({
      type: category === 0 ? ('move' as const) : ('line' as const),
      to: { x: middleOf(category, grid, plot), y: heightOf(value, scale, plot) },
    }))
    const heights = steps.map(({ to }) => to.y)
    const [first, last] = [steps[0]?.to.x ?? plot.x, steps.at(-1)?.to.x ?? plot.x]
    const top = Math.min(...heights)
    return {
      type: 'shape',
      name: frameName('series', context.locale.code, label),
      box: { x: first, y: top, width: last - first, height: Math.max(...heights) - top },
      geometry: { type: 'path', steps },
      stroke: {
        color: context.design.colors[colors[series] ?? 'primary'],
        width: context.design.blocks.chart.line,
      },
    }
  })
}

/** From the lowest to the highest point of each category. */
function rangesOf({ grid, plot, scale }: Points, context: LayoutContext): readonly ShapeFrame[] {
  const { axis } = context.design.blocks.chart
  return grid.categories.map((category, index) => {
    const values = grid.series.flatMap(({ values }) => values[index]?.value ?? [])
    const x = middleOf(index, grid, plot)
    const from = { x, y: heightOf(Math.max(...values), scale, plot) }
    const to = { x, y: heightOf(Math.min(...values), scale, plot) }
    return line(from, to, axis, frameName('rule', context.locale.code, category), context)
  })
}

/** Row by row: the name of a category, then its values. */
function textsOf(points: Points, context: LayoutContext): readonly TextFrame[] {
  const { grid, plot, scale, places, cells, labelEvery, namesHeight, origin } = points
  const width = plot.width / grid.categories.length
  const gap = namesGap(context)
  return grid.categories.flatMap((about, category) => {
    const head = { element: cells.category(category), align: 'center', origin } as const
    const label = labelParagraph(about, head, context)
    const wide = labelEvery === 1 ? width : lineSize(label, context).width
    const named = {
      x: middleOf(category, grid, plot) - wide / 2,
      y: plot.y + plot.height + gap,
      width: wide,
      height: namesHeight - gap,
    }
    const as = { kind: 'label', about, role: 'chart-label', anchor: 'top' } as const
    const name = labelFrame(label, named, as, context)
    const values = grid.series.flatMap(({ label, values }, series) => {
      const [value, place] = [values[category], places?.[series]?.[category]]
      if (value === undefined || place === undefined) return []
      const cell = { element: cells.value(category, series), align: 'center', origin } as const
      const paragraph = valueParagraph(value, cell, context)
      const at = { x: middleOf(category, grid, plot), y: heightOf(value.value, scale, plot) }
      const point = { at, label: lineSize(paragraph, context) }
      return valueFrame(
        paragraph,
        valueBox(point, place, pointMetrics(points.joined, context).gap),
        label,
        context,
      )
    })
    const shown = category % labelEvery === 0
    return [...(shown ? [points.repeated ? { ...name, artifact: true } : name] : []), ...values]
  })
}

function valueFrame(
  paragraph: Paragraph,
  box: Rect,
  about: string,
  context: LayoutContext,
): TextFrame {
  return labelFrame(paragraph, box, { kind: 'value', about, role: 'chart-value' }, context)
}
