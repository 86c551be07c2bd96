/** How PNG's many kinds of pixels become one. */

import type { Pixels } from '../pixels.js'
import { channels, type PngHeader, passesOf, rowBytes } from './header.js'

/** What stands beside the samples: the palette, and what is transparent. */
export interface Colors {
  /** PLTE: three bytes for each entry. */
  readonly palette?: Uint8Array
  /** tRNS: of a palette the alphas, else the one colour that is transparent, two bytes for each sample. */
  readonly transparency?: Uint8Array
}

/** The pixels of stored samples; undefined if one names an entry that the palette lacks. */
export function pixelsOf(
  stored: Uint8Array,
  header: PngHeader,
  colors: Colors,
): Pixels | undefined {
  const { width, height, kind } = header
  const { transparency } = colors
  const indexed = kind === 'palette'
  const color = indexed ? 3 : kind.startsWith('grey') ? 1 : 3
  const alpha = kind.endsWith('alpha') || transparency !== undefined
  const count = (color + (alpha ? 1 : 0)) as Pixels['channels']
  const data = new Uint8Array(width * height * count)
  const samples = channels[kind]
  const sample = sampleReader(stored, header)
  let start = 0
  for (const pass of passesOf(header)) {
    const length = rowBytes(pass.width, header)
    for (let row = 0; row < pass.height; row += 1) {
      const top = (pass.y + row * pass.dy) * width
      for (let column = 0; column < pass.width; column += 1) {
        const to = (top + pass.x + column * pass.dx) * count
        const from = column * samples
        if (indexed) {
          if (!lookUp(sample(start, from), data, to, colors)) return undefined
          continue
        }
        for (let at = 0; at < samples; at += 1)
          data[to + at] = eightBits(sample(start, from + at), header)
        if (alpha && samples === color) {
          const hidden = isTransparent((at) => sample(start, from + at), samples, transparency)
          data[to + color] = hidden ? 0 : 255
        }
      }
      start += length
    }
  }
  return { width, height, channels: count, data }
}

/** Reads a sample of a row that begins at a byte. */
function sampleReader(
  stored: Uint8Array,
  { depth }: PngHeader,
): (start: number, index: number) => number {
  if (depth === 8) return (start, index) => stored[start + index] as number
  if (depth === 16) {
    return (start, index) => {
      const at = start + index * 2
      return (stored[at] as number) * 256 + (stored[at + 1] as number)
    }
  }
  return (start, index) => {
    const bit = index * depth
    const byte = stored[start + (bit >> 3)] as number
    return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
  }
}

function eightBits(sample: number, { depth }: PngHeader): number {
  if (depth === 8) return sample
  return Math.round((sample * 255) / (2 ** depth - 1))
}

/** Writes the colour of a palette's entry; false if there is none. */
function lookUp(
  index: number,
  data: Uint8Array,
  to: number,
  { palette = new Uint8Array(), transparency }: Colors,
): boolean {
  if (index * 3 + 3 > palette.length) return false
  for (let at = 0; at < 3; at += 1) data[to + at] = palette[index * 3 + at] as number
  if (transparency !== undefined) data[to + 3] = transparency[index] ?? 255
  return true
}

function isTransparent(
  sample: (at: number) => number,
  samples: number,
  transparency: Uint8Array | undefined,
): boolean {
  if (transparency === undefined) return false
  for (let at = 0; at < samples; at += 1) {
    const value = (transparency[at * 2] ?? 0) * 256 + (transparency[at * 2 + 1] ?? 0)
    if (value !== sample(at)) return false
  }
  return true
}
