/** What is seen behind the text of a shape: its own fill, a shape below it, or the slide. */

import { childOf, elementsOf, type XmlElement } from '../xml-tree.js'
import { type Box, boxOf, isFalse, isTrue, type Shape, type Slide, shapesIn } from './deck.js'
import { backgroundOf, type Fill, fillOfShape, unknownFill } from './fill.js'
import { ancestorsOf, type Lineage } from './lineage.js'

/** A shape as it is painted, in the order of painting. */
interface Layer {
  readonly element: XmlElement
  readonly fill: Fill
  /** Around all of it; undefined if it is not known. */
  readonly box: Box | undefined
  /** Whether it fills its box. */
  readonly fillsBox: boolean
}

/** From the coordinates inside of a group to those of the slide. */
type Move = (box: Box) => Box | undefined

/** How far boxes may reach beyond each other: one point, in EMU. */
const tolerance = 12_700

/** The layers of a slide: what its master and layout show, then its own shapes. */
export function layersOf(slide: Slide, lineage: Lineage): readonly Layer[] {
  const { layout, master } = lineage
  const showsLayout = !isFalse(slide.root.attributes.get('showMasterSp'))
  const showsMaster = showsLayout && !isFalse(layout?.attributes.get('showMasterSp'))
  const below = [...(showsMaster ? shapesIn(master) : []), ...(showsLayout ? shapesIn(layout) : [])]
  const painted = below.filter(({ placeholder }) => placeholder === undefined)
  return [...painted, ...slide.shapes].flatMap((shape) => layers(shape, lineage, (box) => box))
}

function layers({ element, kind, children }: Shape, lineage: Lineage, move: Move): Layer[] {
  if (isTrue(childOf(elementsOf(element)[0], 'p:cNvPr')?.attributes.get('hidden'))) return []
  const transform = childOf(element, kind === 'group' ? 'p:grpSpPr' : 'p:spPr', 'a:xfrm')
  const isTurned = Number(transform?.attributes.get('rot') ?? 0) !== 0
  if (kind === 'group') {
    const inner = isTurned ? () => undefined : moveOf(transform, move)
    return children.flatMap((child) => layers(child, lineage, inner))
  }
  const known = [element, ...(ancestorsOf(element, lineage) ?? [])].flatMap(
    (one) => boxOf(one) ?? [],
  )
  const box = known[0] && move(known[0])
  const preset = childOf(element, 'p:spPr', 'a:prstGeom')?.attributes.get('prst')
  const isFree = childOf(element, 'p:spPr', 'a:custGeom') !== undefined
  return [
    {
      element,
      fill: fillOfShape(element, lineage),
      box: box && isTurned ? turned(box) : box,
      fillsBox: !isTurned && !isFree && /^(rect|roundRect)$/.test(preset ?? 'rect'),
    },
  ]
}

/** How a group moves and scales what it holds (ECMA-376, 20.1.7.5). */
function moveOf(transform: XmlElement | undefined, outer: Move): Move {
  const number = (child: string, key: string): number =>
    Number(childOf(transform, child)?.attributes.get(key))
  const scale = (side: 'cx' | 'cy'): number => number('a:ext', side) / number('a:chExt', side)
  return ({ x, y, width, height }) => {
    const box = {
      x: number('a:off', 'x') + (x - number('a:chOff', 'x')) * scale('cx'),
      y: number('a:off', 'y') + (y - number('a:chOff', 'y')) * scale('cy'),
      width: width * scale('cx'),
      height: height * scale('cy'),
    }
    return Object.values(box).every(Number.isFinite) ? outer(box) : undefined
  }
}

/** The box around a box however it is turned. */
function turned({ x, y, width, height }: Box): Box {
  const side = Math.hypot(width, height)
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side }
}

/** What is seen behind the text of a shape; unknown if that is not one colour, or cannot be decided. */
export function groundOf(shape: XmlElement, all: readonly Layer[], lineage: Lineage): Fill {
  const at = all.findIndex(({ element }) => element === shape)
  const layer = all[at]
  if (layer === undefined) return unknownFill
  return layer.fill.type === 'none' ? groundBelow(shape, all, lineage) : layer.fill
}

/** What is seen through a shape that has no fill of its own. */
export function groundBelow(shape: XmlElement, all: readonly Layer[], lineage: Lineage): Fill {
  const at = all.findIndex(({ element }) => element === shape)
  const box = all[at]?.box
  if (box === undefined) return unknownFill
  for (const below of all.slice(0, at).reverse()) {
    if (below.fill.type === 'none') continue
    if (below.box === undefined) return unknownFill
    if (!overlap(box, below.box)) continue
    return below.fillsBox && holds(below.box, box) ? below.fill : unknownFill
  }
  return backgroundOf(lineage)
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x + tolerance < other.x + other.width &&
    other.x + tolerance < one.x + one.width &&
    one.y + tolerance < other.y + other.height &&
    other.y + tolerance < one.y + one.height
  )
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x + tolerance >= outer.x &&
    inner.y + tolerance >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  )
}
