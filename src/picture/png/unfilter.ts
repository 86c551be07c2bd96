/** Undoes the filters of PNG rows (PNG specification, 9). */

import { fault, type PictureFault } from '../picture.js'
import { channels, type PngHeader, passesOf, rowBytes } from './header.js'

/** The stored samples of all passes one after the other, without filters and filter bytes. */
export function unfilter(data: Uint8Array, header: PngHeader): Uint8Array | PictureFault {
  const back = Math.max(1, (header.depth * channels[header.kind]) >> 3)
  const passes = passesOf(header)
  const total = passes.reduce((sum, { width, height }) => sum + height * rowBytes(width, header), 0)
  const rows = new Uint8Array(total)
  let from = 0
  let to = 0
  for (const { width, height } of passes) {
    const length = rowBytes(width, header)
    for (let row = 0; row < height; row += 1) {
      const filter = data[from]
      from += 1
      if (from + length > data.length) return fault('damaged', 'rows of pixels are missing')
      if (filter === undefined || filter > 4) return fault('damaged', 'a row has an unknown filter')
      const above = row === 0 ? undefined : rows.subarray(to - length, to)
      undo(filter, data.subarray(from, from + length), rows.subarray(to, to + length), above, back)
      from += length
      to += length
    }
  }
  return rows
}

function undo(
  filter: number,
  coded: Uint8Array,
  row: Uint8Array,
  above: Uint8Array | undefined,
  back: number,
): void {
  for (let at = 0; at < coded.length; at += 1) {
    const left = at < back ? 0 : (row[at - back] as number)
    const up = above === undefined ? 0 : (above[at] as number)
    const corner = above === undefined || at < back ? 0 : (above[at - back] as number)
    row[at] = (coded[at] as number) + predicted(filter, left, up, corner)
  }
}

/** What a filter expects at a byte. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

/** The neighbour nearest to left + up − corner (PNG specification, 9.4). */
export function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
