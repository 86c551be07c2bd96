/** Sets timelines: dates on the left, a line with a dot for each event, what happened on the right. */

import type { Pt } from '../../base/length.js'
import type { Timeline } from '../../document/ast-drawn.js'
import { plain } from '../../document/plain.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Frame, GroupFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { transformFrame, translation } from '../frames/transform-frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { naturalWidth, widestWord } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { type TextInFrame, textFrame } from '../text/text-frame.js'
import { ellipse, line } from './shapes.js'

interface EventText {
  readonly event: Timeline['events'][number]
  readonly date: Paragraph
  readonly words: readonly Paragraph[]
}

/** Sets a timeline as one group; its element is a list, dates are the labels of its items. */
export function setTimeline(
  block: Timeline,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const element = context.tree.add(parent, { role: 'L', listNumbering: 'None' })
  const events = block.events.map((event) => eventText(event, element, context))
  const columns = columnsOf(events, measure, context)
  const rows = events.map((event) => setEvent(event, measure, columns, context))
  const gap = gapOf(rows, measure, context)
  let y = 0
  const placed = rows.map((row) => {
    const by = translation(0, y)
    y += row.height + gap
    return { dotY: row.dotY + by.dy, frames: row.frames.map((frame) => transformFrame(frame, by)) }
  })
  const height = Math.max(0, y - gap)
  const spine = spineOf(placed, columns.dotX, context)
  const group: GroupFrame = {
    type: 'group',
    name: frameName('timeline', context.locale.code),
    box: { x: measure.x, y: measure.y, width: measure.width, height },
    element,
    alt: block.summary,
    children: [...spine, ...placed.flatMap(({ frames }) => frames)],
  }
  return { frames: [group], height, tooWide: rows.flatMap(({ tooWide }) => tooWide) }
}

function eventText(
  event: Timeline['events'][number],
  list: ElementId,
  context: LayoutContext,
): EventText {
  const item = context.tree.add(list, { role: 'LI' })
  const label = context.tree.add(item, { role: 'Lbl' })
  const body = context.tree.add(item, { role: 'LBody' })
  const { dated, undated } = context.design.blocks.timeline
  const color = event.dated ? dated : undated
  const dateOptions = { role: 'subheading', parent: item, element: label, color } as const
  const date = paragraphOf(event.date, dateOptions, context)
  const words = [paragraphOf(event.label, { role: 'body', parent: body }, context)]
  if (event.detail === undefined) return { event, date, words }
  const detail = paragraphOf(event.detail, { role: 'caption', parent: body }, context)
  return { event, date, words: [...words, detail] }
}

interface Columns {
  readonly dateWidth: Pt
  /** Centre of the dots. */
  readonly dotX: Pt
  readonly dot: Pt
  readonly textX: Pt
}

function columnsOf(
  events: readonly EventText[],
  measure: BlockMeasure,
  context: LayoutContext,
): Columns {
  const size = context.sizeOf('body')
  const { dateShare, dotRatio } = context.design.blocks.timeline
  const natural = Math.max(0, ...events.map(({ date }) => naturalWidth(date, context)))
  const word = Math.max(0, ...events.map(({ date }) => widestWord(date, context).width))
  const dateWidth = Math.max(word, Math.min(natural, measure.width * dateShare)) + 1
  const dotX = measure.x + dateWidth + size
  return {
    dateWidth,
    dotX,
    dot: size * dotRatio,
    textX: dotX + size,
  }
}

interface EventRow extends SetBlock {
  readonly dotY: Pt
}

/** An event at the top of the measure; date and first line share their baseline, the dot its middle. */
function setEvent(
  { event, date, words }: EventText,
  measure: BlockMeasure,
  columns: Columns,
  context: LayoutContext,
): EventRow {
  const { code } = context.locale
  const width = measure.x + measure.width - columns.textX
  const about = plain(event.label)
  const text = textFrame(
    words,
    { x: columns.textX, y: measure.y, width },
    { role: 'body', name: frameName('event', code, about) },
    context,
  )
  const dateText = textFrame(
    [date],
    { ...measure, width: columns.dateWidth },
    { role: 'subheading', name: frameName('date', code, about) },
    context,
  )
  const baseline = baselineOf(text)
  const drop = Math.max(0, baseline - baselineOf(dateText))
  const dotY = baseline - context.sizeOf('body') * context.design.blocks.timeline.dotRiseRatio
  const dot = ellipse(
    {
      x: columns.dotX - columns.dot / 2,
      y: dotY - columns.dot / 2,
      width: columns.dot,
      height: columns.dot,
    },
    context.design.blocks.timeline.dot,
    frameName('marker', code, about),
    context,
    event.dated ? 0 : columns.dot * context.design.blocks.timeline.ringRatio,
  )
  const frames: Frame[] = [dot, transformFrame(dateText.frame, translation(0, drop)), text.frame]
  const height = Math.max(text.height, dateText.height + drop)
  return { frames, height, dotY, tooWide: [...dateText.tooWide, ...text.tooWide] }
}

function baselineOf({ frame }: TextInFrame): Pt {
  return frame.lines[0]?.baseline ?? frame.box.y
}

function gapOf(rows: readonly SetBlock[], { height }: BlockMeasure, context: LayoutContext): Pt {
  const size = context.sizeOf('body')
  const { eventRatio, mostEventRatio } = context.design.blocks.timeline
  const rest = size * eventRatio
  if (height === undefined || rows.length < 2) return rest
  const used = rows.reduce((total, row) => total + row.height, 0)
  const share = (height - used) / (rows.length - 1)
  return Math.max(rest, Math.min(size * mostEventRatio, share))
}

/** The line that joins the dots. */
function spineOf(rows: readonly { readonly dotY: Pt }[], x: Pt, context: LayoutContext): Frame[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || rows.length < 2) return []
  const name = frameName('rule', context.locale.code)
  return [
    line(
      { x, y: first.dotY },
      { x, y: last.dotY },
      context.design.blocks.timeline.line,
      name,
      context,
    ),
  ]
}
