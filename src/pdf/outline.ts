/** Bookmarks and page labels. */

import type { Layout, OutlineEntry } from '../layout/page.js'
import { literal, type Pdf, type PdfReference } from './document.js'

/** The pages of a finished document, with what destinations need. */
export interface DrawnPage {
  readonly dictionary: PdfReference
  readonly height: number
}

/**
 * Writes the outline (ISO 32000-1, 12.3.3): all entries open, each leading to its height on its page.
 *
 * A document without entries gets none. pdfkit's own outline computes destinations from the page's
 * width and leaves out the count of closed entries.
 */
export function addOutline(pdf: Pdf, layout: Layout, pages: readonly DrawnPage[]): void {
  if (layout.outline.length === 0) return
  const root = pdf.ref({ Type: 'Outlines' })
  addEntries(pdf, root, layout.outline, pages)
  root.end()
  Object.assign(pdf._root.data, { Outlines: root, PageMode: 'UseOutlines' })
}

/** Adds entries below a parent and returns how many lines they take when open. */
function addEntries(
  pdf: Pdf,
  parent: PdfReference,
  entries: readonly OutlineEntry[],
  pages: readonly DrawnPage[],
): number {
  const items = entries.map((entry) => ({ entry, item: pdf.ref({ Parent: parent }) }))
  let count = 0
  items.forEach(({ entry, item }, index) => {
    const page = pages[entry.page]
    if (page === undefined)
      throw new Error(`the outline leads to page ${entry.page}, which is not there`)
    Object.assign(item.data, {
      Title: literal(entry.title),
      Dest: [page.dictionary, 'XYZ', null, page.height - entry.y, null],
      Prev: items[index - 1]?.item,
      Next: items[index + 1]?.item,
    })
    count += 1 + addEntries(pdf, item, entry.children, pages)
    item.end()
  })
  const [first, last] = [items[0], items.at(-1)]
  if (first && last)
    Object.assign(parent.data, { First: first.item, Last: last.item, Count: count })
  return count
}

/** Writes the label of every page, which viewers show instead of its index (ISO 32000-1, 12.4.2). */
export function addPageLabels(pdf: Pdf, layout: Layout): void {
  const labels = layout.pages.flatMap(({ label }, index) => [index, { P: literal(label) }])
  pdf._root.data.PageLabels = { Nums: labels }
}
