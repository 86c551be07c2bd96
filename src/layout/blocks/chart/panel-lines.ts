/** Panels of lines on one scale. */

import type { Pt } from '../../../base/length.js'
import type { LayoutContext } from '../../context.js'
import { figureCells } from './cells.js'
import { labelParagraph, lineSize, setSize } from './labels.js'
import type { Panels, PanelsInput } from './multiples.js'
import { panelCells, panelGrid } from './multiples.js'
import { placePanels } from './panels.js'
import { placeValues } from './place-values.js'
import { namesGap, pointMetrics, valuePoints } from './point-places.js'
import { pointsFrame } from './points.js'
import { pointScale } from './scale.js'

/** Sets the panels; where values or dates cannot all stand free, they are left to a table. */
export function linePanels(
  { chart, place, titleHeight }: PanelsInput,
  context: LayoutContext,
): Panels {
  const { grid, origin } = chart
  const { figure } = place
  const size = context.sizeOf('chart-label')
  const { bar, highlight, panels: design } = context.design.blocks.chart
  const { lines } = design
  const names = grid.categories.map((label) =>
    labelParagraph(label, { element: figure, align: 'center', origin }, context),
  )
  const widest =
    Math.max(...names.map((name) => lineSize(name, context).width)) + size * lines.nameGapRatio
  const gutter = size * lines.gutterRatio
  const placed = placePanels({
    count: grid.series.length,
    area: { ...place, ...(place.room !== undefined && { height: place.room }) },
    before: 0,
    gutter,
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
  const values = grid.series.flatMap((series) => series.values.map(({ value }) => value))
  const { gap } = pointMetrics('series', context)
  const pad: Pt = gap + context.pitchOf('chart-value')
  const scale = pointScale(values, 'series', plots[0]?.height ?? 0, pad)
  const panels = plots.map((plot, panel) => {
    const base = { grid: panelGrid(grid, panel), plot, scale }
    const wide = { ...plot, x: plot.x - gutter / 2, width: plot.width + gutter }
    return {
      ...base,
      places: placeValues(valuePoints(base, figure, origin, context), wide, gap),
    }
  })
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
