/** Panels of bars on one scale; the names of the bars stand before the first panel of each row. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame, TextFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import { strokeOf } from '../../frames/stroke.js'
import { line, rectangle } from '../shapes.js'
import { gapWidthOf, pitchOf } from './bar.js'
import type { ChartCells } from './cells.js'
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
import { type Panels, type PanelsInput, panelCells } from './multiples.js'
import { placePanels } from './panels.js'

/** How all panels are drawn. */
interface PanelBars {
  readonly axisMax: number
  readonly pitch: Pt
  readonly namesWidth: Pt
  readonly valueWidth: Pt
  readonly gap: Pt
}

/** Sets the panels. */
export function barPanels(input: PanelsInput, context: LayoutContext): Panels {
  const { chart, place, titleHeight } = input
  const { grid, origin } = chart
  const size = context.sizeOf('chart-label')
  const { labelRatio, leastBarShare, panels } = context.design.blocks.chart
  const gap = size * labelRatio
  const as = { element: place.figure, align: 'end', origin } as const
  const names = grid.categories.map((label) => labelParagraph(label, as, context))
  const namesWidth = widthOfNames(names, place.width, context)
  const all = grid.series.flatMap(({ values }) => values)
  const valueWidth = Math.max(
    ...all.map((value) => lineSize(valueParagraph(value, as, context), context).width),
  )
  const count = grid.categories.length
  const tall = { beside: 0, names: moreThanLine(names, namesWidth, context) }
  const pitchIn = (room: Pt | undefined, title: Pt): Pt =>
    pitchOf(room && (room - title) / count, tall, context)
  const placed = placePanels({
    count: grid.series.length,
    area: { ...place, ...(place.room !== undefined && { height: place.room }) },
    before: namesWidth + gap,
    gutter: size * panels.bars.gutterRatio,
    leastWidth: valueWidth + gap + size * panels.bars.leastWidthRatio,
    heightAt: (width, room) => titleHeight(width) + count * pitchIn(room, titleHeight(width)),
    rowGap: size * panels.bars.rowGapRatio,
  })
  const width = placed.boxes[0]?.width ?? 0
  const title = titleHeight(width)
  const pitch = ((placed.boxes[0]?.height ?? 0) - title) / count
  const greatest = Math.max(0, ...all.map(({ value }) => value))
  const longest = Math.max(width * leastBarShare, width - valueWidth - gap)
  const axisMax = greatest === 0 ? 1 : (greatest * width) / longest
  const bars = { axisMax, pitch, namesWidth, valueWidth, gap }
  return {
    boxes: placed.boxes,
    height: placed.height,
    captionX: place.x + namesWidth + gap,
    tooWide: [
      ...names.flatMap((name) => wordsTooWide(name, namesWidth, context)),
      ...all.flatMap((one) => {
        const value = valueParagraph(one, as, context)
        const end = (one.value * width) / axisMax + gap + lineSize(value, context).width
        return lineTooWide(value, end - width)
      }),
    ],
    incomplete: false,
    frames: (cells) =>
      placed.boxes.map((box, panel) => {
        const plot = { ...box, y: box.y + title, height: count * pitch }
        const named = panel % placed.columns === 0
        return panelFrame(input, bars, { panel, plot, named }, cells, context)
      }),
  }
}

function panelFrame(
  { chart, place }: PanelsInput,
  bars: PanelBars,
  { panel, plot, named }: { readonly panel: number; readonly plot: Rect; readonly named: boolean },
  cells: ChartCells,
  context: LayoutContext,
): ChartFrame {
  const { grid } = chart
  const { colors, blocks } = context.design
  const { bar, highlight, axis, barShare } = blocks.chart
  const series = grid.series[panel]
  const label = series?.label ?? ''
  const values = series?.values ?? []
  const before = named ? bars.namesWidth + bars.gap : 0
  const valueStyle = styleOf('chart-value', context)
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, label),
    box: { ...plot, x: plot.x - before, width: plot.width + before },
    element: place.figure,
    ...(panel === 0 && cells.corner !== undefined && { corner: cells.corner }),
    alt: label,
    categories: grid.categories,
    series: [
      {
        name: label,
        values: values.map(({ value }) => value),
        labels: values.map(({ valueText }) => ({
          text: valueText,
          place: 'behind',
          color: valueStyle.color,
        })),
        colors: values.map((one) => colors[one.highlight ? highlight : bar]),
      },
    ],
    drawing: {
      type: 'bars',
      stacked: false,
      axisMax: bars.axisMax,
      gapWidth: gapWidthOf(barShare),
      categoryLabels: named,
    },
    plot,
    labelStyle: styleOf('chart-label', context),
    valueStyle,
    axis: strokeOf(axis, context),
    marks: marksOf(chart, bars, { panel, plot, named }, panelCells(cells, panel), context),
  }
}

/** Bars and axis, then row by row the name, where it is shown, and the value. */
function marksOf(
  { grid, origin }: PanelsInput['chart'],
  bars: PanelBars,
  { panel, plot, named }: { readonly panel: number; readonly plot: Rect; readonly named: boolean },
  cells: ChartCells,
  context: LayoutContext,
): readonly (ShapeFrame | TextFrame)[] {
  const { code } = context.locale
  const design = context.design.blocks.chart
  const { pitch, axisMax, gap, namesWidth, valueWidth } = bars
  const values = grid.series[panel]?.values ?? []
  const lengths = values.map(({ value }) => (plot.width * value) / axisMax)
  const shapes = values.map(({ highlight }, row): ShapeFrame => {
    const height = pitch * design.barShare
    const y = plot.y + row * pitch + (pitch - height) / 2
    const box = { x: plot.x, y, width: lengths[row] ?? 0, height }
    const name = frameName('bar', code, grid.categories[row] ?? '')
    return rectangle(box, highlight ? design.highlight : design.bar, name, context)
  })
  const texts = values.flatMap((value, row): TextFrame[] => {
    const about = grid.categories[row] ?? ''
    const y = plot.y + row * pitch
    const head = { element: cells.category(row), align: 'end', origin } as const
    const cell = { element: cells.value(row, 0), align: 'start', origin } as const
    const before = { x: plot.x - gap - namesWidth, y, width: namesWidth, height: pitch }
    const x = plot.x + (lengths[row] ?? 0) + gap
    const behind = { x, y, width: valueWidth, height: pitch }
    const nameAs = { kind: 'label', about, role: 'chart-label' } as const
    const valueAs = { kind: 'value', about, role: 'chart-value' } as const
    const name = labelFrame(labelParagraph(about, head, context), before, nameAs, context)
    return [
      ...(named ? [panel === 0 ? name : { ...name, artifact: true }] : []),
      labelFrame(valueParagraph(value, cell, context), behind, valueAs, context),
    ]
  })
  const from = { x: plot.x, y: plot.y }
  const to = { x: plot.x, y: plot.y + plot.height }
  return [...shapes, line(from, to, design.axis, frameName('axis', code), context), ...texts]
}
