/** The header of a PNG file and what follows from it (PNG specification, 11.2.1). */

import { fault, type PictureFault } from '../picture.js'

/** What IHDR says. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: 1 | 2 | 4 | 8 | 16
  /** Samples of a pixel as they are stored: grey, palette index, grey and alpha, RGB, RGB and alpha. */
  readonly kind: 'grey' | 'palette' | 'grey-alpha' | 'rgb' | 'rgb-alpha'
  readonly interlaced: boolean
}

/** A rectangle of pixels that is stored together: all of them, or one of seven passes. */
export interface Pass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly width: number
  readonly height: number
}

const kinds: readonly (readonly [
  code: number,
  kind: PngHeader['kind'],
  depths: readonly number[],
])[] = [
  [0, 'grey', [1, 2, 4, 8, 16]],
  [2, 'rgb', [8, 16]],
  [3, 'palette', [1, 2, 4, 8]],
  [4, 'grey-alpha', [8, 16]],
  [6, 'rgb-alpha', [8, 16]],
]

/** Samples of a pixel. */
export const channels = { grey: 1, palette: 1, 'grey-alpha': 2, rgb: 3, 'rgb-alpha': 4 } as const

/** Reads the data of IHDR. */
export function readHeader(data: Uint8Array): PngHeader | PictureFault {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.length !== 13) return fault('damaged', 'its header is incomplete')
  const [depth, code, compression, filter, interlace] = data.subarray(8)
  const found = kinds.find(([known, , depths]) => known === code && depths.includes(depth ?? 0))
  if (found === undefined || compression !== 0 || filter !== 0 || (interlace ?? 2) > 1) {
    return fault('damaged', `its header names a kind of PNG that does not exist`)
  }
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: depth as PngHeader['depth'],
    kind: found[1],
    interlaced: interlace === 1,
  }
}

/** Start and step of the passes of an interlaced picture (PNG specification, 8.1). */
const interlace = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The passes of a picture, without those that hold no pixel. */
export function passesOf({
  width,
  height,
  interlaced,
}: Pick<PngHeader, 'width' | 'height' | 'interlaced'>): readonly Pass[] {
  return (interlaced ? interlace : [[0, 0, 1, 1] as const])
    .map(([x, y, dx, dy]) => {
      const size = { width: Math.ceil((width - x) / dx), height: Math.ceil((height - y) / dy) }
      return { x, y, dx, dy, ...size }
    })
    .filter((pass) => pass.width > 0 && pass.height > 0)
}

/** Bytes of a row of pixels, without its filter byte. */
export function rowBytes(width: number, { depth, kind }: PngHeader): number {
  return Math.ceil((width * depth * channels[kind]) / 8)
}
