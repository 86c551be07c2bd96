/** Panels of bars on one scale; the names of the bars stand before the first panel of each row. */

import type { Pt } from '../../../base/length.js'
import type { LayoutContext } from '../../context.js'
import { axisMaxOf, pitchOf } from './bands.js'
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
import { type PlacedPanels, placePanels } from './panels.js'

/** Sets the panels. */
export function barPanels(input: PanelsInput, context: LayoutContext): Panels {
  const { chart, place, titleHeight } = input
  const { grid, origin } = chart
  const gap = context.sizeOf('chart-label') * context.design.blocks.chart.labelRatio
  const as = { element: place.figure, align: 'end', origin } as const
  const names = grid.categories.map((label) => labelParagraph(label, as, context))
  const namesWidth = widthOfNames(names, place.width, context)
  const all = grid.series.flatMap(({ values }) => values)
  const valueWidth = Math.max(
    ...all.map((value) => lineSize(valueParagraph(value, as, context), context).width),
  )
  const count = grid.categories.length
  const needs = {
    before: namesWidth + gap,
    behind: valueWidth + gap,
    taller: moreThanLine(names, namesWidth, context),
  }
  const placed = placeBars(input, needs, context)
  const width = placed.boxes[0]?.width ?? 0
  const title = titleHeight(width)
  const pitch = ((placed.boxes[0]?.height ?? 0) - title) / count
  const axisMax = axisMaxOf(all, width, { width: valueWidth, gap }, context)
  const bars = { axisMax, pitch, gap, valueWidth }
  return {
    boxes: placed.boxes,
    height: placed.height,
    captionX: place.x + needs.before,
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

/** The boxes of the panels: room before the bars of each row, behind the longest bar, and for tall names. */
function placeBars(
  { chart: { grid }, place, titleHeight }: PanelsInput,
  { before, behind, taller }: { readonly before: Pt; readonly behind: Pt; readonly taller: Pt },
  context: LayoutContext,
): PlacedPanels {
  const size = context.sizeOf('chart-label')
  const { bars } = context.design.blocks.chart.panels
  const count = grid.categories.length
  const pitchIn = (room: Pt | undefined, title: Pt): Pt =>
    pitchOf(room && (room - title) / count, { beside: 0, names: taller }, context)
  return placePanels({
    count: grid.series.length,
    area: { ...place, ...(place.room !== undefined && { height: place.room }) },
    before,
    gutter: size * bars.gutterRatio,
    leastWidth: behind + size * bars.leastWidthRatio,
    heightAt: (width, room) => titleHeight(width) + count * pitchIn(room, titleHeight(width)),
    rowGap: size * bars.rowGapRatio,
  })
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
