/** Gradients: a line anywhere on the slide becomes one from corner to corner of its shape. */

import type { Rect } from '../../base/geometry.js'
import type { Gradient, GradientStop } from '../../picture/picture.js'
import type { GradientFill } from '../shape.js'

/** Full circle in sixty-thousandths of a degree. */
const circle = 21_600_000

/**
 * The gradient of a shape with these bounds.
 *
 * A linear gradient (ECMA-376 20.1.8.41) runs through the middle of the shape at its angle, as far as the corners
 * reach along it. What lies between there of the drawing's own line is said anew in shares of that way.
 */
export function planGradient({ from, to, stops }: Gradient, box: Rect): GradientFill {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const [cos, sin] = [dx / length, dy / length]
  const middle =
    ((box.x + box.width / 2 - from.x) * cos + (box.y + box.height / 2 - from.y) * sin) / length
  const half = (box.width * Math.abs(cos) + box.height * Math.abs(sin)) / 2 / length
  const [start, end] = [middle - half, middle + half]
  const inner = stops.filter(({ at }) => at > start && at < end)
  const all = [
    { at: start, rgb: colorAt(start, stops) },
    ...inner,
    { at: end, rgb: colorAt(end, stops) },
  ]
  const turn = Math.round((Math.atan2(dy, dx) / (2 * Math.PI)) * circle)
  return {
    angle: (turn + circle) % circle,
    stops: all.map(({ at, rgb }) => ({
      position: half === 0 ? 0 : Math.round(((at - start) / (end - start)) * 100_000),
      rgb,
    })),
  }
}

/** The colour at a share of a gradient's way; beyond its ends that of the end. */
function colorAt(share: number, stops: readonly GradientStop[]): string {
  const after = stops.findIndex(({ at }) => at > share)
  const next = stops[after]
  const before = stops[after - 1]
  if (next === undefined) return stops.at(-1)?.rgb ?? '000000'
  if (before === undefined) return next.rgb
  const way = (share - before.at) / (next.at - before.at)
  const channel = (rgb: string, at: number): number => Number.parseInt(rgb.slice(at, at + 2), 16)
  return [0, 2, 4]
    .map((at) => {
      const [a, b] = [channel(before.rgb, at), channel(next.rgb, at)]
      return Math.round(a + (b - a) * way)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')
    .toUpperCase()
}
