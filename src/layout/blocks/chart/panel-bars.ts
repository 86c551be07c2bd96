/** Panels of bars on one scale; the names of the bars stand before the first panel of each row. */

import type { Pt } from '../../../base/length.js'
import type { LayoutContext } from '../../context.js'
import { pitchOf } from './bands.js'
import { type Bar, barsFrame } from './bars-frame.js'
import type { ChartCells } from './cells.js'
import {
  labelParagraph,
  lineSize,
  lineTooWide,
  moreThanLine,
  valueParagraph,
  widthOfNames,
  wordsTooWide,
} from './labels.js'
import { type Panels, type PanelsInput, panelCells } from './multiples.js'
import { placePanels } from './panels.js'

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
  const bars = { axisMax, pitch, gap, valueWidth }
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
        const names = { x: plot.x - gap - namesWidth, width: namesWidth }
        const repeated = panel > 0 && { repeated: true as const }
        const space = { ...bars, plot, ...(named && { names }), ...repeated }
        const label = grid.series[panel]?.label ?? ''
        const { corner, ...own } = panelCells(cells, panel)
        const as = { name: label, alt: label, element: place.figure, corner }
        return barsFrame(barsOf(chart, panel, own, context), space, as, context)
      }),
  }
}

function barsOf(
  { grid, origin }: PanelsInput['chart'],
  panel: number,
  cells: ChartCells,
  context: LayoutContext,
): readonly Bar[] {
  const values = grid.series[panel]?.values ?? []
  return values.map((point, row) => {
    const about = grid.categories[row] ?? ''
    const head = { element: cells.category(row), align: 'end', origin } as const
    const cell = { element: cells.value(row, 0), align: 'start', origin } as const
    const name = labelParagraph(about, head, context)
    return { point, about, name, value: valueParagraph(point, cell, context) }
  })
}
