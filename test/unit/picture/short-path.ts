/** Says paths of drawings in short. */

import { boundsOfPath } from '../../../src/base/path.js'
import type { DrawnPath } from '../../../src/picture/picture.js'

/** A path in short: what fills it, its line, where it stands. */
export function shortPath({ fill, gradient, opacity, stroke, steps }: DrawnPath): string {
  const round = (value: number): number => Math.round(value * 10) / 10 + 0
  const { x, y, width, height } = boundsOfPath(steps)
  const paints = [
    fill && (fill.type === 'rgb' ? fill.rgb : fill.type),
    gradient?.stops.map(({ rgb }) => rgb).join('–'),
    opacity === undefined ? undefined : `× ${opacity}`,
    stroke &&
      `line ${stroke.paint.type === 'rgb' ? stroke.paint.rgb : 'text'} ${round(stroke.width)}`,
  ]
  const box = [x, y, width, height].map(round).join(' ')
  return [...paints.filter((paint) => paint !== undefined), `(${box})`].join(' ')
}
