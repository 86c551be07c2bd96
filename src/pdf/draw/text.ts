/** Draws text: lines of placed runs, each run inside its element. */

import { ofSize } from '../../font/face.js'
import type { ElementId } from '../../layout/element.js'
import type { TextFrame } from '../../layout/frame.js'
import type { Line, PlacedRun } from '../../layout/text/paragraph.js'
import { addLink } from '../links.js'
import type { Mark } from '../marks.js'
import type { Canvas } from './canvas.js'
import { markOf, rectanglePath, stepsPath } from './shape.js'

/** Draws a text frame; its background is decoration unless it is part of a figure. */
export function drawText(canvas: Canvas, frame: TextFrame, figure: ElementId | undefined): void {
  if (frame.artifact) {
    drawTextAs(canvas, frame, { type: 'artifact', kind: 'layout' })
    return
  }
  drawFill(canvas, frame, markOf(figure, 'layout'))
  drawLines(canvas, frame.lines, undefined)
}

/** Draws a text frame as a whole under one mark, whatever elements its runs name. */
export function drawTextAs(canvas: Canvas, frame: TextFrame, mark: Mark): void {
  drawFill(canvas, frame, mark)
  drawLines(canvas, frame.lines, mark)
}

/** Draws lines, tagged by their runs or, if `mark` is given, by it. */
export function drawLines(canvas: Canvas, lines: readonly Line[], mark: Mark | undefined): void {
  for (const line of lines) {
    for (const run of line.runs) {
      canvas.pen.mark(mark ?? markOfRun(run))
      drawRun(canvas, run, line)
    }
    if (mark === undefined) linkRuns(canvas, line)
  }
}

function drawFill(canvas: Canvas, { fill, box, outline }: TextFrame, mark: Mark): void {
  if (fill === undefined) return
  canvas.pen.mark(mark)
  canvas.pen.paint(outline ? stepsPath(outline.steps) : rectanglePath(box), { fill })
}

/** A hyphen that the breaker added reads as U+00AD, so that the word stays whole (ISO 32000-1, 14.8.2.2.3). */
function markOfRun(run: PlacedRun): Mark {
  const mark = { type: 'element', element: run.element } as const
  return run.hyphen ? { ...mark, actualText: '\u00AD' } : mark
}

function drawRun(canvas: Canvas, run: PlacedRun, line: Line): void {
  const { style } = run
  canvas.pen.show(run, line.baseline)
  if (style.underline) {
    const { offset, width: height } = style.underline
    const box = { x: run.x, y: line.baseline + offset, width: run.width, height }
    canvas.pen.paint(rectanglePath(box), { fill: style.color })
  }
}

/** Makes each stretch of runs of one link lead to its place. */
function linkRuns(canvas: Canvas, line: Line): void {
  let index = 0
  while (index < line.runs.length) {
    const first = line.runs[index] as PlacedRun
    const link = first.href === undefined ? undefined : canvas.tree.linkAround(first.element)
    let last = first
    for (index += 1; index < line.runs.length; index += 1) {
      const next = line.runs[index] as PlacedRun
      if (link === undefined || canvas.tree.linkAround(next.element) !== link) break
      last = next
    }
    if (link !== undefined) linkStretch(canvas, line, first, last, link.id)
  }
}

function linkStretch(
  canvas: Canvas,
  line: Line,
  first: PlacedRun,
  last: PlacedRun,
  element: ElementId,
): void {
  const { face } = canvas.faces(first.style.face)
  const top = line.baseline - ofSize(face.ascent, first.style.size)
  const height = ofSize(face.ascent - face.descent, first.style.size)
  const href = first.href ?? ''
  addLink(canvas, {
    element,
    href,
    description: canvas.contents.linkTexts.get(element) ?? href,
    box: { x: first.x, y: top, width: last.x + last.width - first.x, height },
  })
}
