/** Rectangles and points on a page: points, origin top left, y downwards. */

import type { Pt } from './length.js'

/** A place. */
export interface Point {
  readonly x: Pt
  readonly y: Pt
}

/** A width and a height. */
export interface Size {
  readonly width: Pt
  readonly height: Pt
}

/** A rectangle with its top left corner. */
export interface Rect extends Point, Size {}

/** A step of a path, coordinates absolute on the page. */
export type PathStep =
  | { readonly type: 'move'; readonly to: Point }
  | { readonly type: 'line'; readonly to: Point }
  | {
      readonly type: 'curve'
      readonly control1: Point
      readonly control2: Point
      readonly to: Point
    }
  | { readonly type: 'close' }

/** A rectangle moved by a distance. */
export function moved(rect: Rect, dx: Pt, dy: Pt): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy }
}

/** A rectangle made smaller on all four sides. */
export function inset(rect: Rect, by: Pt): Rect {
  return {
    x: rect.x + by,
    y: rect.y + by,
    width: Math.max(0, rect.width - 2 * by),
    height: Math.max(0, rect.height - 2 * by),
  }
}

/** True if two rectangles have more than an edge in common. */
export function overlap(a: Rect, b: Rect): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width
  return across && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The lower edge. */
export function bottom(rect: Rect): Pt {
  return rect.y + rect.height
}

/** The right edge. */
export function right(rect: Rect): Pt {
  return rect.x + rect.width
}

/** The smallest rectangle around several; empty input gives an empty rectangle. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  return {
    x,
    y,
    width: Math.max(...rects.map(right)) - x,
    height: Math.max(...rects.map(bottom)) - y,
  }
}
