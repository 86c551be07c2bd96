/** Reads JPEG files: keeps the picture, drops everything that was written beside it. */

import { type Conversion, conversionOf } from '../color/to-srgb.js'
import { turnOf } from '../exif.js'
import { heavyJpeg, mostScans, sizeFault, tooManyBytes } from '../limits.js'
import { fault, type PictureFault, type Raster, turnedSize } from '../picture.js'
import { frameFault, frameSize, isFrameHeader, isGrey } from './frame-header.js'
import { pixelsOfJpeg, qualities, writeJpeg } from './jpeg-pixels.js'
import { fileOf, joined, type Segment, segmentsOf, startOfScan, startsWith } from './segments.js'

/**
 * The picture of a JPEG file.
 *
 * Kept are tables, frames, scans, JFIF without its preview, and Adobe's word on the colours; place, camera,
 * previews and comments are not for readers of a document. The turn that Exif asks for is applied by the
 * writers. A heavy file will be coded anew at its place, so it has to be one that can be decoded.
 */
export function readJpeg(bytes: Uint8Array): Raster | PictureFault {
  const large = tooManyBytes(bytes, 'jpeg')
  if (large) return large
  const segments = segmentsOf(bytes)
  if ('type' in segments) return segments
  const frame = segments.find(isFrameHeader)
  if (frame === undefined) return fault('damaged', 'it has no frame header')
  const size = frameSize(frame)
  const wrong = frameFault(frame) ?? sizeFault(size) ?? scansFault(segments)
  if (wrong) return wrong
  const conversion = conversionOf(profileOf(segments), isGrey(frame))
  if (typeof conversion === 'object') return conversion
  const kept = inSrgb(fileOf(segments.flatMap(keptOf)), conversion)
  if (kept === undefined) return fault('damaged', 'its coded pixels cannot be read')
  const turn = turnOf(exifOf(segments))
  return { type: 'raster', format: 'jpeg', bytes: kept, size: turnedSize(size, turn), turn }
}

/** A file in sRGB: the same, or coded anew; undefined if a file that is heavy or in other colours cannot be decoded. */
function inSrgb(file: Uint8Array, conversion: Conversion | undefined): Uint8Array | undefined {
  if (conversion === undefined && file.length <= heavyJpeg) return file
  const pixels = pixelsOfJpeg(file)
  if (conversion === undefined || pixels === undefined) return pixels && file
  return writeJpeg(conversion(pixels), qualities.again)
}

/** Scans without end are an attack: each asks every viewer to go over all pixels. */
function scansFault(segments: readonly Segment[]): PictureFault | undefined {
  const scans = segments.filter(({ marker }) => marker === startOfScan).length
  if (scans <= mostScans) return undefined
  const detail = `it is coded in ${scans} scans; ${mostScans} are the most`
  return fault('unsupported', detail, 'save it again as baseline JPEG')
}

/** What of a segment goes into documents. */
function keptOf(segment: Segment): readonly Segment[] {
  const { marker, bytes } = segment
  if (marker === 0xe0) return startsWith(segment, 'JFIF\0') ? [withoutPreview(bytes)] : []
  if (marker === 0xee) return startsWith(segment, 'Adobe') ? [segment] : []
  const metadata = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe
  return metadata ? [] : [segment]
}

/** JFIF's version and density; the last two of its bytes say that no preview follows (T.871, 10.1). */
function withoutPreview(bytes: Uint8Array): Segment {
  return {
    marker: 0xe0,
    bytes: joined([Uint8Array.of(0xff, 0xe0, 0, 16), bytes.subarray(4, 16), Uint8Array.of(0, 0)]),
  }
}

function exifOf(segments: readonly Segment[]): Uint8Array {
  const found = segments.find((one) => one.marker === 0xe1 && startsWith(one, 'Exif\0\0'))
  return found?.bytes.subarray(10) ?? new Uint8Array()
}

/** The ICC profile, which may be spread over several segments (ICC.1:2022, B.4). */
function profileOf(segments: readonly Segment[]): Uint8Array {
  const name = 'ICC_PROFILE\0'
  const parts = segments.filter((one) => one.marker === 0xe2 && startsWith(one, name))
  return joined(parts.map(({ bytes }) => bytes.subarray(4 + name.length + 2)))
}
