/** The slide master part (CT_SlideMaster, ECMA-376 19.3.1.42). */

import type { SlideMaster } from '../deck.js'
import type { TextStyle } from '../text-body.js'
import { slideNamespaces } from './namespaces.js'
import { layoutPlaceholder, level } from './placeholder.js'
import { shape } from './shape.js'
import { background, colorMap, shapeTree } from './shape-tree.js'
import { type Element, element } from './xml.js'

/** Id of the master; ids of master and layouts share one range from 2³¹ (ST_SlideMasterId, 19.7.14). */
export const slideMasterId = 2_147_483_648

/** The slide master; its relationships are its images, then its layouts. */
export function slideMasterPart(master: SlideMaster, language: string, dark: boolean): Element {
  return element('p:sldMaster', { ...slideNamespaces, preserve: true }, [
    element('p:cSld', {}, [
      background(master.background),
      shapeTree([
        ...master.logo.map((one) => shape(one, 'layout')),
        ...master.placeholders.map((place) => layoutPlaceholder(place, language)),
      ]),
    ]),
    colorMap(dark ? 'dark' : 'light'),
    element(
      'p:sldLayoutIdLst',
      {},
      master.layouts.map((_, index) =>
        element('p:sldLayoutId', {
          id: slideMasterId + 1 + index,
          'r:id': `rId${master.images.length + index + 1}`,
        }),
      ),
    ),
    element('p:txStyles', {}, [
      element('p:titleStyle', {}, levels(1, master.titleStyle)),
      element('p:bodyStyle', {}, levels(9, master.bodyStyle)),
      element('p:otherStyle', {}, levels(1, master.bodyStyle)),
    ]),
  ])
}

/** The first levels of a list style, from `a:lvl1pPr`. */
export function levels(count: number, style: TextStyle): Element[] {
  return Array.from({ length: count }, (_, index) => level(index + 1, style))
}
