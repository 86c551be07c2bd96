/** Fits what a `viewBox` shows into its place (SVG 1.1, 7.7 and 7.8). */

import type { Rect, Size } from '../../base/geometry.js'
import { readLength } from './length.js'
import type { Matrix } from './matrix.js'
import type { SvgElement } from './read-xml.js'

/** The rectangle of a `viewBox`; undefined if there is none that can be read, or if it has no area. */
export function viewBoxOf({ attributes }: SvgElement): Rect | undefined {
  const numbers = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map((one) => readLength(one))
  const [x, y, width, height] = numbers
  if (numbers.length !== 4 || x === undefined || y === undefined) return undefined
  if (width === undefined || height === undefined || width <= 0 || height <= 0) return undefined
  return { x, y, width, height }
}

/** Width and height of an element, shares of what is around it; undefined where they are not said or zero. */
export function sizeOf({ attributes }: SvgElement, around?: Size): Partial<Size> {
  const read = (name: 'width' | 'height'): number | undefined =>
    readLength(attributes.get(name) ?? '', around?.[name]) || undefined
  const [width, height] = [read('width'), read('height')]
  return { ...(width && { width }), ...(height && { height }) }
}

const alignments = { Min: 0, Mid: 0.5, Max: 1 } as const

/** The map that brings a box into a place as `preserveAspectRatio` says; undefined if that cannot be read. */
export function fittingMatrix(
  { attributes }: SvgElement,
  box: Rect,
  { width, height }: Size,
): Matrix | undefined {
  const said = attributes.get('preserveAspectRatio')?.trim() ?? 'xMidYMid'
  const [wide, high] = [width / box.width, height / box.height]
  if (/^(defer\s+)?none/.test(said)) return [wide, 0, 0, high, -box.x * wide, -box.y * high]
  const match = /^(?:defer\s+)?x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+(meet|slice))?$/.exec(said)
  if (match === null) return undefined
  const [, across = 'Mid', down = 'Mid', how] = match
  const scale = how === 'slice' ? Math.max(wide, high) : Math.min(wide, high)
  const share = (name: string): number => alignments[name as keyof typeof alignments]
  const dx = (width - box.width * scale) * share(across)
  const dy = (height - box.height * scale) * share(down)
  return [scale, 0, 0, scale, dx - box.x * scale, dy - box.y * scale]
}
