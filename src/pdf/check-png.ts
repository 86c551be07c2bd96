/** Checks the pixels of a PNG before pdfkit decodes them in the background, where an error ends the process. */

import { inflateSync } from 'node:zlib'

/** What the check needs of a PNG's header. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  readonly pixelBitlength: number
  readonly interlaceMethod: number
  readonly transparency: { readonly indexed?: unknown }
}

/** Start and step of the seven passes of an interlaced picture (PNG specification, 8.2). */
const interlacePasses: readonly (readonly [x: number, y: number, dx: number, dy: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/**
 * Throws if the compressed pixels are broken, too few, or filtered in an unknown way.
 *
 * Also if they are smaller than a byte and would have to be decoded: pdfkit misreads them then.
 */
export function checkPngPixels(compressed: Uint8Array, header: PngHeader): void {
  const decoded = header.interlaceMethod === 1 || header.transparency.indexed !== undefined
  if (decoded && header.pixelBitlength < 8) {
    throw new Error('its pixels have fewer than 8 bits and are interlaced or transparent')
  }
  const pixels = inflateSync(compressed)
  const passes = header.interlaceMethod === 1 ? interlacePasses : [[0, 0, 1, 1] as const]
  let at = 0
  for (const [x, y, dx, dy] of passes) {
    const width = Math.ceil((header.width - x) / dx)
    const rows = width > 0 ? Math.ceil((header.height - y) / dy) : 0
    const rowBytes = Math.ceil((width * header.pixelBitlength) / 8)
    for (let row = 0; row < rows; row += 1) {
      const filter = pixels[at]
      at += 1 + rowBytes
      if (filter === undefined || at > pixels.length) throw new Error('rows are missing')
      if (filter > 4) throw new Error(`unknown row filter ${filter}`)
    }
  }
}
