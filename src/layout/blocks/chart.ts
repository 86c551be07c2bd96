/** Sets bar charts: direct labels, no grid, the axis at zero; marks and native data share one geometry. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Chart, Inlines } from '../../document/ast.js'
import { typesetLine } from '../../document/typeset.js'
import type { LayoutContext } from '../context.js'
import type { ChartFrame, ElementId, TextFrame, TextStyle } from '../frame.js'
import { frameName } from '../frame-names.js'
import { naturalWidth, widestWord } from '../measure-width.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../set-text.js'
import { type TextInFrame, textFrame } from '../text-frame.js'
import { type Bars, barMarks } from './bar-marks.js'

/** Height of a band in multiples of the label's size: least, at rest, most. */
const band = { least: 1.6, rest: 2.3, most: 3.4 } as const
/** Category labels take at most this share of the chart's width. */
const labelShare = 0.42

/** Sets a chart with its title above and what a bar measures beneath. */
export function setChart(
  block: Chart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const title = setLine(block.title, 'subheading', measure, parent, context)
  const element = context.tree.add(parent, { role: 'Figure', alt: block.summary })
  const meaning: Inlines = [...block.measure, block.note]
  const caption = setLine(meaning, 'caption', measure, parent, context)
  const space = context.sizeOf('caption') * 0.8
  const above = title.height === 0 ? 0 : title.height + space
  const below = caption.height + space
  const room = measure.height === undefined ? undefined : measure.height - above - below
  const bars = labelledBars(block, measure.width, element, context)
  const y = measure.y + above
  const frame = chartFrame(block, bars, { ...measure, y }, room, element, context)
  const foot = setCaptionAt(caption, frame.plot.x, y + frame.box.height + space, measure)
  return {
    frames: [...title.frames, frame, ...foot],
    height: above + frame.box.height + below,
    tooWide: [...title.tooWide, ...bars.tooWide, ...caption.tooWide],
  }
}

interface SetLine {
  readonly frames: readonly TextFrame[]
  readonly height: Pt
  readonly tooWide: SetBlock['tooWide']
  readonly at: (measure: { readonly x: Pt; readonly y: Pt; readonly width: Pt }) => TextInFrame
}

/** A line of text above or below the chart; nothing if there is none. */
function setLine(
  inlines: Inlines | undefined,
  role: 'subheading' | 'caption',
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetLine {
  const paragraph = inlines && paragraphOf(inlines, { role, parent }, context)
  const paragraphs = paragraph === undefined ? [] : [paragraph]
  const name = frameName('caption', context.locale.code)
  const at: SetLine['at'] = (place) => textFrame(paragraphs, place, { role, name }, context)
  if (paragraph === undefined) return { frames: [], height: 0, tooWide: [], at }
  const { frame, height, tooWide } = at(measure)
  return { frames: [frame], height, tooWide, at }
}

/** Beneath the bars if it fits on one line there, else across the whole width. */
function setCaptionAt(caption: SetLine, x: Pt, y: Pt, measure: BlockMeasure): readonly TextFrame[] {
  const underBars = { x, y, width: measure.x + measure.width - x }
  const set = caption.at(underBars)
  if (set.height <= caption.height + 0.01) return [set.frame]
  return [caption.at({ x: measure.x, y, width: measure.width }).frame]
}

/** Paragraphs of labels and values, and the widths that they take. */
function labelledBars(
  block: Chart,
  width: Pt,
  element: ElementId,
  context: LayoutContext,
): Bars & { readonly tooWide: SetBlock['tooWide'] } {
  const { origin } = block
  const items = block.bars.map((bar) => ({
    bar,
    label: paragraphOf(
      typesetLine([{ type: 'text', text: bar.label, origin }], context.locale),
      { role: 'chart-label', parent: element, element, align: 'end' },
      context,
    ),
    value: paragraphOf(
      [{ type: 'fact', text: bar.valueText, fact: bar.fact, origin }],
      { role: 'chart-value', parent: element, element, align: 'start' },
      context,
    ),
  }))
  const natural = Math.max(0, ...items.map(({ label }) => naturalWidth(label, context)))
  const valueWidth = Math.max(0, ...items.map(({ value }) => naturalWidth(value, context))) + 1
  const labelWidth = Math.min(natural + 1, width * labelShare)
  const tooWide = items.flatMap(({ label }) => {
    const widest = widestWord(label, context)
    const excess = widest.width - labelWidth
    return excess > 0.01 ? [{ word: widest.word, excess }] : []
  })
  return { items, labelWidth, valueWidth, tooWide }
}

function chartFrame(
  block: Chart,
  bars: Bars,
  measure: BlockMeasure,
  room: Pt | undefined,
  element: ElementId,
  context: LayoutContext,
): ChartFrame {
  const size = context.sizeOf('chart-label')
  const { colors } = context.design
  const { bar, highlight, axis, barShare } = context.design.blocks.chart
  const count = Math.max(1, bars.items.length)
  const wanted = room === undefined ? size * band.rest : room / count
  const pitch = Math.max(size * band.least, Math.min(size * band.most, wanted))
  const gap = size * 0.6
  const box: Rect = { x: measure.x, y: measure.y, width: measure.width, height: pitch * count }
  const left = bars.labelWidth + gap
  const plot: Rect = { ...box, x: box.x + left, width: box.width - left }
  const greatest = Math.max(0, ...block.bars.map(({ value }) => value))
  const longest = Math.max(plot.width * 0.2, plot.width - bars.valueWidth - gap)
  const axisMax = greatest === 0 ? 1 : (greatest * plot.width) / longest
  const scale = { axisMax, pitch, barHeight: pitch * barShare, gap }
  return {
    type: 'chart',
    name: frameName('chart', context.locale.code, block.seriesName),
    box,
    element,
    alt: block.summary,
    kind: 'bar',
    categories: block.bars.map(({ label }) => label),
    series: [
      {
        name: block.seriesName,
        values: block.bars.map(({ value }) => value),
        labels: block.bars.map(({ valueText }) => valueText),
        colors: block.bars.map((one) => colors[one.highlight ? highlight : bar]),
      },
    ],
    axisMax,
    gapWidth: Math.round((100 * (1 - barShare)) / barShare),
    plot,
    labelStyle: styleOf(bars, 'label', context),
    valueStyle: styleOf(bars, 'value', context),
    axisColor: colors[axis.color],
    marks: barMarks(bars, box, plot, scale, context),
  }
}

function styleOf(bars: Bars, part: 'label' | 'value', context: LayoutContext): TextStyle {
  const known = bars.items[0]?.[part].runs[0]?.style
  const role = part === 'label' ? 'chart-label' : 'chart-value'
  const { weight, color } = context.design.roles[role]
  const face = context.fonts.face(context.design.family, weight, false)
  const size = context.sizeOf(role)
  return (
    known ?? {
      face: face.key,
      bold: weight >= 600,
      italic: false,
      size,
      color: context.design.colors[color],
    }
  )
}
