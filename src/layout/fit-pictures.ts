/** Gives pictures as many pixels as their places show, and says when they have too few. */

import { toInch } from '../base/length.js'
import { pixelsOfPng } from '../picture/png/read-png.js'
import { resample } from '../picture/png/resample.js'
import { writePng } from '../picture/png/write-png.js'
import type { Frame, Layout } from './frame.js'
import type { PictureFrame } from './picture-frame.js'

/** Pixels to the inch: the least that look sharp, the most that are kept, and how many are left of more. */
const resolution = {
  print: { least: 150, most: 450, wanted: 300 },
  slides: { least: 96, most: 330, wanted: 220 },
} as const

/** Pixels to the inch of a picture at its place. */
export function pixelsPerInch({ pixels, crop, box }: Omit<PictureFrame, 'type'>): number {
  return (pixels.width * (1 - crop.left - crop.right)) / toInch(box.width)
}

/** How coarse a picture is, and how many pixels across it would need; undefined if it looks sharp. */
export function coarseness(
  frame: PictureFrame,
  medium: Layout['medium'],
): { readonly dpi: number; readonly least: number; readonly pixels: number } | undefined {
  const { least } = resolution[medium]
  const dpi = pixelsPerInch(frame)
  if (Math.round(dpi) >= least) return undefined
  return { dpi: Math.round(dpi), least, pixels: Math.ceil((frame.pixels.width * least) / dpi) }
}

/** Frames whose PNG pictures have no more pixels than can be seen; a JPEG is not coded a second time. */
export function fitPictures(frames: readonly Frame[], medium: Layout['medium']): readonly Frame[] {
  return frames.map((frame) => {
    if (frame.type === 'group') return { ...frame, children: fitPictures(frame.children, medium) }
    return frame.type === 'picture' ? fitPicture(frame, medium) : frame
  })
}

/** A picture with no more pixels than can be seen at its place. */
export function fitPicture(frame: PictureFrame, medium: Layout['medium']): PictureFrame {
  if (frame.format !== 'png') return frame
  const { most, wanted } = resolution[medium]
  const dpi = pixelsPerInch(frame)
  if (dpi <= most) return frame
  const stored = pixelsOfPng(frame.bytes)
  const smaller = (length: number): number => Math.max(1, Math.ceil((length * wanted) / dpi))
  const size = { width: smaller(stored.width), height: smaller(stored.height) }
  const turned = frame.turn.quarters % 2 === 1
  return {
    ...frame,
    bytes: writePng(resample(stored, size)),
    pixels: turned ? { width: size.height, height: size.width } : size,
  }
}
