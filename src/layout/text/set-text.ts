/** Sets text: inlines become paragraphs, paragraphs become lines. Nothing is drawn. */

import type { Pt } from '../../base/length.js'
import type { Origin } from '../../document/ast-inline.js'
import { ofSize } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import { type BrokenLine, fits, lineWidth, roomAfter } from './break-lines.js'
import { type BrokenParagraph, breakParagraph, lineWidths } from './break-paragraph.js'
import { faceOf } from './face-of.js'
import type { Line, Paragraph } from './paragraph.js'
import { placeLines } from './place-lines.js'

export { balance } from './balance.js'
export { type ParagraphOptions, paragraphOf } from './paragraph-of.js'

/** A table whose columns are too narrow for some of its words. */
export interface WideTable {
  readonly columns: number
  readonly origin: Origin
}

/** A word that no break brings within its width. */
export interface WideWord {
  readonly word: string
  readonly excess: Pt
  /** The table in which it stands. */
  readonly table?: WideTable
}

/** Paragraphs set to a width. */
export interface SetText {
  /** Baselines and x are relative to the origin given. */
  readonly lines: readonly Line[]
  /** Lines of each paragraph, in their order. */
  readonly lineCounts: readonly number[]
  /** From the top of the first line to the foot of the last, with spaces between. */
  readonly height: Pt
  /** The same of the lines as they are drawn, which may be fewer than are proven. */
  readonly drawnHeight: Pt
  /** Width of the widest line. */
  readonly width: Pt
  /** Words that no break brings within the width. */
  readonly tooWide: readonly WideWord[]
}

/** Where and how wide to set. */
export interface Measure {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
}

/**
 * Breaks paragraphs into lines.
 *
 * Slides: greedy, as an editor breaks (spaces, hyphen before a letter, en dash), no hyphenation; height and
 * width are proven with safe widths at ×1.03, so that an editor may need less room, never more. Print: total fit
 * with hyphenation at ×1.00, ragged or justified. Space before the first and after the last paragraph is left out.
 */
export function setText(
  paragraphs: readonly Paragraph[],
  measure: Measure,
  context: LayoutContext,
): SetText {
  const lines: Line[] = []
  const lineCounts: number[] = []
  const tooWide: SetText['tooWide'][number][] = []
  let drawn = 0
  let proven = 0
  let width = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const broken = breakParagraph(paragraph, measure.width, 'shaped', context)
    const proof =
      context.medium === 'print'
        ? broken
        : breakParagraph(paragraph, measure.width, 'safe', context)
    const space = index === 0 ? 0 : spaceBetween(paragraphs[index - 1], paragraph)
    const origin = { ...measure, y: measure.y + drawn + space }
    lines.push(...placeLines(paragraph, broken, origin, context))
    lineCounts.push(broken.lines.length)
    tooWide.push(...wordsTooWide(paragraph, proof, measure.width))
    width = Math.max(width, ...proof.lines.map((line) => endOf(paragraph, line)))
    drawn += space + broken.lines.length * paragraph.leading
    proven += space + proof.lines.length * paragraph.leading
  }
  const below = descentBelow(paragraphs.at(-1), context)
  const [height, drawnHeight] = [proven + below, drawn + below]
  return { lines, lineCounts, height, drawnHeight, width, tooWide }
}

function spaceBetween(before: Paragraph | undefined, after: Paragraph): Pt {
  return (before?.spaceAfter ?? 0) + after.spaceBefore
}

/** Right edge of a line, from the left edge of its measure. */
function endOf(paragraph: Paragraph, line: BrokenLine): Pt {
  const first = line.from === undefined && paragraph.bullet === undefined
  return paragraph.indent + (first ? paragraph.hanging : 0) + lineWidth(line)
}

function wordsTooWide(
  paragraph: Paragraph,
  { lines, measure }: BrokenParagraph,
  width: Pt,
): SetText['tooWide'] {
  const room = lineWidths(paragraph, width)
  const found = new Map<string, Pt>()
  for (const line of lines) {
    if (fits(line, roomAfter(line.from, room))) continue
    if (paragraph.align === 'justify' && / /.test(textOf(line, measure.text))) continue
    const word = wordOf(line, measure)
    const excess = lineWidth(line) - roomAfter(line.from, room)
    found.set(word, Math.max(excess, found.get(word) ?? 0))
  }
  return [...found].map(([word, excess]) => ({ word, excess }))
}

/** The whole word or words that a line holds, wherever it divides them, without note references. */
function wordOf({ from, to }: BrokenLine, measure: BrokenParagraph['measure']): string {
  const { text } = measure
  const start = text.lastIndexOf(' ', Math.max(0, (from?.next ?? 0) - 1)) + 1
  const next = text.indexOf(' ', to.at)
  return measure
    .slices(from === undefined ? 0 : start, next < 0 ? text.length : next)
    .filter(({ run }) => run.style.rise === undefined)
    .map(({ text }) => text)
    .join('')
}

function textOf(line: BrokenLine, text: string): string {
  return text.slice(line.from?.next ?? 0, line.to.at)
}

/** Editors add what a line's face needs beyond its pitch once, below the last line. */
function descentBelow(paragraph: Paragraph | undefined, context: LayoutContext): Pt {
  const style = paragraph?.runs[0]?.style
  if (context.medium === 'print' || paragraph === undefined || style === undefined) return 0
  const face = faceOf(style, context)
  return Math.max(0, ofSize(face.ascent - face.descent, style.size) - paragraph.leading)
}
