/** Gives pictures as many pixels as their places show, and says when they have too few. */

import type { Size } from '../base/geometry.js'
import { toInch } from '../base/length.js'
import { isHeavy, lightened } from '../picture/lighten.js'
import type { Frame } from './frame.js'
import type { PictureFrame } from './frames/picture-frame.js'
import type { Layout } from './page.js'

/** Pixels to the inch: the least that look sharp, the most that are kept, and how many are left of more. */
const resolution = {
  print: { least: 150, most: 450, wanted: 300 },
  slides: { least: 96, most: 330, wanted: 220 },
} as const

/** Pixels to the inch of a picture at its place. */
export function pixelsPerInch({ pixels, crop, box }: Omit<PictureFrame, 'type'>): number {
  return (pixels.width * (1 - crop.left - crop.right)) / toInch(box.width)
}

/** How coarse a picture is: its pixels to the inch, the least that look sharp, and how many across it would need. */
export interface Coarseness {
  readonly dpi: number
  readonly least: number
  readonly pixels: number
}

/** How coarse a picture is at its place; undefined if it looks sharp. */
export function coarseness(frame: PictureFrame, medium: Layout['medium']): Coarseness | undefined {
  const { least } = resolution[medium]
  const dpi = pixelsPerInch(frame)
  if (Math.round(dpi) >= least) return undefined
  return { dpi: Math.round(dpi), least, pixels: Math.ceil((frame.pixels.width * least) / dpi) }
}

/** Frames whose pictures have no more pixels than can be seen. */
export function fitPictures(frames: readonly Frame[], medium: Layout['medium']): readonly Frame[] {
  return frames.map((frame) => {
    if (frame.type === 'group') return { ...frame, children: fitPictures(frame.children, medium) }
    return frame.type === 'picture' ? fitPicture(frame, medium) : frame
  })
}

/** A picture with no more pixels than can be seen at its place, in no heavier a file than it needs. */
export function fitPicture(frame: PictureFrame, medium: Layout['medium']): PictureFrame {
  const pixels = pixelsFor(frame, medium)
  if (pixels === undefined) return frame
  const turned = frame.turn.quarters % 2 === 1
  const stored = turned ? { width: pixels.height, height: pixels.width } : pixels
  const bytes = lightened(frame, stored)
  return bytes === undefined ? frame : { ...frame, bytes, pixels }
}

/** How many pixels are left of a picture that has too many, or whose file is heavier than it need be. */
function pixelsFor(frame: PictureFrame, medium: Layout['medium']): Size | undefined {
  const { most, wanted } = resolution[medium]
  const dpi = pixelsPerInch(frame)
  const heavy = isHeavy(frame)
  if (dpi <= most && !heavy) return undefined
  const smaller = (length: number): number =>
    Math.min(length, Math.max(1, Math.ceil((length * wanted) / dpi)))
  const { width, height } = frame.pixels
  return { width: smaller(width), height: smaller(height) }
}
