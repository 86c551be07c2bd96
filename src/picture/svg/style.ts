/** Reads how the paths of a drawing are painted, inherited from group to path (SVG 1.1, 11). */

import type { Paint } from '../picture.js'
import { readColor, type Tint } from './color.js'
import { readLength, readShare } from './length.js'
import { type Properties, propertiesOf } from './properties.js'
import type { SvgElement } from './read-xml.js'
import { type Reading, urlId } from './reading.js'

/** What fills: a colour, or the gradient with an id. */
export type Brush =
  | ({ readonly type: 'tint' } & Tint)
  | { readonly type: 'server'; readonly id: string }

/** How what stands in an element is painted. */
export interface Style {
  readonly color: Paint
  readonly fill: Brush | undefined
  readonly fillOpacity: number
  readonly rule: 'nonzero' | 'evenodd'
  /** The rule of a path that cuts others. */
  readonly clipRule: 'nonzero' | 'evenodd'
  readonly stroke: Brush | undefined
  readonly strokeOpacity: number
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
  /** Lengths of dashes and gaps in turn; empty for a line without gaps. */
  readonly dashes: readonly number[]
  readonly dashOffset: number
  readonly visible: boolean
  /** Whether the line lies beneath the fill. */
  readonly lineFirst: boolean
}

/** What is said of an element alone, not of what stands in it. */
export interface OwnStyle {
  readonly hidden: boolean
  readonly opacity: number
  readonly transform: string
  /** Ids of what cuts it. */
  readonly clip: string | undefined
  readonly mask: string | undefined
}

/** What is painted if nothing is said. */
export const initialStyle: Style = {
  color: { type: 'text' },
  fill: { type: 'tint', paint: { type: 'rgb', rgb: '000000' }, opacity: 1 },
  fillOpacity: 1,
  rule: 'nonzero',
  clipRule: 'nonzero',
  stroke: undefined,
  strokeOpacity: 1,
  width: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dashes: [],
  dashOffset: 0,
  visible: true,
  lineFirst: false,
}

const initialOwn: OwnStyle = {
  hidden: false,
  opacity: 1,
  transform: '',
  clip: undefined,
  mask: undefined,
}

/** Reads a value; undefined if it is none that is known. */
type Read<S> = (value: string, style: Style) => Partial<S> | undefined

const inherited: Readonly<Record<string, Read<Style>>> = {
  color: (value, { color }) => {
    const tint = readColor(value, color)
    return tint && { color: tint.paint }
  },
  fill: brush('fill'),
  stroke: brush('stroke'),
  'fill-opacity': (value) => some(readShare(value), (fillOpacity) => ({ fillOpacity })),
  'stroke-opacity': (value) => some(readShare(value), (strokeOpacity) => ({ strokeOpacity })),
  'fill-rule': (value) => some(ruleOf(value), (rule) => ({ rule })),
  'clip-rule': (value) => some(ruleOf(value), (clipRule) => ({ clipRule })),
  'stroke-width': (value) => some(positive(value), (width) => ({ width })),
  'stroke-miterlimit': (value) => some(positive(value), (miterLimit) => ({ miterLimit })),
  'stroke-dashoffset': (value) => some(readLength(value), (dashOffset) => ({ dashOffset })),
  'stroke-dasharray': (value) => some(dashesOf(value), (dashes) => ({ dashes })),
  'stroke-linecap': (value) =>
    value === 'butt' || value === 'round' || value === 'square' ? { cap: value } : undefined,
  'stroke-linejoin': (value) =>
    value === 'miter' || value === 'round' || value === 'bevel' ? { join: value } : undefined,
  visibility: (value) =>
    ['visible', 'hidden', 'collapse'].includes(value)
      ? { visible: value === 'visible' }
      : undefined,
  'paint-order': (value) => ({ lineFirst: /^(markers\s+)?stroke/.test(value) }),
}

const own: Readonly<Record<string, Read<OwnStyle>>> = {
  display: (value) => ({ hidden: value === 'none' }),
  opacity: (value) => some(readShare(value), (opacity) => ({ opacity })),
  transform: (value) => ({ transform: value === 'none' ? '' : value }),
  'clip-path': (value) => cutBy(value, (clip) => ({ clip })),
  mask: (value) => cutBy(value, (mask) => ({ mask })),
}

const known: ReadonlySet<string> = new Set([...Object.keys(inherited), ...Object.keys(own)])

/** The style of an element inside another's; what cannot be read is refused. */
export function styleOf(
  element: SvgElement,
  outer: Style,
  reading: Reading,
): { readonly style: Style; readonly own: OwnStyle } {
  const properties = propertiesOf(element, known, reading)
  const odd = (name: string, value: string): void => refuseOdd(element, name, value, reading)
  return {
    style: applied(outer, inherited, properties, outer, odd),
    own: applied(initialOwn, own, properties, outer, odd),
  }
}

function applied<S extends object>(
  initial: S,
  reads: Readonly<Record<string, Read<S>>>,
  properties: Properties,
  outer: Style,
  odd: (name: string, value: string) => void,
): S {
  let style = initial
  // `color` is the first of the table: the others may refer to it.
  for (const [name, read] of Object.entries(reads)) {
    const value = properties.get(name)
    if (value === undefined || value === 'inherit') continue
    const said = read(value, { ...outer, ...style })
    if (said === undefined) odd(name, value)
    style = { ...style, ...said }
  }
  return style
}

function refuseOdd(element: SvgElement, name: string, value: string, { refuse }: Reading): void {
  const shown = value.slice(0, 40)
  if (name === 'fill' || name === 'stroke') {
    refuse(element, `has the colour \`${shown}\``, 'write it as #rrggbb')
  } else {
    const remedy = 'export it as plain SVG, or turn it into paths'
    refuse(element, `has \`${name}="${shown}"\`, which is not read`, remedy)
  }
}

function brush(name: 'fill' | 'stroke'): Read<Style> {
  return (value, { color }) => {
    if (value === 'none') return { [name]: undefined }
    const id = urlId(value)
    if (id !== undefined) return { [name]: { type: 'server', id } }
    const tint = readColor(value, color)
    return tint && { [name]: { type: 'tint', ...tint } }
  }
}

function some<T, S>(value: T | undefined, make: (value: T) => S): S | undefined {
  return value === undefined ? undefined : make(value)
}

function ruleOf(value: string): Style['rule'] | undefined {
  return value === 'evenodd' || value === 'nonzero' ? value : undefined
}

function positive(value: string): number | undefined {
  const length = readLength(value)
  return length === undefined || length < 0 ? undefined : length
}

/** Dashes and gaps in turn; an odd number of lengths is said twice (11.4). */
function dashesOf(value: string): readonly number[] | undefined {
  if (value === 'none') return []
  const lengths = value
    .trim()
    .split(/[\s,]+/)
    .map(positive)
  const all = lengths.filter((length) => length !== undefined)
  if (all.length < lengths.length) return undefined
  if (all.every((length) => length === 0)) return []
  return all.length % 2 === 1 ? [...all, ...all] : all
}

function cutBy<S>(value: string, make: (id: string | undefined) => S): S | undefined {
  if (value === 'none') return make(undefined)
  return some(urlId(value), make)
}
