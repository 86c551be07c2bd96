/** Entries and attributes of structure elements (ISO 32000-1, 14.7.2 and 14.8.5). */

import type { Rect } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { Element } from '../layout/element.js'
import type { Place } from './contents.js'
import { literal } from './document.js'

/** Language, replacement texts and id of an element (ISO 32000-1, table 323). */
export function propertiesOf(element: Element, place: Place | undefined): Record<string, unknown> {
  return {
    ...(element.role === 'Note' && { ID: literal(element.id) }),
    ...text('Lang', element.language),
    ...text('Alt', alternateText(element, place)),
    ...text('ActualText', element.actualText),
    ...text('E', element.expansion),
  }
}

/**
 * Attribute object of an element, if its role has one.
 *
 * A table's description is its Summary: an alternate text would be read instead of the cells.
 */
export function attributesOf(
  element: Element,
  place: Place | undefined,
  pageHeight: Pt | undefined,
): Record<string, unknown> {
  const attributes = {
    Figure: () => figureAttributes(element.box ?? place?.box, pageHeight),
    L: () => ({ O: 'List', ListNumbering: element.listNumbering ?? 'None' }),
    Table: () => {
      const summary = text('Summary', element.alt ?? place?.alt)
      return summary && { O: 'Table', ...summary }
    },
    TH: () => ({ O: 'Table', Scope: element.scope ?? 'Column' }),
  }
  const own =
    element.role in attributes ? attributes[element.role as keyof typeof attributes]() : undefined
  return own ? { A: own } : {}
}

function figureAttributes(box: Rect | undefined, pageHeight: Pt | undefined): unknown {
  if (box === undefined || pageHeight === undefined) return undefined
  return { O: 'Layout', Placement: 'Block', BBox: userSpace(box, pageHeight) }
}

/** A rectangle in PDF's own coordinates: y upwards, two corners. */
export function userSpace({ x, y, width, height }: Rect, pageHeight: Pt): number[] {
  return [x, pageHeight - y - height, x + width, pageHeight - y]
}

function alternateText(element: Element, place: Place | undefined): string | undefined {
  if (element.role === 'Table') return undefined
  return element.alt ?? (element.role === 'Figure' ? place?.alt : undefined)
}

function text(key: string, value: string | undefined): Record<string, unknown> | undefined {
  return value ? { [key]: literal(value) } : undefined
}
