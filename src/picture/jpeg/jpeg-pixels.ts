/**
 * The door to jpeg-js: JPEG files become pixels, and pixels JPEG files.
 *
 * It computes with whole numbers, or with sums and products that every engine rounds alike, so the same file
 * gives the same bytes everywhere. Mended here: that three colours are RGB is taken from Adobe's segment (it
 * looks at it only to learn that they are not), its limits are ours, and a file that it throws at is none.
 */

import { decode, encode } from 'jpeg-js'
import type { Pixels } from '../pixels.js'
import { segmentsOf, startsWith } from './segments.js'

/** Memory that a picture of the most pixels needs while it is decoded. */
const megabytes = 2048

/** How well pixels are coded: above the first files grow and nothing is seen; the second is for what is coded again. */
export const qualities = { final: 88, again: 95 } as const

/** Pixels that were decoded lately: a picture is looked at when it is read, and again at each of its places. */
const decoded = new WeakMap<Uint8Array, WeakRef<Pixels>>()

/** The pixels of a file in RGB, as they are stored; undefined if they cannot be decoded. */
export function pixelsOfJpeg(bytes: Uint8Array): Pixels | undefined {
  const known = decoded.get(bytes)?.deref()
  if (known !== undefined) return known
  const pixels = decodeRgb(bytes)
  if (pixels !== undefined) decoded.set(bytes, new WeakRef(pixels))
  return pixels
}

function decodeRgb(bytes: Uint8Array): Pixels | undefined {
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      colorTransform: !saysRgb(bytes),
      maxMemoryUsageInMB: megabytes,
    })
    return { width, height, channels: 3, data }
  } catch {
    return undefined
  }
}

/** Whether Adobe's segment says that the three components are RGB: its transform is 0 (Adobe TN 5116, 18). */
function saysRgb(bytes: Uint8Array): boolean {
  const segments = segmentsOf(bytes)
  if ('type' in segments) return false
  const adobe = segments.find((one) => one.marker === 0xee && startsWith(one, 'Adobe'))
  return adobe?.bytes[15] === 0
}

/** The file of pixels without alpha; the same pixels give the same bytes. */
export function writeJpeg(
  { width, height, channels, data }: Pixels,
  quality: number = qualities.final,
): Uint8Array {
  const rgba = new Uint8Array(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let at = 0; at < 3; at += 1) {
      rgba[pixel * 4 + at] = data[pixel * channels + (channels < 3 ? 0 : at)] as number
    }
  }
  return new Uint8Array(encode({ width, height, data: rgba }, quality).data)
}
