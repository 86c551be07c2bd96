/** Finds what sticks out: frames beyond their page, lines beyond their frame. */

import { bottom, type Rect, right } from '../../src/base/geometry.js'
import type { Frame, Layout, Line } from '../../src/layout/frame.js'
import { allFrames } from '../../src/layout/walk-frames.js'

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
