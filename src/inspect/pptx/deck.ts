/** A deck as rules see it: slides, shapes, texts, sections, properties. */

import { allOf, childOf, elementsOf, textIn, type XmlElement } from '../xml-tree.js'
import { type Package, relationshipById, targetsOf } from './package.js'

/** What a shape is, for people. */
export type ShapeKind = 'shape' | 'picture' | 'table' | 'chart' | 'object' | 'connector' | 'group'

/** A place on a slide, in EMU. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A shape of a slide's tree. */
export interface Shape {
  readonly element: XmlElement
  readonly kind: ShapeKind
  readonly name: string
  readonly alternative: string
  readonly decorative: boolean
  /** Type of its placeholder, `obj` if it names none; undefined if it is no placeholder. */
  readonly placeholder: string | undefined
  readonly text: string
  /** Its own place; undefined if the layout gives it. */
  readonly box: Box | undefined
  /** A group around it has alternative text, which is read in its stead. */
  readonly described: boolean
  readonly children: readonly Shape[]
}

/** A slide with its shapes and its notes. */
export interface Slide {
  /** From one, in the order of the show. */
  readonly number: number
  readonly part: string
  readonly root: XmlElement
  /** In reading order, which is the order of the shape tree. */
  readonly shapes: readonly Shape[]
  readonly title: string
  readonly notes: XmlElement | undefined
  readonly hidden: boolean
}

/** What rules may look at. */
export interface Deck {
  readonly opened: Package
  /** Name of the presentation part. */
  readonly part: string
  readonly root: XmlElement
  readonly slides: readonly Slide[]
  readonly sections: readonly XmlElement[]
  /** Core properties: `dc:title`, `dc:language` … */
  property(name: string): string
}

/** Reads a deck; undefined if the package holds no presentation. */
export function readDeck(opened: Package): Deck | undefined {
  const [part] = targetsOf(opened, '', 'officeDocument')
  const root = part === undefined ? undefined : opened.documents.get(part)
  if (part === undefined || root?.name !== 'p:presentation') return undefined
  const core = opened.documents.get(targetsOf(opened, '', 'core-properties')[0] ?? '')
  return {
    opened,
    part,
    root,
    slides: allOf(root, 'p:sldId').flatMap((id, index) => {
      const target = relationshipById(opened, part, id.attributes.get('r:id'))?.target ?? ''
      const slide = opened.documents.get(target)
      return slide ? [readSlide(opened, target, slide, index + 1)] : []
    }),
    sections: allOf(root, 'p14:section'),
    property: (name) => textIn(childOf(core, name)).trim(),
  }
}

function readSlide(opened: Package, part: string, root: XmlElement, number: number): Slide {
  const shapes = shapesIn(root)
  const [notes] = targetsOf(opened, part, 'notesSlide')
  return {
    number,
    part,
    root,
    shapes,
    title: flat(shapes)
      .filter(isTitle)
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    notes: notes === undefined ? undefined : opened.documents.get(notes),
    hidden: isFalse(root.attributes.get('show')),
  }
}

/** Whether a shape is the title placeholder of its slide. */
export function isTitle({ placeholder }: Shape): boolean {
  return placeholder === 'title' || placeholder === 'ctrTitle'
}

/** Shapes with those inside groups, groups before what they hold. */
export function flat(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => [shape, ...flat(shape.children)])
}

const shapeElements = new Set(['p:sp', 'p:pic', 'p:graphicFrame', 'p:grpSp', 'p:cxnSp'])

/** The shapes of a slide, a layout or a master, in the order of painting. */
export function shapesIn(root: XmlElement | undefined): readonly Shape[] {
  return shapesOf(childOf(root, 'p:cSld', 'p:spTree'), false)
}

function shapesOf(tree: XmlElement | undefined, described: boolean): readonly Shape[] {
  return elementsOf(tree)
    .filter(({ name }) => shapeElements.has(name))
    .map((element) => shapeOf(element, described))
}

function shapeOf(element: XmlElement, described: boolean): Shape {
  const [nonVisual] = elementsOf(element)
  const properties = childOf(nonVisual, 'p:cNvPr')
  const placeholder = childOf(nonVisual, 'p:nvPr', 'p:ph')
  const alternative = properties?.attributes.get('descr')?.trim() ?? ''
  const isGroup = element.name === 'p:grpSp'
  const decorative = allOf(properties, 'adec:decorative').some(({ attributes }) =>
    isTrue(attributes.get('val')),
  )
  const silent = alternative !== '' || decorative
  return {
    element,
    kind: kindOf(element),
    name: properties?.attributes.get('name') ?? '',
    alternative,
    decorative,
    placeholder: placeholder && (placeholder.attributes.get('type') ?? 'obj'),
    text: isGroup ? '' : textOf(element),
    box: boxOf(element),
    described,
    children: isGroup ? shapesOf(element, described || silent) : [],
  }
}

function kindOf(element: XmlElement): ShapeKind {
  if (element.name === 'p:pic') return 'picture'
  if (element.name === 'p:grpSp') return 'group'
  if (element.name === 'p:cxnSp') return 'connector'
  if (element.name === 'p:sp') return 'shape'
  if (allOf(element, 'a:tbl').length > 0) return 'table'
  return allOf(element, 'c:chart').length > 0 ? 'chart' : 'object'
}

/** The text of an element, paragraphs parted by spaces. */
export function textOf(element: XmlElement | undefined): string {
  return allOf(element, 'a:p')
    .map((paragraph) => allOf(paragraph, 'a:t').map(textIn).join(''))
    .join(' ')
    .trim()
}

/** The place that an element of the shape tree names itself; undefined if it names none. */
export function boxOf(element: XmlElement): Box | undefined {
  const transform =
    childOf(element, 'p:spPr', 'a:xfrm') ??
    childOf(element, 'p:grpSpPr', 'a:xfrm') ??
    childOf(element, 'p:xfrm')
  const number = (child: string, key: string): number =>
    Number(childOf(transform, child)?.attributes.get(key))
  const box = {
    x: number('a:off', 'x'),
    y: number('a:off', 'y'),
    width: number('a:ext', 'cx'),
    height: number('a:ext', 'cy'),
  }
  return Object.values(box).every(Number.isFinite) ? box : undefined
}

/** A boolean of OOXML that is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** A boolean of OOXML that is set to no. */
export function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false'
}

/** `slide 2`, or `slide 2, “Title 1”` of a shape. */
export function placeOn({ number }: Slide, shape?: Shape): string {
  return shape === undefined ? `slide ${number}` : `slide ${number}, “${shape.name}”`
}
