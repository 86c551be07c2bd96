/** What is drawn of points: axis, lines, marks, the names of categories and the values. */

import type { Rect } from '../../../base/geometry.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import { frameName } from '../../frames/frame-names.js'
import type { Paragraph } from '../../text/paragraph.js'
import { line } from '../shapes.js'
import { labelFrame, labelParagraph, lineSize, valueParagraph } from './labels.js'
import { markerOf, markerShape } from './markers.js'
import { valueBox } from './place-values.js'
import { middleOf, namesGap, type Points, pointMetrics } from './point-places.js'
import { heightOf } from './scale.js'

/** The axis, the lines, and the marks over them. */
export function pointShapes(points: Points, context: LayoutContext): readonly ShapeFrame[] {
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
export function pointTexts(points: Points, context: LayoutContext): readonly TextFrame[] {
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
