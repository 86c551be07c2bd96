/** Dot comparisons: the values of a category as dots on one line, so that their distance can be seen. */

import { right } from '../../../base/geometry.js'
import { rounding } from '../../../base/length.js'
import type { ChartGrid } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { SetBlock } from '../../set-block.js'
import { chartCells, sizeOfGrid } from './cells.js'
import { setKey } from './key.js'
import { labelParagraph, setSize, wordsTooWide } from './labels.js'
import { figureHeight } from './line.js'
import { markerOf, seriesColor } from './markers.js'
import { figureGroup, type SetFigure } from './place.js'
import { overlaps, type ValuePlace, valueBox } from './place-values.js'
import { namesGap, type Points, pointMetrics, valuePoints } from './point-places.js'
import { pointsFrame } from './points.js'
import { pointScale } from './scale.js'

/** Sets dots above the names of their categories, with a key if there are several series. */
export const setDots: SetFigure<'dots'> = (chart, place, context) => {
  const { grid, origin } = chart
  const cells = chartCells(place.parent, sizeOfGrid(grid), context)
  const count = grid.series.length
  const colors = grid.series.map((_, index) => seriesColor(index, count, context))
  const entries = grid.series.map(({ label }, index) => ({
    label,
    color: colors[index] ?? 'primary',
    marker: markerOf(index),
  }))
  const key = setKey(count > 1 ? entries : [], place, cells, origin, context)
  const keyHeight = count > 1 ? key.height : 0
  const band = place.width / grid.categories.length
  const gap = context.sizeOf('chart-label') * context.design.blocks.chart.points.nameGapRatio
  const names = grid.categories.map((label) =>
    labelParagraph(label, { element: place.figure, align: 'center', origin }, context),
  )
  const namesHeight =
    namesGap(context) + Math.max(...names.map((one) => setSize(one, band - gap, context).height))
  const pad = pointMetrics('category', context).gap + context.pitchOf('chart-value')
  // the dots get at least as much as the values above and below them
  const least = keyHeight + namesHeight + 2 * (pad + pad)
  const height = Math.max(figureHeight(place, context), least)
  const plot = {
    x: place.x,
    y: place.y + keyHeight,
    width: place.width,
    height: height - keyHeight - namesHeight,
  }
  const values = grid.series.flatMap((series) => series.values.map(({ value }) => value))
  const below = count > 1 ? Math.min(...values) : undefined
  const scale = pointScale(values, 'category', plot.height, pad, below)
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
  const tooWide = [
    ...names.flatMap((name) => wordsTooWide(name, band - gap, context)),
    ...valuesTooWide(points, place.figure, context),
  ]
  const shared = { height, captionX: place.x, tooWide: [...tooWide, ...key.tooWide] }
  if (count === 1) return { ...shared, frame }
  const children = [...key.frames, { ...frame, alt: chart.seriesName }]
  const group = figureGroup({ name: frame.name, height, children }, chart, place)
  return { ...shared, frame: group }
}

/** Values that stand on one of another category, or beyond the chart: their bands are too narrow for them. */
function valuesTooWide(
  points: Points & { readonly places: readonly (readonly ValuePlace[])[] },
  figure: ElementId,
  context: LayoutContext,
): SetBlock['tooWide'] {
  const { grid, plot, places, origin } = points
  const { gap } = pointMetrics('category', context)
  const placed = valuePoints(points, figure, origin, context).flatMap((row, series) =>
    row.flatMap((point, category) => {
      const place = places[series]?.[category]
      const text = grid.series[series]?.values[category]?.valueText ?? ''
      return place === undefined ? [] : [{ text, category, box: valueBox(point, place, gap) }]
    }),
  )
  return placed.flatMap(({ text, category, box }) => {
    const beyond = Math.max(plot.x - box.x, right(box) - right(plot))
    const others = placed
      .filter((other) => other.category > category && overlaps(other.box, box))
      .map((other) => right(box) - other.box.x)
    const excess = Math.max(beyond, ...others)
    return excess > rounding ? [{ word: text, excess }] : []
  })
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
