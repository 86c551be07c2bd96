/** Shapes of a slide's tree (ECMA-376 19.3.1): one function for each kind. */

import type { OfType } from '../../base/of-type.js'
import type {
  AutoShape,
  Connector,
  GraphicFrame,
  GroupShape,
  Picture,
  Placeholder,
  Shape,
  TextBox,
} from '../shape.js'
import { arrowGeometry, geometry, groupTransform, presetGeometry, transform } from './geometry.js'
import { chartNamespace, tableUri } from './namespaces.js'
import { nonVisual } from './non-visual.js'
import { fillOrNone, lineOrNone, shapeFill, solidFill } from './paint.js'
import { placeholderProperties } from './placeholder.js'
import { table } from './table.js'
import { textBody } from './text.js'
import { type Element, element } from './xml.js'

/** A shape of any kind; on a layout it is marked as drawn by its user, so that PowerPoint keeps it. */
export function shape<T extends Shape['type']>(
  shape: OfType<Shape, T>,
  on: Holder = 'slide',
): Element {
  return write[shape.type](shape, on)
}

/** What a shape stands on. */
type Holder = 'slide' | 'layout'

type Write<S extends Shape> = (shape: S, on: Holder) => Element

const write: { readonly [T in Shape['type']]: Write<OfType<Shape, T>> } = {
  placeholder,
  'text-box': textBox,
  picture,
  'graphic-frame': graphicFrame,
  'auto-shape': autoShape,
  connector,
  group,
}

/**
 * A placeholder of a slide.
 *
 * `p:spPr` stays empty where the place is the layout's: then a change of the layout moves the text.
 */
function placeholder(shape: Placeholder): Element {
  return element('p:sp', {}, [
    placeholderProperties(shape),
    element('p:spPr', {}, [
      shape.box && transform('a:xfrm', shape.box),
      shape.fill && solidFill(shape.fill),
    ]),
    textBody('p:txBody', shape.body),
  ])
}

function textBox(shape: TextBox): Element {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(shape),
      element('p:cNvSpPr', { txBox: shape.arrow ? undefined : true }),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      transform('a:xfrm', shape.box),
      shape.arrow ? arrowGeometry(shape.arrow) : presetGeometry('rect'),
      fillOrNone(shape.fill),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    textBody('p:txBody', shape.body),
  ])
}

/**
 * A picture.
 *
 * What is cut off stays in the file (`a:srcRect`), so that an editor can bring it back. The turn that a
 * camera recorded is the shape's own, as PowerPoint writes it.
 */
function picture(shape: Picture, on: Holder): Element {
  const { turn } = shape
  const flips = turn && { flipX: turn.mirrored, flipY: false, quarters: turn.quarters }
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      nonVisual(shape, shape.alternative),
      element('p:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: true })]),
      element('p:nvPr', { userDrawn: on === 'layout' || undefined }),
    ]),
    element('p:blipFill', {}, [
      element('a:blip', { 'r:embed': shape.image }),
      shape.cut && element('a:srcRect', { ...shape.cut }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('p:spPr', {}, [transform('a:xfrm', shape.box, flips), presetGeometry('rect')]),
  ])
}

/** A table or a chart; tables cannot be grouped, charts can. */
function graphicFrame(shape: GraphicFrame): Element {
  const { graphic } = shape
  const content =
    graphic.type === 'table'
      ? element('a:graphicData', { uri: tableUri }, [table(graphic)])
      : element('a:graphicData', { uri: chartNamespace }, [
          element('c:chart', { 'xmlns:c': chartNamespace, 'r:id': graphic.chart }),
        ])
  const lock = graphic.type === 'table' && element('a:graphicFrameLocks', { noGrp: true })
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      nonVisual(shape, shape.alternative),
      element('p:cNvGraphicFramePr', {}, [lock || undefined]),
      element('p:nvPr'),
    ]),
    transform('p:xfrm', shape.box),
    element('a:graphic', {}, [content]),
  ])
}

function autoShape(shape: AutoShape, on: Holder): Element {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(shape, shape.alternative),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: on === 'layout' || undefined }),
    ]),
    element('p:spPr', {}, [
      transform('a:xfrm', shape.box),
      geometry(shape),
      shapeFill(shape),
      lineOrNone('a:ln', shape.line),
    ]),
  ])
}

function connector(shape: Connector): Element {
  return element('p:cxnSp', {}, [
    element('p:nvCxnSpPr', {}, [
      nonVisual(shape, shape.alternative),
      element('p:cNvCxnSpPr'),
      element('p:nvPr'),
    ]),
    element('p:spPr', {}, [
      transform('a:xfrm', shape.box, shape),
      presetGeometry('line'),
      lineOrNone('a:ln', shape.line),
    ]),
  ])
}

function group(group: GroupShape, on: Holder): Element {
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [
      nonVisual(group, group.alternative),
      element('p:cNvGrpSpPr'),
      element('p:nvPr', { userDrawn: on === 'layout' || undefined }),
    ]),
    element('p:grpSpPr', {}, [groupTransform(group.box)]),
    ...group.children.map((child) => shape(child, on)),
  ])
}
