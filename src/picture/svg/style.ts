/** Reads how the paths of a drawing are painted: attributes and `style`, inherited (SVG 1.1, 11). */

import type { Paint } from '../picture.js'
import { outlineAttributes, userUnits } from './outlines.js'
import type { SvgElement } from './read-xml.js'

/** How what stands in an element is painted. */
export interface Style {
  readonly fill: Paint | undefined
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke: Paint | undefined
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
}

/** What an element has that is not read: in words, and how to do without. */
export interface StyleFault {
  readonly what: string
  readonly remedy: string
}

/** What is painted if nothing is said. */
export const initialStyle: Style = {
  fill: { type: 'rgb', rgb: '000000' },
  rule: 'nonzero',
  stroke: undefined,
  width: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
}

/** Properties that say nothing about flat paths, and names that only editors read. */
const silent =
  /^(id|class|role|version|baseProfile|lang|transform|viewBox|preserveAspectRatio|xmlns.*|xml:.*|[a-z]+:.*|data-.*|aria-.*|-inkscape.*|font.*|text-.*|stop-.*|solid-.*|shape-.*|color.*|image-rendering|line-height|white-space|letter-spacing|word-spacing|writing-mode|direction|baseline-shift|dominant-baseline|enable-background|overflow|clip-rule|stroke-dashoffset|inline-size)$/

/** Properties that may only say what is so anyway. */
const plainOnly: Readonly<Record<string, readonly [plain: RegExp, what: string, remedy: string]>> =
  {
    opacity: [/^1(\.0*)?$|^100%$/, 'is transparent', 'mix the colour with its ground instead'],
    'fill-opacity': [
      /^1(\.0*)?$|^100%$/,
      'is transparent',
      'mix the colour with its ground instead',
    ],
    'stroke-opacity': [
      /^1(\.0*)?$|^100%$/,
      'is transparent',
      'mix the colour with its ground instead',
    ],
    'stroke-dasharray': [/^none$/, 'has a dashed line', 'turn the line into paths'],
    display: [/^(inline|block)$/, 'is hidden', 'delete it'],
    visibility: [/^visible$/, 'is hidden', 'delete it'],
    'mix-blend-mode': [/^normal$/, 'is blended', 'use flat colours'],
    isolation: [/^auto$/, 'is blended', 'use flat colours'],
    'vector-effect': [/^none$/, 'has a vector effect', 'take the effect away'],
    'paint-order': [
      /^(normal|fill|fill stroke.*)$/,
      'paints its line first',
      'turn the line into paths',
    ],
    'clip-path': [/^none$/, 'is clipped', 'cut the shapes themselves'],
    mask: [/^none$/, 'is masked', 'cut the shapes themselves'],
    filter: [/^none$/, 'has a filter', 'take the effect away'],
    marker: [/^none$/, 'has markers', 'draw arrow heads as shapes'],
    'marker-start': [/^none$/, 'has markers', 'draw arrow heads as shapes'],
    'marker-mid': [/^none$/, 'has markers', 'draw arrow heads as shapes'],
    'marker-end': [/^none$/, 'has markers', 'draw arrow heads as shapes'],
  }

/** The style of an element inside another's; a fault for the first thing that is not read. */
export function styleOf(element: SvgElement, inherited: Style): Style | StyleFault {
  let style = inherited
  for (const [name, value] of propertiesOf(element)) {
    const next = apply(name, value.trim(), style)
    if ('what' in next) return next
    style = next
  }
  return style
}

/** Attributes first, then what `style` declares, which counts more (11.2). */
function propertiesOf({ attributes }: SvgElement): readonly (readonly [string, string])[] {
  const declared = (attributes.get('style') ?? '').split(';').filter((one) => one.trim() !== '')
  return [
    ...[...attributes].filter(([name]) => name !== 'style' && !outlineAttributes.has(name)),
    ...declared.map((one): readonly [string, string] => {
      const colon = one.indexOf(':')
      return [one.slice(0, colon).trim(), one.slice(colon + 1)]
    }),
  ]
}

function apply(name: string, value: string, style: Style): Style | StyleFault {
  if (value === 'inherit') return style
  switch (name) {
    case 'fill':
    case 'stroke':
      return painted(name, value, style)
    case 'fill-rule':
      return value === 'evenodd' || value === 'nonzero'
        ? { ...style, rule: value }
        : odd(name, value)
    case 'stroke-width':
      return measured(name, 'width', value, style)
    case 'stroke-miterlimit':
      return measured(name, 'miterLimit', value, style)
    case 'stroke-linecap':
      return value === 'butt' || value === 'round' || value === 'square'
        ? { ...style, cap: value }
        : odd(name, value)
    case 'stroke-linejoin':
      return value === 'miter' || value === 'round' || value === 'bevel'
        ? { ...style, join: value }
        : odd(name, value)
    default:
      return unread(name, value) ?? style
  }
}

function unread(name: string, value: string): StyleFault | undefined {
  if (/^on/i.test(name)) return { what: `has a script in \`${name}\``, remedy: 'delete it' }
  if (/(^|:)href$/.test(name)) {
    return { what: 'refers to something else', remedy: 'put a copy in its place' }
  }
  const plain = plainOnly[name]
  if (plain !== undefined) {
    return plain[0].test(value) ? undefined : { what: plain[1], remedy: plain[2] }
  }
  return silent.test(name) ? undefined : odd(name, value)
}

function odd(name: string, value: string): StyleFault {
  return {
    what: `has \`${name}="${value.slice(0, 40)}"\`, which is not read`,
    remedy: 'export it as plain SVG, or turn it into paths',
  }
}

function measured(
  name: string,
  field: 'width' | 'miterLimit',
  value: string,
  style: Style,
): Style | StyleFault {
  const number = userUnits(value)
  return number === undefined || number < 0 ? odd(name, value) : { ...style, [field]: number }
}

function painted(name: 'fill' | 'stroke', value: string, style: Style): Style | StyleFault {
  if (value === 'none') return { ...style, [name]: undefined }
  const paint = readPaint(value)
  if (paint !== undefined) return { ...style, [name]: paint }
  return value.startsWith('url(')
    ? { what: `is filled by a gradient or pattern`, remedy: 'use flat colours' }
    : { what: `has the colour \`${value.slice(0, 40)}\``, remedy: 'write it as #rrggbb' }
}

const names: Readonly<Record<string, string>> = {
  ...{ black: '000000', white: 'FFFFFF', gray: '808080', grey: '808080', silver: 'C0C0C0' },
  ...{ red: 'FF0000', maroon: '800000', yellow: 'FFFF00', olive: '808000', orange: 'FFA500' },
  ...{ lime: '00FF00', green: '008000', aqua: '00FFFF', teal: '008080', blue: '0000FF' },
  ...{ navy: '000080', fuchsia: 'FF00FF', purple: '800080' },
}

/** A colour: `#rgb`, `#rrggbb`, `rgb(…)`, a basic name, or `currentColor`, which is the colour of text. */
export function readPaint(value: string): Paint | undefined {
  const written = value.trim().toLowerCase()
  if (written === 'currentcolor') return { type: 'text' }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(written)?.slice(1)
  const long = /^#([0-9a-f]{6})$/.exec(written)?.[1]
  const mixed = /^rgb\(\s*(\d+%?)[\s,]+(\d+%?)[\s,]+(\d+%?)\s*\)$/.exec(written)?.slice(1)
  const rgb =
    short?.map((digit) => digit + digit).join('') ??
    long ??
    mixed?.map(channel).join('') ??
    names[written]
  return rgb === undefined ? undefined : { type: 'rgb', rgb: rgb.toUpperCase() }
}

function channel(text: string): string {
  const share = text.endsWith('%') ? (Number(text.slice(0, -1)) * 255) / 100 : Number(text)
  return Math.round(Math.min(255, share)).toString(16).padStart(2, '0')
}
