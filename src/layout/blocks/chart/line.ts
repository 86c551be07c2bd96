/** Line charts: points evenly along time, values at the points, names at the ends of the lines. */

import type { Rect } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartGrid, ChartOf } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'
import type { Frame } from '../../frame.js'
import { frameName } from '../../frames/frame-names.js'
import { naturalWidth } from '../../text/measure-width.js'
import { chartCells, figureCells, sizeOfGrid } from './cells.js'
import { labelFrame, labelParagraph, setSize, wordsTooWide } from './labels.js'
import { markerOf, markerShape, seriesColor } from './markers.js'
import { type ChartFigure, type FigurePlace, figureGroup, type SetFigure } from './place.js'
import { placeValues } from './place-values.js'
import { namesGap, type Points, pointMetrics, valuePoints } from './point-places.js'
import { pointsFrame } from './points.js'
import { heightOf, pointScale } from './scale.js'
import { spreadApart } from './spread.js'

/** Height of a figure of points: a share of its width, within multiples of the label's size. */
export function figureHeight(
  { width, room }: Pick<FigurePlace, 'width' | 'room'>,
  context: LayoutContext,
): Pt {
  const size = context.sizeOf('chart-label')
  const { heightShare, leastHeightRatio, mostHeightRatio } = context.design.blocks.chart.points
  const wanted = room ?? width * heightShare
  return Math.max(size * leastHeightRatio, Math.min(size * mostHeightRatio, wanted))
}

/** Sets lines; values that cannot stand free are left to a table beneath. */
export const setLines: SetFigure<'line'> = (chart, place, context) => {
  const { grid } = chart
  const names = endNames(chart, place, context)
  const height = Math.max(figureHeight(place, context), names.height)
  const box = { x: place.x, y: place.y, width: place.width - names.width, height }
  const { points, tooWide } = linesIn(box, grid, place, chart, context)
  const incomplete = points.places === undefined
  const cells = incomplete
    ? figureCells(place.figure)
    : chartCells(place.parent, sizeOfGrid(grid), context)
  const set = { ...points, cells }
  const as = { element: place.figure, alt: chart.summary, name: chart.seriesName }
  const frame = pointsFrame(set, as, context)
  const shared = {
    height,
    captionX: place.x,
    tooWide: [...tooWide, ...names.tooWide],
    ...(incomplete && { incomplete: true as const }),
  }
  if (grid.series.length === 1) return { ...shared, frame }
  const children = [
    ...namesAtEnds(names, set, place, chart, context),
    { ...frame, alt: chart.seriesName },
  ]
  const group = figureGroup({ name: frame.name, height, children }, chart, place)
  return { ...shared, frame: group } satisfies ChartFigure
}

/** The points of lines in a box, with places for their values if all can stand free. */
function linesIn(
  box: Rect,
  grid: ChartGrid,
  { figure }: FigurePlace,
  { origin }: ChartOf<'line'>,
  context: LayoutContext,
): { readonly points: Points; readonly tooWide: ChartFigure['tooWide'] } {
  const cells = figureCells(figure)
  const named = { element: figure, align: 'center', origin } as const
  const labels = grid.categories.map((label) => labelParagraph(label, named, context))
  const band = box.width / grid.categories.length
  const namesHeight =
    namesGap(context) + Math.max(...labels.map((one) => setSize(one, band, context).height))
  const plot = { ...box, height: box.height - namesHeight }
  const { gap } = pointMetrics('series', context)
  const pad = gap + context.pitchOf('chart-value')
  const values = grid.series.flatMap((series) => series.values.map(({ value }) => value))
  const scale = pointScale(values, 'series', plot.height, pad)
  const found = placeValues(valuePoints({ grid, plot, scale }, figure, origin, context), plot, gap)
  const count = grid.series.length
  return {
    points: {
      grid,
      colors: grid.series.map((_, index) => seriesColor(index, count, context)),
      joined: 'series',
      plot,
      scale,
      namesHeight,
      labelEvery: 1,
      cells,
      origin,
      ...(found && { places: found }),
    },
    tooWide: labels.flatMap((label) => wordsTooWide(label, band, context)),
  }
}

interface EndNames {
  /** Width of the column behind the lines; zero for a single line, which the title names. */
  readonly width: Pt
  /** Width of the names themselves. */
  readonly text: Pt
  /** Height that the names need above each other, and two lines more for the dates beneath. */
  readonly height: Pt
  readonly tooWide: ChartFigure['tooWide']
}

function endNames(
  { grid, origin }: ChartOf<'line'>,
  { figure, width }: FigurePlace,
  context: LayoutContext,
): EndNames {
  if (grid.series.length === 1) return { width: 0, text: 0, height: 0, tooWide: [] }
  const as = { element: figure, align: 'start', origin } as const
  const names = grid.series.map(({ label }) => labelParagraph(label, as, context))
  const natural = Math.max(...names.map((name) => naturalWidth(name, context))) + 1
  const { marker } = pointMetrics('series', context)
  const text = Math.min(natural, width * context.design.blocks.chart.points.nameShare)
  const tooWide = names.flatMap((name) => wordsTooWide(name, text, context))
  const lines = 2 * context.pitchOf('chart-label')
  const height = names.reduce((sum, name) => sum + setSize(name, text, context).height, lines)
  return { width: text + marker * 2, text, height, tooWide }
}

/** Each name at the height of its line's last point, with the line's mark before it. */
function namesAtEnds(
  names: EndNames,
  { grid, plot, scale, cells, colors }: Points,
  place: FigurePlace,
  { origin }: ChartOf<'line'>,
  context: LayoutContext,
): readonly Frame[] {
  const { marker } = pointMetrics('series', context)
  const right = place.x + place.width
  const wanted = grid.series.map(({ label, values }, series) => {
    const as = { element: cells.series(series), align: 'start', origin } as const
    const paragraph = labelParagraph(label, as, context)
    const { height } = setSize(paragraph, names.text, context)
    return { label, paragraph, height, middle: heightOf(values.at(-1)?.value ?? 0, scale, plot) }
  })
  const tops = spreadApart(wanted, plot.y, plot.y + plot.height)
  return wanted.flatMap(({ label, paragraph, height }, series): Frame[] => {
    const y = tops[series] ?? plot.y
    const box = { x: right - names.text, y, width: names.text, height }
    const as = { kind: 'series', about: label, role: 'chart-label' } as const
    const at = { x: box.x - marker, y: y + height / 2 }
    const name = frameName('marker', context.locale.code, label)
    const color = colors[series] ?? 'primary'
    return [
      markerShape(markerOf(series), at, marker, color, name, context),
      labelFrame(paragraph, box, as, context),
    ]
  })
}
