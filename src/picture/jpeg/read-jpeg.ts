/** Reads JPEG files: keeps the picture, drops everything that was written beside it. */

import { profileFault } from './color-profile.js'
import { turnOf } from './exif.js'
import { sizeFault, tooManyBytes } from './limits.js'
import { fault, type PictureFault, type Raster, turnedSize } from './picture.js'

/** A marker segment (ITU-T T.81, B.1.1): its marker and its bytes, marker and length included. */
interface Segment {
  readonly marker: number
  readonly bytes: Uint8Array
}

const endOfImage = 0xd9
const startOfScan = 0xda

/**
 * The picture of a JPEG file.
 *
 * Kept are tables, frames, scans, JFIF and Adobe's word on the colours; place, camera, preview and
 * comments are not for readers of a document. The turn that Exif asks for is applied by the writers.
 */
export function readJpeg(bytes: Uint8Array): Raster | PictureFault {
  const large = tooManyBytes(bytes, 'jpeg')
  if (large) return large
  const segments = segmentsOf(bytes)
  if ('type' in segments) return segments
  const frame = segments.find(({ marker }) => isFrameHeader(marker))
  if (frame === undefined) return fault('damaged', 'it has no frame header')
  const size = sizeOf(frame)
  const wrong = frameFault(frame) ?? sizeFault(size) ?? profileFault(profileOf(segments))
  if (wrong) return wrong
  const turn = turnOf(exifOf(segments))
  const kept = segments.filter(({ marker }) => !isMetadata(marker))
  return {
    type: 'raster',
    format: 'jpeg',
    bytes: joined([Uint8Array.of(0xff, 0xd8), ...kept.map((one) => one.bytes)]),
    size: turnedSize(size, turn),
    turn,
  }
}

/** All segments up to the end of the image; a scan keeps its coded data. What follows the end is dropped. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | PictureFault {
  const cut = fault('damaged', 'it is cut short')
  const segments: Segment[] = []
  let at = 2
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return fault('damaged', `byte ${at} should begin a segment`)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) {
      segments.push({ marker, bytes: bytes.subarray(at, at + 2) })
      return segments
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    const end = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (length < 2 || end > bytes.length) return cut
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return cut
}

/** Where coded data end: at a marker that is neither a stuffed zero nor a restart (T.81, B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length + 1
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Application data but JFIF (APP0) and Adobe (APP14), and comments. */
function isMetadata(marker: number): boolean {
  return (marker > 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
}

function sizeOf({ bytes }: Segment): Raster['size'] {
  const at = (offset: number): number => (bytes[offset] ?? 0) * 256 + (bytes[offset + 1] ?? 0)
  return { width: at(7), height: at(5) }
}

/** Documents show what every reader decodes: baseline or progressive, 8 bits, grey or three colours. */
function frameFault({ marker, bytes }: Segment): PictureFault | undefined {
  const [precision, components] = [bytes[4], bytes[9]]
  if (marker > 0xc2) {
    return fault(
      'unsupported',
      'it is a lossless or arithmetic JPEG',
      'save it as PNG or plain JPEG',
    )
  }
  if (precision !== 8) return fault('colors', `its samples have ${precision} bits, not 8`)
  if (components === 1 || components === 3) return undefined
  return components === 4
    ? fault('colors', 'its colours are CMYK', 'convert it to RGB (sRGB) and save it again')
    : fault('damaged', `it has ${components} colour components`)
}

function exifOf(segments: readonly Segment[]): Uint8Array {
  const found = segments.find(
    ({ marker, bytes }) => marker === 0xe1 && startsWith(bytes, 'Exif\0\0'),
  )
  return found?.bytes.subarray(10) ?? new Uint8Array()
}

/** The ICC profile, which may be spread over several segments (ICC.1:2022, B.4). */
function profileOf(segments: readonly Segment[]): Uint8Array {
  const name = 'ICC_PROFILE\0'
  const parts = segments.filter(({ marker, bytes }) => marker === 0xe2 && startsWith(bytes, name))
  return joined(parts.map(({ bytes }) => bytes.subarray(4 + name.length + 2)))
}

/** Whether the data of a segment begin with these letters. */
function startsWith(segment: Uint8Array, name: string): boolean {
  return [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
