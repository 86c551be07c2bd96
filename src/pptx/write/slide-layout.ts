/** Slide layout parts (CT_SlideLayout, ECMA-376 19.3.1.39). */

import type { SlideLayout } from '../deck.js'
import { slideNamespaces } from './namespaces.js'
import { layoutPlaceholder } from './placeholder.js'
import { shape } from './shape.js'
import { background, masterColors, shapeTree } from './shape-tree.js'
import { type Element, element } from './xml.js'

/**
 * A slide layout.
 *
 * Its name is what the editor lists under "Layout", so it is in the deck's language; `type` tells other
 * programs what kind of slide it is for. `preserve` keeps it although no slide uses it.
 */
export function slideLayoutPart(layout: SlideLayout, language: string): Element {
  const shown = { showMasterSp: layout.hidesMaster ? false : undefined }
  const attributes = {
    ...slideNamespaces,
    ...shown,
    type: layout.type,
    preserve: true,
    userDrawn: true,
  }
  return element('p:sldLayout', attributes, [
    element('p:cSld', { name: layout.name }, [
      background(layout.background),
      shapeTree([
        ...[...layout.decoration, ...layout.logo].map((one) => shape(one, 'layout')),
        ...layout.placeholders.map((placeholder) => layoutPlaceholder(placeholder, language)),
      ]),
    ]),
    masterColors(),
  ])
}
