/** How large a picture may be before it is refused. */

import type { Size } from '../base/geometry.js'
import { fault, type PictureFault } from './picture.js'

const megabyte = 1_000_000

/** Most bytes of a file: what cameras and drawing programs write, and no more. */
export const mostBytes = { png: 40 * megabyte, jpeg: 40 * megabyte, svg: megabyte } as const

/** Bytes of a JPEG beyond which it is coded anew at its place. */
export const heavyJpeg = 1.5 * megabyte

/** Most scans of a progressive JPEG; usual are ten. */
export const mostScans = 100

/** Most pixels, and most pixels along a side: beyond them a small file can fill all memory. */
const mostPixels = 50 * megabyte
const longestSide = 16_384

/** The fault of a file with too many bytes. */
export function tooManyBytes(
  bytes: Uint8Array,
  format: keyof typeof mostBytes,
): PictureFault | undefined {
  const most = mostBytes[format]
  if (bytes.length <= most) return undefined
  const detail = `it has ${tenths(bytes.length)} MB; a ${format.toUpperCase()} file may have ${tenths(most)} MB`
  const remedy =
    format === 'svg' ? 'simplify its paths' : 'save it with fewer pixels or stronger compression'
  return fault('too-large', detail, remedy)
}

/** The fault of a picture with no pixels or too many. */
export function sizeFault({ width, height }: Size): PictureFault | undefined {
  if (width === 0 || height === 0) return fault('damaged', 'it has no pixels')
  if (Math.max(width, height) <= longestSide && width * height <= mostPixels) return undefined
  const detail = `it has ${width} × ${height} pixels; ${mostPixels / megabyte} million pixels and ${longestSide} along a side are the most`
  return fault(
    'too-large',
    detail,
    'save it with fewer pixels: no page shows more than 4,000 across',
  )
}

function tenths(bytes: number): string {
  return (Math.ceil(bytes / (megabyte / 10)) / 10).toFixed(1)
}
