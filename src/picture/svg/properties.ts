/** Gathers what is said of an element's look: attributes, style sheets, `style` (SVG 1.1, 6). */

import { outlineAttributes } from './outlines.js'
import type { SvgElement } from './read-xml.js'
import type { Reading } from './reading.js'
import { readDeclarations, rulesFor } from './style-sheet.js'

/** What a property that is not read may say all the same, since it is so anyway. */
interface PlainOnly {
  readonly plain: RegExp
  readonly what: string
  readonly remedy: string
}

const draw: PlainOnly = {
  plain: /^none$/,
  what: 'has markers',
  remedy: 'draw arrow heads as shapes',
}

/** Properties that would be seen but are not read. */
const plainOnly: Readonly<Record<string, PlainOnly>> = {
  'mix-blend-mode': { plain: /^normal$/, what: 'is blended', remedy: 'use flat colours' },
  'vector-effect': {
    plain: /^none$/,
    what: 'has a vector effect',
    remedy: 'take the effect away',
  },
  filter: { plain: /^none$/, what: 'has a filter', remedy: 'take the effect away' },
  'transform-origin': {
    plain: /^(0|0px|left)\s+(0|0px|top)$/,
    what: 'is turned about a point of its own',
    remedy: 'apply the transform to the path',
  },
  background: {
    plain: /^(none|transparent|new .*)$/,
    what: 'has a ground in CSS',
    remedy: 'draw the ground as a rectangle',
  },
  'background-color': {
    plain: /^transparent$/,
    what: 'has a ground in CSS',
    remedy: 'draw the ground as a rectangle',
  },
  marker: draw,
  'marker-start': draw,
  'marker-mid': draw,
  'marker-end': draw,
}

/** Names that say nothing about paths, and those that only editors read. */
const silent =
  /^(id|class|role|version|baseprofile|lang|viewbox|preserveaspectratio|focusable|tabindex|href|type|xml:.*|xlink:.*|[a-z]+:.*|data-.*|aria-.*|-inkscape.*|-webkit-.*|font.*|text-.*|solid-.*|shape-.*|color-.*|image-rendering|isolation|line-height|white-space|letter-spacing|word-spacing|writing-mode|direction|baseline-shift|dominant-baseline|enable-background|overflow|inline-size|mask-type|stop-.*|flood-.*|lighting-.*|requiredfeatures|requiredextensions|systemlanguage|transform-box|content.*type|zoomandpan)$/

/** Properties of the look that the step of painting reads. */
export type Properties = ReadonlyMap<string, string>

/** Properties by name in small letters; what would be seen but is not read is refused. */
export function propertiesOf(
  element: SvgElement,
  known: ReadonlySet<string>,
  reading: Reading,
): Properties {
  const properties = new Map<string, string>()
  for (const [name, value] of cascade(element, reading)) {
    if (known.has(name)) properties.set(name, value)
    else refuseUnread(element, name, value, reading)
  }
  return properties
}

/** What is declared, in the order of its weight: a later value replaces an earlier one. */
function cascade(element: SvgElement, { rules }: Reading): readonly (readonly [string, string])[] {
  const attributes = [...element.attributes]
    .filter(([name]) => name !== 'style' && !outlineAttributes.has(name))
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
  const declared = [
    ...rulesFor(element, rules).flatMap(({ declarations }) => declarations),
    ...readDeclarations(element.attributes.get('style') ?? ''),
  ]
  const said = (wanted: boolean) =>
    declared
      .filter(({ important }) => important === wanted)
      .map(({ name, value }) => [name, value] as const)
  return [...new Map([...attributes, ...said(false), ...said(true)])]
}

function refuseUnread(element: SvgElement, name: string, value: string, { refuse }: Reading): void {
  if (/^on/.test(name)) {
    refuse(element, `has a script in \`${name}\``, 'delete it')
    return
  }
  const plain = plainOnly[name]
  if (plain !== undefined) {
    if (!plain.plain.test(value)) refuse(element, plain.what, plain.remedy)
    return
  }
  if (silent.test(name)) return
  refuse(
    element,
    `has \`${name}="${value.slice(0, 40)}"\`, which is not read`,
    'export it as plain SVG, or turn it into paths',
  )
}
