/** Finds what sticks out: frames beyond their page, lines beyond their frame, lines that stand on others. */

import { bottom, type Rect, right } from '../../src/base/geometry.js'
import type { Frame } from '../../src/layout/frame.js'
import { allFrames } from '../../src/layout/frames/walk-frames.js'
import type { Layout } from '../../src/layout/page.js'
import type { Line } from '../../src/layout/text/paragraph.js'

/** Room that rounding may take. */
const tolerance = 0.06

/** A sentence for each frame or line that leaves its place. */
export function sticksOut(layout: Layout): readonly string[] {
  return layout.pages.flatMap((page) => {
    const sheet = { x: 0, y: 0, ...page.size }
    const frames = page.frames.flatMap(allFrames)
    return frames
      .flatMap((frame) => [
        ...(within(frame.box, sheet) ? [] : [`"${frame.name}" leaves the page`]),
        ...linesOut(frame),
      ])
      .map((fault) => `page ${page.label}: ${fault}`)
  })
}

function linesOut(frame: Frame): readonly string[] {
  if (frame.type === 'text') return frame.lines.flatMap((line) => lineOut(line, frame.box))
  if (frame.type !== 'table') return []
  return frame.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.lines.flatMap((line) => lineOut(line, cell.box))),
  )
}

function lineOut({ runs, baseline }: Line, box: Rect): readonly string[] {
  const end = Math.max(box.x, ...runs.map((run) => run.x + run.width))
  const start = Math.min(right(box), ...runs.map((run) => run.x))
  const inside =
    end <= right(box) + tolerance && start >= box.x - tolerance && baseline <= bottom(box)
  return inside ? [] : [`"${runs.map(({ text }) => text).join('')}" leaves its box`]
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    right(inner) <= right(outer) + tolerance &&
    bottom(inner) <= bottom(outer) + tolerance
  )
}

/** A sentence for each pair of lines of different frames that stand on each other; an overlap of hairlines is none. */
export function collisions(layout: Layout): readonly string[] {
  return layout.pages.flatMap((page) => {
    const lines = page.frames.flatMap(allFrames).flatMap(inkOf)
    return lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.frame !== line.frame && overlap(line.box, other.box))
        .map((other) => `page ${page.label}: "${line.text}" stands on "${other.text}"`),
    )
  })
}

interface Ink {
  readonly frame: object
  readonly text: string
  readonly box: Rect
}

function inkOf(frame: Frame): readonly Ink[] {
  if (frame.type === 'text') return frame.lines.flatMap((line) => inkOfLine(line, frame))
  if (frame.type !== 'table') return []
  return frame.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.lines.flatMap((line) => inkOfLine(line, cell))),
  )
}

/** A line from the height of its small letters down to its baseline. */
function inkOfLine({ runs, baseline }: Line, frame: object): readonly Ink[] {
  const [first] = runs
  if (first === undefined) return []
  const height = first.style.size / 2
  const end = Math.max(...runs.map((run) => run.x + run.width))
  const text = runs.map((run) => run.text).join('')
  return [{ frame, text, box: { x: first.x, y: baseline - height, width: end - first.x, height } }]
}

function overlap(a: Rect, b: Rect): boolean {
  const across = Math.min(right(a), right(b)) - Math.max(a.x, b.x)
  const down = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
  return across > 1 && down > 1
}
