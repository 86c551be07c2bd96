/** Hatching as an editor knows it: a pattern of its own list instead of stripes. */

import type { Hatch } from '../../layout/frames/hatch.js'
import type { Pattern } from '../shape.js'
import { schemeColor } from './color.js'

const presets: { readonly [P in Hatch['pattern']]: Pattern['preset'] } = {
  rising: 'ltUpDiag',
  falling: 'ltDnDiag',
  level: 'ltHorz',
  upright: 'ltVert',
}

/** The pattern that comes nearest to a hatching. */
export function planPattern({ pattern, stroke }: Pick<Hatch, 'pattern' | 'stroke'>): Pattern {
  return { preset: presets[pattern], color: schemeColor(stroke.color) }
}
