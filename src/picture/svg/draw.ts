/** Draws the elements of a drawing: what they show becomes painted paths, from back to front. */

import type { DrawnPath } from '../picture.js'
import { cutByReference } from './cut.js'
import { faded } from './fade.js'
import { multiply, readTransform } from './matrix.js'
import { drawNested, drawUse } from './nested.js'
import { outlines } from './outlines.js'
import { painted } from './paint.js'
import type { Place } from './place.js'
import type { SvgElement } from './read-xml.js'
import type { Reading } from './reading.js'
import { styleOf } from './style.js'

/** Draws an element at its place. */
export type Draw = (element: SvgElement, place: Place, reading: Reading) => readonly DrawnPath[]

/** Elements that show nothing where they stand. */
const unseen = new Set([
  ...['title', 'desc', 'metadata', 'defs', 'style', 'symbol', 'view', 'cursor', 'font', 'script'],
  ...['linearGradient', 'radialGradient', 'pattern', 'clipPath', 'mask', 'filter', 'marker'],
  ...['animate', 'animateTransform', 'animateMotion', 'animateColor', 'set', 'color-profile'],
])

const asPaths =
  'turn texts into paths: “Create outlines”, “Object to path”, “Outline text” or “Convert to curves”'

const remedies: Readonly<Record<string, string>> = {
  text: asPaths,
  image: 'place the picture by itself, as PNG or JPEG',
  foreignObject: 'export it as plain SVG',
  a: 'ungroup it: pictures lead nowhere',
}

/** What of an element is seen; what cannot be shown as it is meant is refused. */
export function drawElement(
  element: SvgElement,
  place: Place,
  reading: Reading,
): readonly DrawnPath[] {
  const { name } = element
  if (unseen.has(name) || name.includes(':') || !reading.count()) return []
  const draw = draws[name] ?? (outlines[name] && drawOutline)
  if (draw === undefined) {
    const remedy = remedies[name] ?? 'turn it into paths, or delete it'
    reading.refuse(element, 'is not read', remedy)
    return []
  }
  return drawAs(draw, element, place, reading)
}

/** What of the outermost element is seen. */
export function drawRoot(root: SvgElement, place: Place, reading: Reading): readonly DrawnPath[] {
  return drawAs(drawChildren, root, place, reading)
}

/** What `draw` makes of an element, with the element's own coordinates, style, cuts and transparency. */
function drawAs(
  draw: Draw,
  element: SvgElement,
  place: Place,
  reading: Reading,
): readonly DrawnPath[] {
  const { style, own } = styleOf(element, place.style, reading)
  if (own.hidden) return []
  const transform = readTransform(own.transform)
  if (transform === undefined) {
    reading.refuse(element, 'has a `transform` that cannot be read', 'take it away')
    return []
  }
  const here = { ...place, style, matrix: multiply(place.matrix, transform) }
  const cut = cutByReference(draw(element, here, reading), element, own, here, reading, drawElement)
  const seen = faded(cut, place.cutting ? 1 : own.opacity)
  if (seen === undefined) {
    reading.refuse(
      element,
      'is transparent as a whole, while its parts overlap',
      'mix the colours with their ground instead',
    )
  }
  return seen ?? []
}

const draws: Readonly<Record<string, Draw>> = {
  g: drawChildren,
  svg: (element, place, reading) => drawNested(element, element, place, reading, drawChildren),
  use: (element, place, reading) => drawUse(element, place, reading, drawElement, drawChildren),
  switch: drawFirst,
}

/** What stands in an element, from back to front. */
export function drawChildren(
  { children }: SvgElement,
  place: Place,
  reading: Reading,
): readonly DrawnPath[] {
  return children.flatMap((child) => drawElement(child, place, reading))
}

/** Of alternatives the first that asks for nothing special; Illustrator keeps its own data in others. */
function drawFirst({ children }: SvgElement, place: Place, reading: Reading): readonly DrawnPath[] {
  const first = children.find(
    ({ name, attributes }) => !unseen.has(name) && !attributes.has('requiredExtensions'),
  )
  return first === undefined ? [] : drawElement(first, place, reading)
}

function drawOutline(element: SvgElement, place: Place, reading: Reading): readonly DrawnPath[] {
  const steps = outlines[element.name]?.(element, place.around)
  if (steps !== undefined) return painted(element, steps, place, reading)
  reading.refuse(element, 'has numbers that cannot be read', 'turn it into a path')
  return []
}
