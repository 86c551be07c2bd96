/** Splits set blocks where a page may end: between lines, between rows, never inside diagrams. */

import { bottom } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Origin } from '../../document/ast-inline.js'
import type { LayoutContext } from '../context.js'
import type { Frame, TableFrame, TextFrame } from '../frame.js'
import type { Line, Paragraph } from '../text/paragraph.js'
import { baselineOffset } from '../text/place-lines.js'
import { divideRows, isDivided } from './divide-rows.js'
import { type Piece, wholePiece } from './flow-piece.js'

/** Lines of a paragraph that stay together at a page's foot and head: no widows, no orphans. */
const leastLines = 2

/** The last rows of a table that stay together, and the first of a small one. */
const leastRows = 2

/** Frames that stand nearer than this are taken as touching. */
const tolerance = 0.5

/**
 * Splits the frames of a block into pieces; `gap` is the space above the block.
 *
 * Frames below each other are split one by one and stay together at their seams (a table and its caption);
 * frames side by side are one piece.
 */
export function splitFrames(
  frames: readonly Frame[],
  gap: Pt,
  origin: Origin,
  context: LayoutContext,
): readonly Piece[] {
  if (!areStacked(frames)) {
    return [wholePiece(frames, Math.max(0, ...frames.map(({ box }) => bottom(box))), gap, origin)]
  }
  return frames.flatMap((frame, index) => {
    const before = frames[index - 1]
    const space = before === undefined ? gap : frame.box.y - bottom(before.box)
    const pieces = splitFrame(frame, space, origin, context)
    return index < frames.length - 1 ? keepLast(pieces) : pieces
  })
}

function areStacked(frames: readonly Frame[]): boolean {
  return frames.every((frame, index) => {
    const before = frames[index - 1]
    return before === undefined || frame.box.y >= bottom(before.box) - tolerance
  })
}

function splitFrame(
  frame: Frame,
  gap: Pt,
  origin: Origin,
  context: LayoutContext,
): readonly Piece[] {
  if (frame.type === 'text' && frame.fill === undefined)
    return splitText(frame, gap, origin, context)
  if (frame.type === 'table') {
    const most = textHeight(context) * context.theme.report.highRow
    return splitTable(divideRows(frame, most), gap, origin, isSmall(frame, context))
  }
  return [{ ...wholePiece([frame], frame.box.height, gap, origin), top: frame.box.y }]
}

function keepLast(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, keepWithNext: true } : piece,
  )
}

/** A line of a frame with its top and foot. */
interface Strip {
  readonly top: Pt
  readonly foot: Pt
  readonly paragraph: Paragraph | undefined
}

function splitText(
  frame: TextFrame,
  gap: Pt,
  origin: Origin,
  context: LayoutContext,
): readonly Piece[] {
  const strips = frame.lines.map((line) => stripOf(line, frame, context))
  let end = frame.box.y
  return groupsOf(frame.lines).map(({ from, to }, index): Piece => {
    const first = strips[from]
    const last = strips[to - 1]
    const top = first?.top ?? end
    const space = index === 0 ? gap : Math.max(0, top - end)
    end = last?.foot ?? top
    const next = strips[to]?.paragraph
    const ends = last?.paragraph !== next
    return {
      content: { type: 'lines', frame, from, to },
      top,
      height: end - top,
      gap: space,
      keepWithNext:
        isDivided(frame.lines[to - 1]) ||
        (ends && next !== undefined && leadsOn(last?.paragraph, next, context)),
      breaks: false,
      wide: false,
      small: false,
      asides: [],
      origin,
    }
  })
}

function stripOf(line: Line, frame: TextFrame, context: LayoutContext): Strip {
  const paragraph = frame.paragraphs.find(({ element }) => element === line.paragraph)
  if (paragraph === undefined) return { top: line.baseline, foot: line.baseline, paragraph }
  const top = line.baseline - baselineOffset(paragraph, context)
  return { top, foot: top + paragraph.leading, paragraph }
}

/** Lines that stay together: the first two and the last two of a paragraph, each other line alone. */
function groupsOf(
  lines: readonly Line[],
): readonly { readonly from: number; readonly to: number }[] {
  const groups: { from: number; to: number }[] = []
  let start = 0
  while (start < lines.length) {
    let end = start
    while (end < lines.length && lines[end]?.paragraph === lines[start]?.paragraph) end++
    if (end - start < 2 * leastLines) groups.push({ from: start, to: end })
    else {
      groups.push({ from: start, to: start + leastLines })
      for (let at = start + leastLines; at < end - leastLines; at++) {
        groups.push({ from: at, to: at + 1 })
      }
      groups.push({ from: end - leastLines, to: end })
    }
    start = end
  }
  return groups
}

/**
 * True for headings, for sentences that end with a colon or stand above a list, for paragraphs that go on in one entry of
 * a list, and for statements above the line that says whose they are.
 */
function leadsOn(
  paragraph: Paragraph | undefined,
  next: Paragraph,
  { tree }: LayoutContext,
): boolean {
  if (paragraph === undefined) return false
  const last = paragraph.runs.at(-1)?.text ?? ''
  const listed = next.bullet !== undefined && paragraph.indent < next.indent
  const attributed =
    paragraph.bullet !== undefined && next.bullet === undefined && sizeOf(next) < sizeOf(paragraph)
  const sameEntry = next.bullet === undefined && next.indent > 0 && next.indent === paragraph.indent
  return (
    listed ||
    sameEntry ||
    attributed ||
    tree.roleOf(paragraph.element).startsWith('H') ||
    last.trimEnd().endsWith(':')
  )
}

function sizeOf({ runs }: Paragraph): Pt {
  return runs[0]?.style.size ?? 0
}

function isSmall({ box }: TableFrame, context: LayoutContext): boolean {
  return box.height <= textHeight(context) * context.theme.report.smallTable
}

function textHeight({ theme }: LayoutContext): Pt {
  const { size, margins } = theme.report
  return size.height - margins.top - margins.bottom
}

/**
 * Header rows stay with the first row, the last two rows stay together; a small table, if it is divided at all, has two
 * rows on either side.
 */
function splitTable(frame: TableFrame, gap: Pt, origin: Origin, small: boolean): readonly Piece[] {
  const heads = frame.rows.filter(({ header }) => header).length
  const total = frame.rows.length
  const first = heads + (small ? leastRows : 1)
  const last = total - heads > leastRows ? total - leastRows : total
  const cuts = frame.rows.map((_, index) => index).filter((at) => at >= first && at <= last)
  const starts = [0, ...cuts]
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? total
    return { ...rowsPiece(frame, from, to, index === 0 ? gap : 0, origin), small }
  })
}

function rowsPiece(frame: TableFrame, from: number, to: number, gap: Pt, origin: Origin): Piece {
  const height = frame.rows.slice(from, to).reduce((sum, row) => sum + row.height, 0)
  const top = frame.rows[from]?.cells[0]?.box.y ?? frame.box.y
  const content = { type: 'rows', frame, from, to } as const
  return { ...wholePiece([], height, gap, origin), content, top }
}
