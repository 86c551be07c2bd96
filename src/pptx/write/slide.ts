/** Slide parts (CT_Slide, ECMA-376 19.3.1.38). */

import type { Slide } from '../deck.js'
import { slideNamespaces } from './namespaces.js'
import { shape } from './shape.js'
import { background, masterColors, shapeTree } from './shape-tree.js'
import { type Element, element } from './xml.js'

/** The part of a slide (CT_Slide, ECMA-376 19.3.1.38); what its layout shows is not repeated. */
export function slidePart(slide: Slide): Element {
  return element('p:sld', slideNamespaces, [
    element('p:cSld', {}, [
      slide.background && background(slide.background),
      shapeTree(slide.shapes.map((one) => shape(one))),
    ]),
    masterColors(),
  ])
}
