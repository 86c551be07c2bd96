/** Affine maps of drawings (SVG 1.1, 7.4 to 7.6). */

import type { PathStep, Point } from '../../base/geometry.js'

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The map that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

/** A path in other coordinates. */
export function mapSteps(
  steps: readonly PathStep[],
  [a, b, c, d, e, f]: Matrix,
): readonly PathStep[] {
  const map = ({ x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f })
  return steps.map((step): PathStep => {
    if (step.type === 'close') return step
    if (step.type !== 'curve') return { type: step.type, to: map(step.to) }
    const { control1, control2, to } = step
    return { type: 'curve', control1: map(control1), control2: map(control2), to: map(to) }
  })
}

/** How much a map enlarges; undefined if it stretches one way more than the other, which a line cannot follow. */
export function scaleOf([a, b, c, d]: Matrix): number | undefined {
  const [first, second] = [Math.hypot(a, b), Math.hypot(c, d)]
  const even = Math.abs(first - second) <= 0.001 * Math.max(first, second)
  return even && Math.abs(a * c + b * d) <= 0.001 * first * second ? first : undefined
}

/** The map of a `transform` attribute; undefined if it holds anything else. */
export function readTransform(text: string): Matrix | undefined {
  let rest = text.trim()
  let matrix = identity
  while (rest !== '') {
    const match = /^([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*/.exec(rest)
    if (match === null) return undefined
    const values = (match[2] ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const next = values.some(Number.isNaN) ? undefined : functionOf(match[1] ?? '', values)
    if (next === undefined) return undefined
    matrix = multiply(matrix, next)
    rest = rest.slice(match[0].length)
  }
  return matrix
}

function functionOf(name: string, values: readonly number[]): Matrix | undefined {
  const [first = 0, second, third, fourth, fifth, sixth] = values
  const tangent = Math.tan((first * Math.PI) / 180)
  switch (`${name} ${values.length}`) {
    case 'matrix 6':
      return [first, second ?? 0, third ?? 0, fourth ?? 0, fifth ?? 0, sixth ?? 0]
    case 'translate 1':
    case 'translate 2':
      return [1, 0, 0, 1, first, second ?? 0]
    case 'scale 1':
    case 'scale 2':
      return [first, 0, 0, second ?? first, 0, 0]
    case 'rotate 1':
    case 'rotate 3':
      return rotation(first, { x: second ?? 0, y: third ?? 0 })
    case 'skewX 1':
      return [1, 0, tangent, 1, 0, 0]
    case 'skewY 1':
      return [1, tangent, 0, 1, 0, 0]
    default:
      return undefined
  }
}

function rotation(degrees: number, { x, y }: Point): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}
