/** Reads a picture file, whatever its name says: the stage's table of contents. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { pictureFaulty } from './diagnostics.js'
import { readJpeg } from './jpeg/read-jpeg.js'
import { fault, type Picture, type PictureFault } from './picture.js'
import { isPng } from './png/chunks.js'
import { readPng } from './png/read-png.js'
import { readSvg } from './svg/read-svg.js'

/** Kinds of files that are not read, by their first bytes, and what to save instead. */
const strangers: readonly (readonly [name: string, begins: RegExp, remedy: string])[] = [
  ['a GIF file', /^GIF8/, 'save it as PNG'],
  ['a WebP file', /^RIFF....WEBP/s, 'save it as JPEG or PNG'],
  ['a TIFF file', /^(II\*\0|MM\0\*)/, 'save it as JPEG or PNG'],
  ['a BMP file', /^BM/, 'save it as PNG'],
  ['a HEIC or AVIF file', /^....ftyp/s, 'save it as JPEG'],
  ['a PDF file', /^%PDF/, 'save the drawing as SVG, or as PNG'],
]

/** What was read of bytes that are shown more than once: a writer embeds the same picture once. */
const known = new WeakMap<Uint8Array, Picture | PictureFault>()

/** The picture in a file; undefined, with a diagnostic at `at`, if documents cannot show it. */
export function readPicture(
  path: string,
  bytes: Uint8Array,
  at: Span,
  report: Report,
): Picture | undefined {
  const read = known.get(bytes) ?? readAny(bytes)
  known.set(bytes, read)
  if (read.type !== 'fault') return read
  report(pictureFaulty(path, read, at))
  return undefined
}

function readAny(bytes: Uint8Array): Picture | PictureFault {
  if (isPng(bytes)) return readPng(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes)
  const start = String.fromCharCode(...bytes.subarray(0, 1000))
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|svg|!--|!DOCTYPE svg)/i.test(start)) return readSvg(bytes)
  const [name, , remedy] = strangers.find(([, begins]) => begins.test(start)) ?? []
  const detail = name === undefined ? 'it is neither PNG, JPEG nor SVG' : `it is ${name}`
  return fault('unsupported', detail, remedy ?? 'save it as PNG, JPEG or SVG')
}
