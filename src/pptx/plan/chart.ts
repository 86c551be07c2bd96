/** Charts: data of the layout become data of a native chart. */

import type { Rect } from '../../base/geometry.js'
import type { Stroke } from '../../layout/frame.js'
import type {
  ChartDrawing,
  ChartFrame,
  ChartLabel,
  ChartSeries,
} from '../../layout/frames/chart-frame.js'
import type { TextStyle } from '../../layout/text/paragraph.js'
import type {
  Chart,
  ChartText,
  DataLabels,
  LabelPosition,
  OwnLabel,
  Plot,
  Series,
} from '../chart.js'
import { centipoints, emu } from '../emu.js'
import { schemeColor } from './color.js'
import { cellFormat, labelFormat } from './number-format.js'
import { planPattern } from './pattern.js'

/** What a chart depends on beside its frame. */
export interface ChartContext {
  /** BCP 47. */
  readonly language: string
  readonly sheet: string
  /** The sign between groups of digits in the deck's language. */
  readonly groupSign: string
}

/** The chart of a frame. */
export function planChart(frame: ChartFrame, context: ChartContext): Chart {
  const { box, plot, gap } = frame
  const text = ({ size, bold, color }: TextStyle): ChartText => ({
    language: context.language,
    size: centipoints(size),
    bold,
    color: schemeColor(color),
  })
  return {
    language: context.language,
    sheet: context.sheet,
    categories: frame.categories,
    series: frame.series.map((series) => planSeries(series, box, context)),
    plot: planPlot(frame.drawing),
    area: {
      x: (plot.x - box.x) / box.width,
      y: (plot.y - box.y) / box.height,
      width: plot.width / box.width,
      height: plot.height / box.height,
    },
    ...(gap && { gap: chartLine(gap) }),
    categoryText: text(frame.labelStyle),
    valueText: text(frame.valueStyle),
    axis: chartLine(frame.axis),
  }
}

function chartLine({ color, width }: Stroke) {
  return { color: schemeColor(color), width: emu(width) }
}

function planPlot(drawing: ChartDrawing): Plot {
  switch (drawing.type) {
    case 'bars':
      return { ...drawing, gapWidth: Math.min(500, Math.max(0, drawing.gapWidth)) }
    case 'points': {
      const markerSize = Math.min(72, Math.max(2, Math.round(drawing.markerSize)))
      return { ...drawing, lineWidth: emu(drawing.lineWidth), markerSize }
    }
    case 'ring':
      return { type: 'ring', holeSize: Math.round(drawing.hole * 100) }
  }
}

function planSeries(series: ChartSeries, box: Rect, context: ChartContext): Series {
  const { name, values, colors, hatch, marker } = series
  const labels = planLabels(series, box, context.groupSign)
  const texts = series.labels.map(({ text }) => text)
  return {
    name,
    values,
    numberFormat: cellFormat(values, texts),
    colors: colors.map(schemeColor),
    ...(hatch && { pattern: planPattern(hatch) }),
    ...(labels && { labels }),
    ...(marker && { marker }),
  }
}

/** Labels of a series as its first one is; those that differ, or are text, are given one by one. */
function planLabels(
  { values, labels }: ChartSeries,
  box: Rect,
  sign: string,
): DataLabels | undefined {
  const [first] = labels
  if (first === undefined || labels.every(({ place }) => place === 'none')) return undefined
  const texts = labels.map(({ text }) => text)
  const formatCode = labelFormat(values, texts, sign)
  const { fill, ...look } = lookOf(first)
  const filled = labels.every((label) => label.fill?.slot === first.fill?.slot)
  const common = { ...look, ...(fill && filled && { fill }) }
  const own = labels.flatMap((label, index): OwnLabel[] => {
    const one = ownLabel(label, index, box)
    const alike = one.color === common.color && one.fill === common.fill
    const same = alike && one.position === common.position && !one.offset
    if (formatCode === undefined) return [{ ...one, text: label.text }]
    return same ? [] : [one]
  })
  return { formatCode: formatCode ?? 'General', ...common, own }
}

function ownLabel(label: ChartLabel, index: number, box: Rect): OwnLabel {
  const { moved } = label
  const offset = moved && { offset: { x: moved.dx / box.width, y: moved.dy / box.height } }
  return { index, ...lookOf(label), ...offset }
}

function lookOf({ place, color, fill }: ChartLabel) {
  const behind = fill && { fill: schemeColor(fill) }
  return { color: schemeColor(color), ...behind, position: positions[place] }
}

const positions: { readonly [P in ChartLabel['place']]: LabelPosition } = {
  behind: 'outEnd',
  center: 'ctr',
  above: 't',
  below: 'b',
  before: 'l',
  after: 'r',
  none: 'ctr',
}
