/** Makes PNG files of every kind, by hand, from the specification: the judge of the reader. */

import { crc32, deflateSync } from 'node:zlib'

/** A chunk with its length and checksum. */
export function chunk(name: string, data: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)])
  const file = Buffer.alloc(body.length + 8)
  file.writeUInt32BE(body.length - 4)
  body.copy(file, 4)
  file.writeUInt32BE(crc32(body), body.length + 4)
  return file
}

/** What a file is made of; samples are stored values, as many for each pixel as the kind has. */
export interface PngFile {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly code: 0 | 2 | 3 | 4 | 6
  readonly interlaced?: boolean
  readonly sample: (x: number, y: number, channel: number) => number
  readonly before?: readonly Buffer[]
}

const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])

/** The header chunk. */
export function header({ width, height, depth, code, interlaced = false }: PngFile): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([depth, code, 0, 0, interlaced ? 1 : 0], 8)
  return chunk('IHDR', data)
}

/** The file; every row has filter 0. */
export function pngFile(file: PngFile): Uint8Array {
  const rows = (file.interlaced ? passes : [[0, 0, 1, 1] as const]).flatMap(([x0, y0, dx, dy]) => {
    const columns = steps(x0, dx, file.width)
    return columns.length === 0 ? [] : steps(y0, dy, file.height).map((y) => row(file, columns, y))
  })
  const pixels = chunk('IDAT', deflateSync(Buffer.concat(rows)))
  return new Uint8Array(
    Buffer.concat([signature, header(file), ...(file.before ?? []), pixels, chunk('IEND', [])]),
  )
}

function row({ depth, code, sample }: PngFile, columns: readonly number[], y: number): Buffer {
  const bits = columns.flatMap((x) =>
    Array.from({ length: samples[code] }, (_, channel) =>
      sample(x, y, channel).toString(2).padStart(depth, '0'),
    ),
  )
  const bytes = bits.join('').match(/.{1,8}/g) ?? []
  return Buffer.from([0, ...bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))])
}

function steps(from: number, step: number, end: number): number[] {
  const found: number[] = []
  for (let at = from; at < end; at += step) found.push(at)
  return found
}
