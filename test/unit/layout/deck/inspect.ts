/** Reads layouts the way a reader of the page would. */

import { bottom, type Rect, right } from '../../../../src/base/geometry.js'
import type { Element } from '../../../../src/layout/element.js'
import type { Frame } from '../../../../src/layout/frame.js'
import { allFrames, linesOf } from '../../../../src/layout/frames/walk-frames.js'
import type { Layout, Page } from '../../../../src/layout/page.js'

/** The text of everything on a page but artifacts, spaces made plain. */
export function pageText(page: Page): string {
  const lines = page.frames.flatMap(allFrames).flatMap((frame) => {
    if (frame.type === 'group' || frame.type === 'chart') return []
    return linesOf(frame)
  })
  const text = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ')
  return text.replace(/[\s\u00A0\u202F\u2003]+/g, ' ')
}

/** Frames of a page that say something, without artifacts and the rules and grounds of diagrams. */
export function speakingFrames(page: Page): readonly Frame[] {
  return page.frames.filter(
    (frame) => frame.type !== 'shape' && !(frame.type === 'text' && frame.artifact),
  )
}

/** Boxes of the lines of a frame, by the places of their runs. */
export function lineExtents(
  frame: Frame,
): readonly { readonly left: number; readonly right: number }[] {
  return linesOf(frame).map(({ runs }) => ({
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
  }))
}

export function overlap(a: Rect, b: Rect): boolean {
  const room = 0.01
  return (
    a.x < right(b) - room &&
    b.x < right(a) - room &&
    a.y < bottom(b) - room &&
    b.y < bottom(a) - room
  )
}

export function contains(outer: Rect, inner: Rect): boolean {
  const room = 0.1
  return (
    inner.x >= outer.x - room &&
    inner.y >= outer.y - room &&
    right(inner) <= right(outer) + room &&
    bottom(inner) <= bottom(outer) + room
  )
}

/** Elements of a tree, outer first, in reading order. */
export function elements(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elements)]
}

/** Roles of headings in reading order. */
export function headings(layout: Layout): readonly string[] {
  return elements(layout.structure)
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role, title }) => `${role} ${title}`)
}
