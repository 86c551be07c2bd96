/** Reads PNG files of every kind and makes them ones that every writer and viewer decodes alike. */

import { inflateSync } from 'node:zlib'
import type { Conversion } from '../color/to-srgb.js'
import { turnOf } from '../exif.js'
import { sizeFault, tooManyBytes } from '../limits.js'
import { fault, type PictureFault, type Raster, turnedSize, upright } from '../picture.js'
import type { Pixels } from '../pixels.js'
import { type Chunk, dataOf, readChunks, writeChunks } from './chunks.js'
import { type PngHeader, passesOf, readHeader, rowBytes } from './header.js'
import { colorsOf } from './png-colors.js'
import { pixelsOf } from './png-pixels.js'
import { unfilter } from './unfilter.js'
import { writePng } from './write-png.js'

/** A file that is taken apart but not decoded. */
interface OpenedPng {
  readonly header: PngHeader
  readonly chunks: readonly Chunk[]
  /** What brings its colours into sRGB, if they are not. */
  readonly conversion?: Conversion
}

/**
 * The picture of a PNG file.
 *
 * Samples of eight bits in sRGB that are neither interlaced nor transparent by a chunk keep their bytes; all
 * others are coded anew. Only what the picture needs is kept: no texts, no times, no previews.
 */
export function readPng(bytes: Uint8Array): Raster | PictureFault {
  const opened = openPng(bytes)
  if ('type' in opened) return opened
  const pixels = decode(opened)
  if ('type' in pixels) return pixels
  const { header, chunks } = opened
  const orientation = chunks.find(({ name }) => name === 'eXIf')
  const turn = orientation === undefined ? upright : turnOf(orientation.data)
  return {
    type: 'raster',
    format: 'png',
    bytes: isPlain(opened) ? plainFile(chunks) : writePng(inSrgb(pixels, opened)),
    size: turnedSize(header, turn),
    turn,
  }
}

function inSrgb(pixels: Pixels, { conversion }: OpenedPng): Pixels {
  return conversion === undefined ? pixels : conversion(pixels)
}

/** The pixels of a file that was read before. */
export function pixelsOfPng(bytes: Uint8Array): Pixels {
  const opened = openPng(bytes)
  const pixels = 'type' in opened ? opened : decode(opened)
  if ('type' in pixels) throw new Error(`a picture that was read is broken: ${pixels.detail}`)
  return pixels
}

function openPng(bytes: Uint8Array): OpenedPng | PictureFault {
  const large = tooManyBytes(bytes, 'png')
  if (large) return large
  const chunks = readChunks(bytes)
  if ('type' in chunks) return chunks
  const header = readHeader(chunks.find(({ name }) => name === 'IHDR')?.data ?? new Uint8Array())
  if ('type' in header) return header
  const wrong = sizeFault(header)
  if (wrong) return wrong
  const conversion = colorsOf(chunks, header.kind.startsWith('grey'))
  if (typeof conversion === 'object') return conversion
  return { header, chunks, ...(conversion && { conversion }) }
}

function decode({ header, chunks }: OpenedPng): Pixels | PictureFault {
  const data = inflated(chunks, header)
  if ('type' in data) return data
  const stored = unfilter(data, header)
  if ('type' in stored) return stored
  const palette = dataOf('PLTE', chunks)
  const transparency = header.kind.endsWith('alpha') ? undefined : dataOf('tRNS', chunks)
  const pixels = pixelsOf(stored, header, {
    ...(palette && { palette }),
    ...(transparency && { transparency }),
  })
  return pixels ?? fault('damaged', 'a pixel names a colour that its palette lacks')
}

/** The compressed pixels, read only as far as the header says: a file cannot unfold without end. */
function inflated(chunks: readonly Chunk[], header: PngHeader): Uint8Array | PictureFault {
  const most = passesOf(header).reduce(
    (sum, { width, height }) => sum + height * (1 + rowBytes(width, header)),
    0,
  )
  try {
    return inflateSync(codedPixels(chunks), { maxOutputLength: most })
  } catch (error) {
    const bomb = error instanceof RangeError
    return fault(
      'damaged',
      bomb ? 'it holds more pixels than it says' : 'its compressed pixels cannot be read',
    )
  }
}

function codedPixels(chunks: readonly Chunk[]): Uint8Array {
  return Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
}

function isPlain({ header, chunks, conversion }: OpenedPng): boolean {
  if (conversion !== undefined) return false
  return header.depth === 8 && !header.interlaced && dataOf('tRNS', chunks) === undefined
}

function plainFile(chunks: readonly Chunk[]): Uint8Array {
  const named = (wanted: string): readonly Chunk[] => chunks.filter(({ name }) => name === wanted)
  const pixels = { name: 'IDAT', data: codedPixels(chunks) }
  const palette = chunks[0]?.data[9] === 3 ? named('PLTE') : []
  return writeChunks([...named('IHDR'), ...palette, pixels, ...named('IEND')])
}
