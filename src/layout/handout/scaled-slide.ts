/** Puts a slide on a printed page: everything on it scaled, with a hairline around it. */

import type { Rect } from '../../base/geometry.js'
import type { LocaleCode } from '../../base/localised.js'
import type { Color, Theme } from '../../theme/theme.js'
import type { Frame, ShapeFrame } from '../frame.js'
import { decorationFrames } from '../frames/decoration-frames.js'
import { frameName } from '../frames/frame-names.js'
import { type Transform, transformFrame } from '../frames/transform-frame.js'
import type { Page } from '../page.js'

/** A slide on a page. */
export interface ScaledSlide {
  readonly decoration: readonly ShapeFrame[]
  readonly frames: readonly Frame[]
  readonly marks: Page['marks']
}

/** The transform that brings a slide into a box of its proportions. */
export function intoBox(page: Page['size'], box: Rect): Transform {
  return { scale: box.width / page.width, dx: box.x, dy: box.y }
}

/** A slide with its ground, its master's decoration and its footer, scaled into a box. */
export function scaleSlide(page: Page, box: Rect, theme: Theme, locale: LocaleCode): ScaledSlide {
  const by = intoBox(page.size, box)
  const master = page.master === undefined ? undefined : theme.slide.masters[page.master]
  const decoration =
    master === undefined ? [] : decorationFrames(master.decoration, theme.slides, locale)
  const name = frameName('slide', locale)
  const footer = page.footer === undefined ? [] : [page.footer.text, page.footer.number]
  return {
    decoration: [
      ground(box, page.background, name),
      ...[...decoration, ...page.decoration].map((shape) => transformFrame(shape, by)),
      edge(box, theme, name),
    ],
    frames: [...page.frames, ...footer].map((frame) => withoutRegion(transformFrame(frame, by))),
    marks: page.marks.map((mark) => transformFrame(mark, by)),
  }
}

function ground(box: Rect, fill: Color, name: string): ShapeFrame {
  return { type: 'shape', geometry: { type: 'rect' }, box, name, fill }
}

function edge(box: Rect, { print, handout }: Theme, name: string): ShapeFrame {
  const stroke = { color: print.colors[handout.edge.color], width: handout.edge.width }
  return { type: 'shape', geometry: { type: 'rect' }, box, name, stroke }
}

/** A printed page has no placeholders. */
function withoutRegion(frame: Frame): Frame {
  if (frame.type !== 'text') return frame
  const { region: _, ...rest } = frame
  return rest
}
