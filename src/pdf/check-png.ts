/** Checks the pixels of a PNG before pdfkit decodes them in the background, where an error ends the process. */

import { inflateSync } from 'node:zlib'
import { passesOf } from '../picture/png/header.js'

/** What the check needs of a PNG's header. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  readonly pixelBitlength: number
  readonly interlaceMethod: number
  readonly transparency: { readonly indexed?: unknown }
}

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
  const { width, height } = header
  const passes = passesOf({ width, height, interlaced: header.interlaceMethod === 1 })
  let at = 0
  for (const pass of passes) {
    const rowBytes = Math.ceil((pass.width * header.pixelBitlength) / 8)
    for (let row = 0; row < pass.height; row += 1) {
      const filter = pixels[at]
      at += 1 + rowBytes
      if (filter === undefined || at > pixels.length) throw new Error('rows are missing')
      if (filter > 4) throw new Error(`unknown row filter ${filter}`)
    }
  }
}
