/** Writes pixels as PNG: eight bits, not interlaced, every row by the same filter. */

import { deflateSync } from 'node:zlib'
import type { Pixels } from '../pixels.js'
import { writeChunks } from './chunks.js'
import { paeth } from './unfilter.js'

/** PNG's codes for the kinds of pixels, by their number of samples. */
const codes = { 1: 0, 2: 4, 3: 2, 4: 6 } as const

/** The file of pixels; the same pixels give the same bytes. */
export function writePng({ width, height, channels, data }: Pixels): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, codes[channels], 0, 0, 0], 8)
  const rows = filtered(data, width * channels, height, channels)
  return writeChunks([
    { name: 'IHDR', data: header },
    { name: 'IDAT', data: deflateSync(rows, { level: 9 }) },
    { name: 'IEND', data: new Uint8Array() },
  ])
}

const paethFilter = 4

function filtered(data: Uint8Array, length: number, height: number, back: number): Uint8Array {
  const rows = new Uint8Array(height * (length + 1))
  for (let row = 0; row < height; row += 1) {
    const from = row * length
    const to = row * (length + 1)
    rows[to] = paethFilter
    for (let at = 0; at < length; at += 1) {
      const left = at < back ? 0 : (data[from + at - back] as number)
      const up = row === 0 ? 0 : (data[from + at - length] as number)
      const corner = row === 0 || at < back ? 0 : (data[from + at - length - back] as number)
      rows[to + 1 + at] = (data[from + at] as number) - paeth(left, up, corner)
    }
  }
  return rows
}
