/** Makes the files of pictures lighter, where they have more pixels than can be seen. */

import type { Size } from '../base/geometry.js'
import { pixelsOfJpeg, writeJpeg } from './jpeg/jpeg-pixels.js'
import { heavyJpeg } from './limits.js'
import type { Raster } from './picture.js'
import type { Pixels } from './pixels.js'
import { pixelsOfPng } from './png/read-png.js'
import { writePng } from './png/write-png.js'
import { resample } from './resample.js'

/** What was made of a file, by its new size: a picture that stands twice at one size is embedded once. */
const made = new WeakMap<Uint8Array, Map<string, Uint8Array | undefined>>()

/** Whether a file is worth coding anew though it has hardly more pixels than can be seen: cameras code generously. */
export function isHeavy({ format, bytes }: Pick<Raster, 'format' | 'bytes'>): boolean {
  return format === 'jpeg' && bytes.length > heavyJpeg
}

/**
 * The file of a picture with so many of its stored pixels, each the mean of those it stands for.
 *
 * Undefined if that would not make it lighter, or if it is a small JPEG that cannot be decoded.
 */
export function lightened(
  { format, bytes }: Pick<Raster, 'format' | 'bytes'>,
  { width, height }: Size,
): Uint8Array | undefined {
  const sizes = made.get(bytes) ?? new Map<string, Uint8Array | undefined>()
  made.set(bytes, sizes)
  const key = `${width} × ${height}`
  if (!sizes.has(key)) {
    const pixels = format === 'png' ? pixelsOfPng(bytes) : pixelsOfJpeg(bytes)
    const file = pixels && write[format](resized(pixels, { width, height }))
    sizes.set(key, file !== undefined && file.length < bytes.length ? file : undefined)
  }
  return sizes.get(key)
}

const write = { png: writePng, jpeg: writeJpeg } as const

function resized(pixels: Pixels, size: Size): Pixels {
  const same = pixels.width === size.width && pixels.height === size.height
  return same ? pixels : resample(pixels, size)
}
