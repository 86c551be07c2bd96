/** Shares of a whole: a ring with the name and value of each part beside it, the whole in its middle. */

import type { Pt } from '../../../base/length.js'
import type { Origin } from '../../../document/ast-inline.js'
import type { ChartOf, ChartPoint } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import { type ChartCells, chartCells } from './cells.js'
import {
  followedByLabel,
  labelFrame,
  labelParagraph,
  lineSize,
  lineTooWide,
  setSize,
  styleOf,
  valueParagraph,
  wordsTooWide,
} from './labels.js'
import { seriesColor } from './markers.js'
import { type ChartFigure, type FigurePlace, figureGroup, type SetFigure } from './place.js'
import { type Ring, sector } from './ring.js'
import { heightBeside, labelsOf, type Part } from './share-names.js'

/** Sets the ring in the middle, names and values to its left and right. */
export const setShares: SetFigure<'share'> = (chart, place, context) => {
  const size = context.sizeOf('chart-label')
  const { ring: design, hole } = context.design.blocks.chart
  const widest = place.width * design.widthShare
  const wanted = Math.max(
    size * design.leastHeightRatio,
    Math.min(size * design.mostHeightRatio, place.room ?? widest),
  )
  const diameter = Math.min(wanted, widest)
  const gap = size * design.gapRatio
  const side = (place.width - diameter) / 2 - gap
  const count = chart.parts.length + (chart.whole ? 1 : 0)
  const cells = chartCells(place.parent, { categories: count, series: 1 }, context)
  const parts = partsOf(chart, side, cells, context)
  const height = Math.max(wanted, heightBeside(parts, context))
  const center = { x: place.x + place.width / 2, y: place.y + height / 2 }
  const ring: Ring = { center, radius: diameter / 2, inner: (diameter / 2) * hole }
  const box = { x: place.x, y: place.y, width: place.width, height }
  const frame = ringFrame(chart, parts, ring, place, context)
  const middle = chart.whole && wholeIn(ring, chart.whole, cells, chart, context)
  const labels = labelsOf(parts, ring, box, { side, gap }, context)
  const children = [frame, ...labels, ...(middle?.frames ?? [])].toSorted(
    (a, b) => a.box.y - b.box.y,
  )
  const group = figureGroup({ name: frame.name, height, children }, chart, place)
  const tooWide = [
    ...parts.flatMap(({ label, value }) => [
      ...wordsTooWide(label, side, context),
      ...wordsTooWide(value, side, context),
    ]),
    ...(middle?.tooWide ?? []),
  ]
  return { frame: group, height, captionX: place.x, tooWide }
}

function partsOf(
  { parts, origin }: ChartOf<'share'>,
  side: Pt,
  cells: ChartCells,
  context: LayoutContext,
): readonly Part[] {
  const sum = parts.reduce((total, { value }) => total + value, 0) || 1
  let from = 0
  return parts.map((point, index): Part => {
    const to = from + point.value / sum
    const right = from + to < 1
    const align = right ? 'start' : 'end'
    const label = labelParagraph(
      point.label,
      { element: cells.category(index), align, origin },
      context,
    )
    const value = valueParagraph(point, { element: cells.value(index, 0), align, origin }, context)
    const part = {
      point,
      index,
      from,
      to,
      right,
      label,
      value,
      labelHeight: setSize(label, side, context).height,
      valueHeight: setSize(value, side, context).height,
    }
    from = to
    return part
  })
}

function ringFrame(
  chart: ChartOf<'share'>,
  parts: readonly Part[],
  ring: Ring,
  { figure }: FigurePlace,
  context: LayoutContext,
): ChartFrame {
  const { design, locale } = context
  const { center, radius } = ring
  const plot = {
    x: center.x - radius,
    y: center.y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }
  const valueStyle = styleOf('chart-value', context)
  const colors = parts.map(({ index }) => design.colors[seriesColor(index, parts.length, context)])
  const gap = { color: design.colors.background, width: design.blocks.chart.gap }
  return {
    type: 'chart',
    name: frameName('chart', locale.code, chart.seriesName),
    box: plot,
    element: figure,
    alt: chart.seriesName,
    categories: parts.map(({ point }) => point.label),
    series: [
      {
        name: chart.seriesName,
        values: parts.map(({ point }) => point.value),
        labels: parts.map(({ point }) => ({
          text: point.valueText,
          place: 'none',
          color: valueStyle.color,
        })),
        colors,
      },
    ],
    drawing: { type: 'ring', hole: design.blocks.chart.hole },
    plot,
    gap,
    labelStyle: styleOf('chart-label', context),
    valueStyle,
    axis: strokeOf(design.blocks.chart.axis, context),
    marks: parts.map(({ point, index, from, to }): ShapeFrame => {
      const name = frameName('part', locale.code, point.label)
      const fill = design.colors[seriesColor(index, parts.length, context)]
      const geometry = { type: 'path', steps: sector(ring, from, to) } as const
      return { type: 'shape', name, box: plot, geometry, fill, stroke: gap }
    }),
  }
}

/** What the parts add up to, in the middle of the ring. */
function wholeIn(
  { center, inner }: Ring,
  whole: ChartPoint,
  cells: ChartCells,
  { parts, origin }: { readonly parts: readonly ChartPoint[]; readonly origin: Origin },
  context: LayoutContext,
): { readonly frames: readonly TextFrame[]; readonly tooWide: ChartFigure['tooWide'] } {
  const width = 2 * inner * context.design.blocks.chart.ring.wholeShare
  const head = { element: cells.category(parts.length), align: 'center', origin } as const
  const cell = { element: cells.value(parts.length, 0), align: 'center', origin } as const
  const label = labelParagraph(whole.label, head, context)
  const value = valueParagraph(whole, cell, context)
  const heights = {
    label: setSize(label, width, context).height,
    value: lineSize(value, context).height,
  }
  const x = center.x - width / 2
  const y = center.y - (heights.label + heights.value) / 2
  const about = whole.label
  const named = { x, y: y + heights.value, width, height: heights.label }
  const valued = { x, y, width, height: heights.value }
  const before = labelFrame(value, valued, { kind: 'value', about, role: 'chart-value' }, context)
  return {
    frames: [
      followedByLabel(before, context),
      labelFrame(label, named, { kind: 'label', about, role: 'chart-label' }, context),
    ],
    tooWide: [
      ...[label, value].flatMap((text) => wordsTooWide(text, width, context)),
      ...lineTooWide(label, heights.label + heights.value - width),
    ],
  }
}
