/** Link annotations. */

import type { Rect } from '../base/geometry.js'
import type { ElementId } from '../layout/element.js'
import { userSpace } from './attributes.js'
import { literal } from './document.js'
import type { Ink, Pen } from './pen.js'

/** A stretch of a line that leads somewhere. */
export interface LinkArea {
  readonly element: ElementId
  readonly href: string
  /** What the link says, for those who do not see it (ISO 14289-1, 7.18.5). */
  readonly description: string
  readonly box: Rect
}

/**
 * Makes an area of the page lead to a URI, as a child of its Link element.
 *
 * pdfkit's own links have empty Contents and, on pictures, no structure element. F 4: printed.
 */
export function addLink(
  { pdf, structure, pen }: Ink & { readonly pen: Pen },
  area: LinkArea,
): void {
  const annotation = pdf.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: userSpace(area.box, pen.pageHeight),
    Border: [0, 0, 0],
    F: 4,
    A: { S: 'URI', URI: literal(ascii(area.href)) },
    Contents: literal(area.description),
  })
  annotation.data.StructParent = structure.annotate(area.element, annotation, pen.page)
  pen.page.annotations.push(annotation)
  annotation.end()
}

/** A URI holds ASCII only (ISO 32000-1, 12.6.4.7); other characters are percent-encoded. */
function ascii(href: string): string {
  return href.replace(/[^\u0021-\u007e]/gu, encodeURIComponent)
}
