/** Makes pictures of too many pixels smaller. */

import type { Size } from '../base/geometry.js'
import type { Pixels } from './pixels.js'

/**
 * Pixels at a smaller size: each is the mean of those it covers, in proportion to how far it covers them.
 *
 * Colours count by their alpha, so that what is hidden does not tint the edges.
 */
export function resample(pixels: Pixels, { width, height }: Size): Pixels {
  const { channels } = pixels
  const alpha = channels % 2 === 0
  const data = new Uint8Array(width * height * channels)
  const across = spansOf(pixels.width, width)
  const down = spansOf(pixels.height, height)
  const sums = new Float64Array(channels)
  for (const [row, vertical] of down.entries()) {
    for (let column = 0; column < width; column += 1) {
      const horizontal = across[column] as Span
      const weight = gather(pixels, horizontal, vertical, alpha, sums)
      const to = (row * width + column) * channels
      const opacity = alpha ? (sums[channels - 1] as number) : weight
      for (let at = 0; at < channels; at += 1) {
        const isAlpha = alpha && at === channels - 1
        const divisor = isAlpha ? weight : opacity
        const mean = divisor === 0 ? 0 : (sums[at] as number) / divisor
        data[to + at] = Math.round(isAlpha ? mean * 255 : mean)
      }
    }
  }
  return { width, height, channels, data }
}

/** Which old pixels a new one covers, and how far each. */
interface Span {
  readonly first: number
  readonly weights: readonly number[]
}

function spansOf(from: number, to: number): readonly Span[] {
  const step = from / to
  return Array.from({ length: to }, (_, index): Span => {
    const [start, end] = [index * step, Math.min(from, (index + 1) * step)]
    const first = Math.floor(start)
    const count = Math.max(1, Math.ceil(end - 1e-9) - first)
    const weights = Array.from({ length: count }, (_, at) => {
      const pixel = first + at
      return Math.max(0, Math.min(end, pixel + 1) - Math.max(start, pixel))
    })
    return { first, weights }
  })
}

/** Adds up the pixels under a new one; returns their weight. The last sum of a picture with alpha is that of alpha. */
function gather(
  { width, channels, data }: Pixels,
  horizontal: Span,
  vertical: Span,
  alpha: boolean,
  sums: Float64Array,
): number {
  sums.fill(0)
  let total = 0
  const colors = alpha ? channels - 1 : channels
  for (let y = 0; y < vertical.weights.length; y += 1) {
    const row = (vertical.first + y) * width + horizontal.first
    for (let x = 0; x < horizontal.weights.length; x += 1) {
      const at = (row + x) * channels
      const weight = (vertical.weights[y] as number) * (horizontal.weights[x] as number)
      const opacity = alpha ? ((data[at + colors] as number) / 255) * weight : weight
      for (let color = 0; color < colors; color += 1) {
        sums[color] = (sums[color] as number) + (data[at + color] as number) * opacity
      }
      if (alpha) sums[colors] = (sums[colors] as number) + opacity
      total += weight
    }
  }
  return total
}
