/** Reads linear gradients of drawings (SVG 1.1, 13.2) as lines on the drawing. */

import type { Rect } from '../../base/geometry.js'
import type { Gradient, GradientStop } from '../picture.js'
import { readColor, type Tint } from './color.js'
import { readLength, readShare } from './length.js'
import { inverse, type Matrix, multiply, readTransform } from './matrix.js'
import { propertiesOf } from './properties.js'
import type { SvgElement } from './read-xml.js'
import { hrefOf, localId, type Reading } from './reading.js'

/** What a fill by reference comes to: a gradient, or a colour where it does not change. */
export type Filling =
  | { readonly type: 'gradient'; readonly gradient: Gradient; readonly opacity: number }
  | ({ readonly type: 'tint' } & Tint)

/** A stop before it is known that documents can show it. */
interface ReadStop {
  readonly at: number
  readonly tint: Tint
}

/** Gradients take over from each other; longer chains are circles. */
const longestChain = 10

/** Why a gradient cannot be shown, and how to do without. */
type Reason = readonly [what: string, remedy: string]

/**
 * The filling with an id, for a path with these bounds in its own coordinates, which `matrix` brings to the drawing.
 *
 * Undefined, and refused at the path, if documents cannot show it.
 */
export function readFilling(
  id: string,
  path: SvgElement,
  bounds: Rect,
  matrix: Matrix,
  reading: Reading,
): Filling | undefined {
  const chain = chainOf(id, reading)
  const stops = readStops(chain, reading)
  const flat = stops && flatTint(stops)
  const wrong = kindReason(id, chain) ?? (flat === undefined ? reasonOf(chain, stops) : undefined)
  if (wrong !== undefined) {
    reading.refuse(path, ...wrong)
    return undefined
  }
  const last = stops?.at(-1)?.tint ?? invisible
  const line = flat === undefined ? readLine(chain, bounds, matrix) : 'none'
  if (line === undefined) {
    reading.refuse(path, 'is filled by a gradient whose place cannot be read', 'use flat colours')
    return undefined
  }
  if (line === 'none') return { type: 'tint', ...last }
  const colors = (stops ?? []).flatMap(({ at, tint }): readonly GradientStop[] =>
    tint.paint.type === 'rgb' ? [{ at, rgb: tint.paint.rgb }] : [],
  )
  return { type: 'gradient', gradient: { ...line, stops: colors }, opacity: last.opacity }
}

function kindReason(id: string, [first]: readonly SvgElement[]): Reason | undefined {
  if (first === undefined) return [`refers to \`${id}\`, which is nowhere`, 'fill it again']
  if (/^(linear|radial)Gradient$/.test(first.name)) return undefined
  return [`is filled by a <${first.name}>`, 'use flat colours']
}

function reasonOf(
  chain: readonly SvgElement[],
  stops: readonly ReadStop[] | undefined,
): Reason | undefined {
  if (stops === undefined) {
    return ['is filled by a gradient with stops that cannot be read', 'use flat colours']
  }
  if (chain[0]?.name === 'radialGradient') {
    return ['is filled by a radial gradient', 'use a linear gradient or a flat colour']
  }
  if (!/^(pad)?$/.test(attributeOf('spreadMethod', chain) ?? '')) {
    return ['is filled by a gradient that repeats', 'use one that ends']
  }
  if (stops.some(({ tint }) => tint.opacity !== stops[0]?.tint.opacity)) {
    return ['is filled by a gradient that becomes transparent', 'mix it with its ground']
  }
  if (stops.some(({ tint }) => tint.paint.type === 'text')) {
    return ['is filled by a gradient in the colour of text', 'use colours of its own']
  }
  return undefined
}

const invisible: Tint = { paint: { type: 'rgb', rgb: '000000' }, opacity: 0 }

/** A gradient and those whose stops and attributes it takes over. */
function chainOf(id: string, { ids }: Reading): readonly SvgElement[] {
  const chain: SvgElement[] = []
  let next = ids.get(id)
  while (next !== undefined && chain.length < longestChain) {
    chain.push(next)
    next = ids.get(localId(hrefOf(next) ?? '') ?? '')
  }
  return chain
}

/** The attribute of the first gradient of a chain that has it. */
function attributeOf(name: string, chain: readonly SvgElement[]): string | undefined {
  return chain.find(({ attributes }) => attributes.has(name))?.attributes.get(name)
}

const stopProperties = new Set(['offset', 'stop-color', 'stop-opacity', 'color'])

/** The stops of the first gradient of a chain that has any; undefined if one cannot be read. */
function readStops(
  chain: readonly SvgElement[],
  reading: Reading,
): readonly ReadStop[] | undefined {
  const stopsOf = ({ children }: SvgElement) => children.filter(({ name }) => name === 'stop')
  const holder = chain.find((gradient) => stopsOf(gradient).length > 0)
  const stops: ReadStop[] = []
  for (const stop of holder === undefined ? [] : stopsOf(holder)) {
    const properties = propertiesOf(stop, stopProperties, reading)
    const current = readColor(properties.get('color') ?? 'currentColor', { type: 'text' })
    const tint = current && readColor(properties.get('stop-color') ?? 'black', current.paint)
    const offset = readShare(properties.get('offset') ?? '0')
    const opacity = readShare(properties.get('stop-opacity') ?? '1')
    if (tint === undefined || offset === undefined || opacity === undefined) return undefined
    const at = Math.max(offset, stops.at(-1)?.at ?? 0)
    stops.push({ at, tint: { ...tint, opacity: tint.opacity * opacity } })
  }
  return stops
}

/** The colour of stops that are all the same, as swatches are in Inkscape; without stops nothing is seen (13.2.4). */
function flatTint(stops: readonly ReadStop[]): Tint | undefined {
  const [first, ...others] = stops.map(({ tint }) => tint)
  if (first === undefined) return invisible
  const same = others.every((one) => JSON.stringify(one) === JSON.stringify(first))
  return same ? first : undefined
}

/**
 * Where a gradient begins and ends on the drawing; `none` if that is one point.
 *
 * A share of the way is a linear function of the place, whatever maps lie between; its gradient gives
 * the direction in which colours change, also where a map has made the lines of one colour slanting.
 */
function readLine(
  chain: readonly SvgElement[],
  bounds: Rect,
  matrix: Matrix,
): Pick<Gradient, 'from' | 'to'> | 'none' | undefined {
  const inUserSpace = attributeOf('gradientUnits', chain) === 'userSpaceOnUse'
  const end = (name: string, absent: string): number | undefined =>
    readLength(attributeOf(name, chain) ?? absent, inUserSpace ? undefined : 1)
  const [x1, y1, x2, y2] = [end('x1', '0'), end('y1', '0'), end('x2', '100%'), end('y2', '0')]
  const own = readTransform(attributeOf('gradientTransform', chain) ?? '')
  const hasEnds = [x1, y1, x2, y2].every((value) => value !== undefined)
  if (own === undefined || !hasEnds) return undefined
  const box: Matrix = [bounds.width, 0, 0, bounds.height, bounds.x, bounds.y]
  const outer = inUserSpace ? matrix : multiply(matrix, box)
  const back = inverse(multiply(outer, own))
  const [dx, dy] = [(x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0)]
  const square = dx * dx + dy * dy
  if (back === undefined || !(square > 0)) return 'none'
  const [a, b, c, d, e, f] = back
  const across = (a * dx + b * dy) / square
  const down = (c * dx + d * dy) / square
  const start = ((e - (x1 ?? 0)) * dx + (f - (y1 ?? 0)) * dy) / square
  const slope = across * across + down * down
  const at = (share: number) => {
    const distance = (share - start) / slope
    return { x: across * distance, y: down * distance }
  }
  return { from: at(0), to: at(1) }
}
