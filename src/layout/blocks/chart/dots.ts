/** Dot comparisons: the values of a category as dots on one line, so that their distance can be seen. */

import type { ChartGrid } from '../../../document/chart.js'
import type { GroupFrame } from '../../frame.js'
import { chartCells } from './cells.js'
import { setKey } from './key.js'
import { labelParagraph, setSize, wordsTooWide } from './labels.js'
import { figureHeight } from './line.js'
import { markerOf, seriesColor } from './markers.js'
import type { SetFigure } from './place.js'
import type { ValuePlace } from './place-values.js'
import { namesGap, pointMetrics, pointsFrame } from './points.js'
import { pointScale } from './scale.js'

/** Sets dots above the names of their categories, with a key if there are several series. */
export const setDots: SetFigure<'dots'> = (chart, place, context) => {
  const { grid, origin } = chart
  const cells = chartCells(place.parent, grid.categories.length, grid.series.length, context)
  const count = grid.series.length
  const colors = grid.series.map((_, index) => seriesColor(index, count, context))
  const entries = grid.series.map(({ label }, index) => ({
    label,
    color: colors[index] ?? 'primary',
    marker: markerOf(index),
  }))
  const key = setKey(count > 1 ? entries : [], place, cells, origin, context)
  const keyHeight = count > 1 ? key.height : 0
  const height = figureHeight(place, context)
  const band = place.width / grid.categories.length
  const gap = context.sizeOf('chart-label') * context.design.blocks.chart.points.nameGapRatio
  const names = grid.categories.map((label) =>
    labelParagraph(label, { element: place.figure, align: 'center', origin }, context),
  )
  const namesHeight =
    namesGap(context) + Math.max(...names.map((one) => setSize(one, band - gap, context).height))
  const plot = {
    x: place.x,
    y: place.y + keyHeight,
    width: place.width,
    height: height - keyHeight - namesHeight,
  }
  const pad =
    pointMetrics('category', context).gap +
    context.sizeOf('chart-value') * context.leadingOf('chart-value')
  const values = grid.series.flatMap((series) => series.values.map(({ value }) => value))
  const scale = pointScale(values, 'category', plot.height, pad)
  const points = {
    grid,
    colors,
    joined: 'category',
    plot,
    scale,
    namesHeight,
    labelEvery: 1,
    places: placesOf(grid),
    cells,
    origin,
  } as const
  const as = { element: place.figure, alt: chart.summary, name: chart.seriesName }
  const frame = pointsFrame(points, as, context)
  const tooWide = names.flatMap((name) => wordsTooWide(name, band - gap, context))
  const shared = { height, captionX: place.x, tooWide: [...tooWide, ...key.tooWide] }
  if (count === 1) return { ...shared, frame }
  const group: GroupFrame = {
    type: 'group',
    name: frame.name,
    box: { x: place.x, y: place.y, width: place.width, height },
    element: place.figure,
    alt: chart.summary,
    children: [...key.frames, { ...frame, alt: chart.seriesName }],
  }
  return { ...shared, frame: group }
}

/** The highest value stands above its dot, the lowest below, one between them behind it. */
function placesOf({ categories, series }: ChartGrid): readonly (readonly ValuePlace[])[] {
  return series.map((one, index) =>
    categories.map((_, category): ValuePlace => {
      const ranked = series
        .map(({ values }, at) => ({ at, value: values[category]?.value ?? 0 }))
        .sort((a, b) => b.value - a.value || a.at - b.at)
      const rank = ranked.findIndex(({ at }) => series[at] === one && at === index)
      if (rank === 0) return 'above'
      return rank === ranked.length - 1 ? 'below' : 'after'
    }),
  )
}
