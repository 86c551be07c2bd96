/** Cuts what an element shows by what it refers to: `clip-path`, and those masks that only cut (SVG 1.1, 14). */

import type { DrawnPath } from '../picture.js'
import { clipped, type Outline, rectangleOutline } from './clip.js'
import type { Draw } from './draw.js'
import { readLength } from './length.js'
import { mapSteps, multiply, readTransform } from './matrix.js'
import type { Place } from './place.js'
import type { SvgElement } from './read-xml.js'
import type { Reading } from './reading.js'
import { initialStyle, type OwnStyle } from './style.js'

const remedy = 'cut the shapes themselves: “Crop”, “Intersect” or “Flatten”'

/** What is left of paths; what cannot be cut is refused. */
export function cutByReference(
  paths: readonly DrawnPath[],
  element: SvgElement,
  { clip, mask }: OwnStyle,
  place: Place,
  reading: Reading,
  draw: Draw,
): readonly DrawnPath[] {
  const keepers = [
    clip === undefined ? undefined : follow(clip, 'clipPath', clipOutlines),
    mask === undefined ? undefined : follow(mask, 'mask', maskOutlines),
  ]
  return keepers.reduce<readonly DrawnPath[]>((left, keeper) => {
    if (keeper === undefined || left.length === 0) return left
    const cut = keeper.reduce<readonly DrawnPath[] | undefined>(
      (some, outlines) => some && clipped(some, outlines, reading.exact),
      left,
    )
    if (cut === undefined)
      reading.refuse(element, 'is cut by a shape that is too intricate', remedy)
    return cut ?? []
  }, paths)

  function follow(id: string, name: string, read: ReadOutlines) {
    const cutter = reading.ids.get(id)
    if (cutter?.name !== name || place.followed.includes(id)) {
      const what =
        cutter?.name === name ? 'is cut by itself' : `is cut by \`${id}\`, which is nowhere`
      reading.refuse(element, what, remedy)
      return undefined
    }
    const followed = [...place.followed, id]
    const outlines = read(cutter, { ...place, style: initialStyle, followed }, reading, draw)
    if (outlines === undefined) {
      const what = name === 'mask' ? 'is masked' : 'is cut in shares of its box'
      reading.refuse(element, what, remedy)
    }
    return outlines
  }
}

/** Reads sets of outlines: a path is kept where it lies in one of each set; undefined if that does not say it all. */
type ReadOutlines = (
  cutter: SvgElement,
  place: Place,
  reading: Reading,
  draw: Draw,
) => readonly (readonly Outline[])[] | undefined

const clipOutlines: ReadOutlines = (cutter, place, reading, draw) => {
  const { attributes, children } = cutter
  const transform = readTransform(attributes.get('transform') ?? '')
  if (attributes.get('clipPathUnits') === 'objectBoundingBox' || transform === undefined) {
    return undefined
  }
  const inner = { ...place, cutting: true, matrix: multiply(place.matrix, transform) }
  const outlines = children.flatMap((child) => draw(child, inner, reading))
  const further = /^url\(/.test(attributes.get('clip-path') ?? '')
  return further ? undefined : [outlines]
}

/** A mask cuts only if all in it is white, or, where its alpha counts, covers wholly; Figma writes such. */
const maskOutlines: ReadOutlines = (cutter, place, reading, draw) => {
  const { attributes, children } = cutter
  if (attributes.get('maskContentUnits') === 'objectBoundingBox') return undefined
  const said = attributes.get('mask-type') ?? attributes.get('style') ?? ''
  const alpha = /^alpha$|mask-type\s*:\s*alpha/.test(said)
  const drawn = children.flatMap((child) => draw(child, { ...place, cutting: false }, reading))
  const cuts = drawn.every(
    ({ fill, gradient, opacity, stroke }) =>
      stroke === undefined &&
      opacity === undefined &&
      (alpha ? (fill ?? gradient) !== undefined : fill?.type === 'rgb' && fill.rgb === 'FFFFFF'),
  )
  if (!cuts) return undefined
  const area = maskArea(cutter, place)
  return area === undefined ? [drawn] : [drawn, [area]]
}

/** The rectangle that a mask is limited to, where it is said in the drawing's units; else it is larger than the element. */
function maskArea({ attributes }: SvgElement, { matrix, around }: Place): Outline | undefined {
  if (attributes.get('maskUnits') !== 'userSpaceOnUse') return undefined
  const read = (name: string, whole: number) => readLength(attributes.get(name) ?? '', whole)
  const [x, y] = [read('x', around.width), read('y', around.height)]
  const [width, height] = [read('width', around.width), read('height', around.height)]
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined
  }
  const { steps, rule } = rectangleOutline({ x, y, width, height })
  return { steps: mapSteps(steps, matrix), rule }
}
