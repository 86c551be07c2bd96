/** Panels of lines on one scale. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { LayoutContext } from '../../context.js'
import { figureCells } from './cells.js'
import { labelParagraph, lineSize, setSize } from './labels.js'
import type { Panels, PanelsInput } from './multiples.js'
import { panelCells, panelGrid } from './multiples.js'
import { type PlacedPanels, placePanels } from './panels.js'
import { placeValues } from './place-values.js'
import { namesGap, type Points, pointMetrics, valuePoints } from './point-places.js'
import { pointsFrame } from './points.js'
import { pointScale } from './scale.js'

/** Sets the panels; where values or dates cannot all stand free, they are left to a table. */
export function linePanels(input: PanelsInput, context: LayoutContext): Panels {
  const { chart, place, titleHeight } = input
  const { grid, origin } = chart
  const { figure } = place
  const { bar, highlight, panels: design } = context.design.blocks.chart
  const names = grid.categories.map((label) =>
    labelParagraph(label, { element: figure, align: 'center', origin }, context),
  )
  const widest =
    Math.max(...names.map((name) => lineSize(name, context).width)) +
    context.sizeOf('chart-label') * design.lines.nameGapRatio
  const placed = placeLines(input, widest, context)
  const width = placed.boxes[0]?.width ?? 0
  const every = widest <= width / grid.categories.length ? 1 : grid.categories.length - 1
  const top = titleHeight(width)
  const namesHeight =
    namesGap(context) + Math.max(...names.map((one) => setSize(one, widest, context).height))
  const plots = placed.boxes.map((box) => ({
    ...box,
    y: box.y + top,
    height: box.height - top - namesHeight,
  }))
  const panels = linesIn(plots, input, context)
  const incomplete = every > 1 || panels.some(({ places }) => places === undefined)
  return {
    boxes: placed.boxes,
    height: placed.height,
    captionX: place.x,
    tooWide: [],
    incomplete,
    frames: (cells) =>
      panels.map(({ places, ...base }, panel) => {
        const label = grid.series[panel]?.label ?? ''
        const points = {
          ...base,
          colors: [grid.series[panel]?.values.some((one) => one.highlight) ? highlight : bar],
          joined: 'series',
          namesHeight,
          labelEvery: every,
          cells: incomplete ? figureCells(figure) : panelCells(cells, panel),
          origin,
          ...(panel > 0 && !incomplete && { repeated: true as const }),
          ...(!incomplete && places && { places }),
        } as const
        return pointsFrame(points, { element: figure, alt: label, name: label }, context)
      }),
  }
}

/** Space between panels side by side. */
function gutterOf(context: LayoutContext): Pt {
  return context.sizeOf('chart-label') * context.design.blocks.chart.panels.lines.gutterRatio
}

/** The boxes of the panels, wide enough for the names of their dates if there is room. */
function placeLines(
  { chart: { grid }, place, titleHeight }: PanelsInput,
  widest: Pt,
  context: LayoutContext,
): PlacedPanels {
  const size = context.sizeOf('chart-label')
  const { lines } = context.design.blocks.chart.panels
  return placePanels({
    count: grid.series.length,
    area: { ...place, ...(place.room !== undefined && { height: place.room }) },
    before: 0,
    gutter: gutterOf(context),
    leastWidth: Math.max(
      size * lines.leastWidthRatio,
      Math.min(widest * grid.categories.length, size * lines.mostLeastWidthRatio),
    ),
    heightAt: (width, room) => {
      const wanted = room ?? width * lines.heightShare + titleHeight(width)
      return Math.max(size * lines.leastHeightRatio, Math.min(size * lines.mostHeightRatio, wanted))
    },
    rowGap: size * lines.rowGapRatio,
  })
}

/** The line of each panel on the scale of all, with places for its values if all can stand free. */
function linesIn(
  plots: readonly Rect[],
  { chart: { grid, origin }, place: { figure } }: PanelsInput,
  context: LayoutContext,
): readonly (Pick<Points, 'grid' | 'plot' | 'scale'> & {
  readonly places: ReturnType<typeof placeValues>
})[] {
  const values = grid.series.flatMap((series) => series.values.map(({ value }) => value))
  const { gap } = pointMetrics('series', context)
  const pad: Pt = gap + context.pitchOf('chart-value')
  const scale = pointScale(values, 'series', plots[0]?.height ?? 0, pad)
  const gutter = gutterOf(context)
  return plots.map((plot, panel) => {
    const base = { grid: panelGrid(grid, panel), plot, scale }
    const wide = { ...plot, x: plot.x - gutter / 2, width: plot.width + gutter }
    const points = valuePoints(base, figure, origin, context)
    return { ...base, places: placeValues(points, wide, gap) }
  })
}
