/** Small multiples: one chart in several panels on one scale, each panel under the name of its series. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartGrid, ChartOf } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { TextFrame } from '../../frame.js'
import type { ChartFrame } from '../../frames/chart-frame.js'
import { frameName } from '../../frames/frame-names.js'
import type { Paragraph } from '../../text/paragraph.js'
import { type ChartCells, chartCells, figureCells, sizeOfGrid } from './cells.js'
import { labelFrame, labelParagraph, setSize, wordsTooWide } from './labels.js'
import { barPanels } from './panel-bars.js'
import { linePanels } from './panel-lines.js'
import { type ChartFigure, type FigurePlace, figureGroup, type SetFigure } from './place.js'

/** What the panels of one form are made from. */
export interface PanelsInput {
  readonly chart: ChartOf<'multiples'>
  readonly place: FigurePlace
  readonly titleHeight: (width: Pt) => Pt
}

/** Panels without their titles. */
export interface Panels {
  /** Boxes of the panels, titles included. */
  readonly boxes: readonly Rect[]
  readonly height: Pt
  readonly captionX: Pt
  readonly tooWide: ChartFigure['tooWide']
  /** True if not every value can stand at its mark. */
  readonly incomplete: boolean
  readonly frames: (cells: ChartCells) => readonly ChartFrame[]
}

/** Sets panels of bars or of lines. */
export const setMultiples: SetFigure<'multiples'> = (chart, place, context) => {
  const { grid } = chart
  const titles = (cells: ChartCells) => panelTitles(chart, cells, context)
  const measured = titles(figureCells(place.figure))
  const titleHeight = (width: Pt): Pt =>
    Math.max(...measured.map((title) => setSize(title, width, context).height)) +
    context.sizeOf('chart-label') * context.design.blocks.chart.panels.titleRatio
  const set = chart.panels === 'bar' ? barPanels : linePanels
  const panels = set({ chart, place, titleHeight }, context)
  const cells = panels.incomplete
    ? figureCells(place.figure)
    : chartCells(place.parent, { ...sizeOfGrid(grid), named: true }, context)
  const name = frameName('chart', context.locale.code, chart.seriesName)
  const children = [...titleFrames(titles(cells), panels, grid, context), ...panels.frames(cells)]
  return {
    frame: figureGroup({ name, height: panels.height, children }, chart, place),
    height: panels.height,
    captionX: panels.captionX,
    tooWide: [
      ...measured.flatMap((title, index) =>
        wordsTooWide(title, panels.boxes[index]?.width ?? 0, context),
      ),
      ...panels.tooWide,
    ],
    ...(panels.incomplete && { incomplete: true as const }),
  }
}

function panelTitles(
  { grid, origin }: ChartOf<'multiples'>,
  cells: ChartCells,
  context: LayoutContext,
): readonly Paragraph[] {
  return grid.series.map(({ label }, panel) =>
    labelParagraph(
      label,
      { element: cells.series(panel), align: 'start', origin, bold: true },
      context,
    ),
  )
}

function titleFrames(
  titles: readonly Paragraph[],
  { boxes }: Panels,
  { series }: ChartGrid,
  context: LayoutContext,
): readonly TextFrame[] {
  return titles.flatMap((title, panel) => {
    const box = boxes[panel]
    if (box === undefined) return []
    const { height } = setSize(title, box.width, context)
    const about = series[panel]?.label ?? ''
    const as = { kind: 'series', about, role: 'chart-label', anchor: 'top' } as const
    return [labelFrame(title, { ...box, height }, as, context)]
  })
}

/** A grid of one series: what a panel shows. */
export function panelGrid({ categories, series }: ChartGrid, panel: number): ChartGrid {
  return { categories, series: series.slice(panel, panel + 1) }
}

/** The cells of a panel's column; the first panel has those before it, too. */
export function panelCells(cells: ChartCells, panel: number): ChartCells {
  const { category, corner } = cells
  return {
    category,
    series: () => cells.series(panel),
    value: (row) => cells.value(row, panel),
    ...(panel === 0 && corner !== undefined && { corner }),
  }
}
