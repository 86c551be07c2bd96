/** Places the runs of broken lines. */

import type { Point } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import { ofSize, widthOf } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import { type BrokenLine, roomAfter } from './break-lines.js'
import { type BrokenParagraph, firstOffset, lineWidths } from './break-paragraph.js'
import { faceOf } from './face-of.js'
import type { RunSlice } from './measure-text.js'
import type { Line, Paragraph, PlacedRun } from './paragraph.js'
import type { Measure } from './set-text.js'

/**
 * Places the lines of a paragraph with the top of its first line at the measure.
 *
 * The baseline stands where editors put it: what the pitch has over ascent and descent is shared equally
 * between above and below.
 */
export function placeLines(
  paragraph: Paragraph,
  broken: BrokenParagraph,
  measure: Measure,
  context: LayoutContext,
): Line[] {
  const ascent = baselineOffset(paragraph, context)
  const room = lineWidths(paragraph, measure.width)
  return broken.lines.map((line, index) => {
    const first = index === 0
    const left = measure.x + paragraph.indent + (first ? firstOffset(paragraph) : 0)
    const baseline = measure.y + index * paragraph.leading + ascent
    const runs = placeLine(line, broken, paragraph, left, roomAfter(line.from, room), context)
    const bullet = first ? placeBullet(paragraph, measure, context) : []
    return { baseline, runs: [...bullet, ...runs], paragraph: paragraph.element }
  })
}

/** Distance from the top of a line to its baseline. */
export function baselineOffset(paragraph: Paragraph, context: LayoutContext): Pt {
  const style = paragraph.runs.find((run) => run.style.rise === undefined)?.style
  if (style === undefined) return paragraph.leading
  const face = faceOf(style, context)
  const ascent = ofSize(face.ascent, style.size)
  const descent = ofSize(face.descent, style.size)
  return (paragraph.leading - (ascent - descent)) / 2 + ascent
}

function placeLine(
  line: BrokenLine,
  { measure }: BrokenParagraph,
  paragraph: Paragraph,
  left: Pt,
  room: Pt,
  context: LayoutContext,
): PlacedRun[] {
  const spaceEnds = line.to.kind === 'space' || line.to.kind === 'end'
  const start = line.from?.next ?? 0
  const slices = measure.slices(start, spaceEnds ? line.to.next : line.to.at)
  const runs = placeRuns(slices, left, context)
  if (line.to.kind === 'hyphen') runs.push(...placeHyphen(runs.at(-1), context))
  const slack = left + room - endOf(runs, left)
  if (paragraph.align === 'start') return runs
  if (paragraph.align === 'justify') {
    return line.to.kind === 'end' && slack >= 0 ? runs : spreadRuns(runs, slack)
  }
  return shiftRuns(runs, { x: paragraph.align === 'end' ? slack : slack / 2, y: 0 })
}

/** Places slices one after the other; spaces at the end of the line are set but have no width. */
function placeRuns(slices: readonly RunSlice[], left: Pt, context: LayoutContext): PlacedRun[] {
  let x = left
  const visible = slices.findLastIndex(({ text }) => /[^ ]/.test(text))
  return slices.map(({ run, text, gap }, index) => {
    const options = run.style.tabular === true ? { tabular: true } : {}
    const face = faceOf(run.style, context)
    const glyphs = face.shape(text, options)
    const seen = index < visible ? text : index > visible ? '' : text.replace(/ +$/, '')
    const width = widthOf(
      seen.length === text.length ? glyphs : face.shape(seen, options),
      run.style.size,
    )
    const placed: PlacedRun = { ...run, text, glyphs, x: x + gap, width }
    x += gap + width
    return placed
  })
}

function placeHyphen(last: PlacedRun | undefined, context: LayoutContext): PlacedRun[] {
  if (last === undefined) return []
  const glyphs = faceOf(last.style, context).shape('-')
  const element = context.tree.add(last.element, { role: 'Span', actualText: '\u00AD' })
  const { style, language } = last
  const width = widthOf(glyphs, style.size)
  return [
    { text: '-', glyphs, x: last.x + last.width, width, style, language, element, hyphen: true },
  ]
}

function placeBullet(paragraph: Paragraph, measure: Measure, context: LayoutContext): PlacedRun[] {
  const { bullet } = paragraph
  const run = paragraph.runs[0]
  if (bullet === undefined || run === undefined) return []
  const { face, bold, italic, size } = run.style
  const style = { face, bold, italic, size, color: bullet.color }
  const glyphs = faceOf(style, context).shape(bullet.text)
  const x = measure.x + paragraph.indent + paragraph.hanging
  const { element, text } = bullet
  const width = widthOf(glyphs, size)
  return [{ text, glyphs, x, width, style, language: context.locale.tag, element }]
}

/** Shares the slack of a justified line equally among its spaces. */
function spreadRuns(runs: readonly PlacedRun[], slack: Pt): PlacedRun[] {
  const last = runs.findLastIndex(({ text }) => /[^ ]/.test(text))
  const spaces = runs.map((run, index) => {
    if (index > last) return 0
    return count(index === last ? run.text.replace(/ +$/, '') : run.text)
  })
  const total = spaces.reduce((sum, spacesOfRun) => sum + spacesOfRun, 0)
  if (total === 0) return [...runs]
  const wordSpace = slack / total
  let passed = 0
  return runs.map((run, index) => {
    const own = (spaces[index] ?? 0) * wordSpace
    const spread = { ...run, x: run.x + passed, width: run.width + own, wordSpace }
    passed += own
    return spread
  })
}

function count(text: string): number {
  return text.split(' ').length - 1
}

function shiftRuns(runs: readonly PlacedRun[], by: Point): PlacedRun[] {
  return runs.map((run) => ({ ...run, x: run.x + by.x }))
}

function endOf(runs: readonly PlacedRun[], left: Pt): Pt {
  const last = runs.at(-1)
  return last === undefined ? left : last.x + last.width
}
