/** Draws what brings coordinates of its own: drawings in drawings, and what is used again. */

import type { Size } from '../../base/geometry.js'
import type { DrawnPath } from '../picture.js'
import { clipped, rectangleOutline } from './clip.js'
import type { Draw } from './draw.js'
import { readLength } from './length.js'
import { identity, type Matrix, mapSteps, multiply } from './matrix.js'
import type { Place } from './place.js'
import type { SvgElement } from './read-xml.js'
import { hrefOf, localId, type Reading } from './reading.js'
import { styleOf } from './style.js'
import { fittingMatrix, sizeOf, viewBoxOf } from './viewport.js'

/** Uses within uses beyond which nobody can have drawn them. */
const longestChain = 20

/** Draws an `svg` or a `symbol` in the place that `placed`, itself or what uses it, gives it (SVG 1.1, 7.9 and 5.5). */
export function drawNested(
  element: SvgElement,
  placed: SvgElement,
  place: Place,
  reading: Reading,
  drawChildren: Draw,
): readonly DrawnPath[] {
  const size: Size = { ...place.around, ...sizeOf(placed, place.around) }
  const matrix = multiply(place.matrix, element === placed ? shift(element, place) : identity)
  const box = viewBoxOf(element)
  const fitting = box === undefined ? identity : fittingMatrix(element, box, size)
  if (fitting === undefined) {
    reading.refuse(element, 'has a `preserveAspectRatio` that cannot be read', 'take it away')
    return []
  }
  const inner = { ...place, matrix: multiply(matrix, fitting), around: box ?? size }
  const paths = drawChildren(element, inner, reading)
  if (shown(element)) return paths
  const edge = rectangleOutline({ x: 0, y: 0, ...size })
  const seen = clipped(paths, [{ ...edge, steps: mapSteps(edge.steps, matrix) }], reading.exact)
  if (seen === undefined) {
    reading.refuse(element, 'is cut by its edge', 'cut the shapes themselves')
  }
  return seen ?? []
}

/** Draws what a `use` refers to (SVG 1.1, 5.6). */
export function drawUse(
  element: SvgElement,
  place: Place,
  reading: Reading,
  drawElement: Draw,
  drawChildren: Draw,
): readonly DrawnPath[] {
  const id = localId(hrefOf(element) ?? '')
  if (id === undefined) return []
  const used = reading.ids.get(id)
  if (used === undefined || place.followed.includes(id) || place.followed.length > longestChain) {
    const what = used === undefined ? `uses \`${id}\`, which is nowhere` : 'uses itself'
    reading.refuse(element, what, 'put a copy of it in its place: “ungroup” or “unlink clone”')
    return []
  }
  const here = {
    ...place,
    matrix: multiply(place.matrix, shift(element, place)),
    followed: [...place.followed, id],
  }
  if (used.name !== 'symbol') return drawElement(used, here, reading)
  const { style } = styleOf(used, place.style, reading)
  return drawNested(used, element, { ...here, style }, reading, drawChildren)
}

/** By how much `x` and `y` move an element. */
function shift({ attributes }: SvgElement, { around }: Place): Matrix {
  const x = readLength(attributes.get('x') ?? '0', around.width) ?? 0
  const y = readLength(attributes.get('y') ?? '0', around.height) ?? 0
  return [1, 0, 0, 1, x, y]
}

function shown({ attributes }: SvgElement): boolean {
  const said = attributes.get('overflow') ?? attributes.get('style') ?? ''
  return /^(visible|auto)$|overflow\s*:\s*(visible|auto)/.test(said)
}
