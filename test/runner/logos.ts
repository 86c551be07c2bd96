/** Finds logos on pages, and what comes too near to them. */

import { bottom, inset, overlap, type Point, type Rect, right } from '../../src/base/geometry.js'
import type { Frame } from '../../src/layout/frame.js'
import { allFrames } from '../../src/layout/frames/walk-frames.js'
import type { Page } from '../../src/layout/page.js'
import type { Decoration, Theme } from '../../src/theme/theme.js'

type Logo = Extract<Frame, { type: 'picture' | 'drawing' }>

/** True of what stands on a master or on all pages of a kind. */
export function isLogo(frame: Frame): frame is Logo {
  return (frame.type === 'picture' || frame.type === 'drawing') && frame.fixed === true
}

/** Least space around a logo. */
const clear = 3

/** What stands or is drawn on a logo of a page, or too near to it. */
export function touched(page: Page, theme: Theme): readonly (Rect | Point)[] {
  return page.frames.filter(isLogo).flatMap(({ box }) => {
    const near = inset(box, -clear)
    const drawn = decorationsOf(theme, page).flatMap(pointsOf)
    return [
      ...inkOf(page).filter((ink) => overlap(ink, near)),
      ...drawn.filter((point) => isIn(point, near)),
    ]
  })
}

/** What else is seen on a page: lines of text, and frames that are no text. */
function inkOf(page: Page): readonly Rect[] {
  const foot = page.footer === undefined ? [] : [page.footer.text, page.footer.number]
  const frames = [...page.frames, ...foot, ...page.marks].filter((frame) => !isLogo(frame))
  return frames.flatMap(allFrames).flatMap((frame) => {
    if (frame.type === 'group') return []
    if (frame.type !== 'text') return [frame.box]
    return frame.lines.flatMap(({ runs, baseline }) =>
      runs.map(({ x, width, style: { size } }) => {
        return { x, y: baseline - size, width, height: size * 1.3 }
      }),
    )
  })
}

function decorationsOf(
  { slide, sheet, report }: Theme,
  { master, size }: Page,
): readonly Decoration[] {
  if (master !== undefined) return slide.masters[master].decoration
  return size === report.size ? report.decoration : sheet.masthead.decoration
}

/** Points along the lines that a decoration draws. */
function pointsOf(decoration: Decoration): readonly Point[] {
  if (decoration.type === 'rect') return []
  let from: Point = { x: 0, y: 0 }
  return decoration.steps.flatMap((step) => {
    if (step.type === 'close') return []
    const start = from
    from = step.to
    if (step.type === 'move') return []
    const [one, two] = step.type === 'curve' ? [step.control1, step.control2] : [start, step.to]
    return Array.from({ length: 41 }, (_, index) => {
      const [t, rest] = [index / 40, 1 - index / 40]
      const at = (key: 'x' | 'y'): number =>
        rest ** 3 * start[key] +
        3 * rest ** 2 * t * one[key] +
        3 * rest * t ** 2 * two[key] +
        t ** 3 * step.to[key]
      return { x: at('x'), y: at('y') }
    })
  })
}

function isIn({ x, y }: Point, box: Rect): boolean {
  return x > box.x && x < right(box) && y > box.y && y < bottom(box)
}
