/** The parent tree: leads from marked content and annotations to their elements (ISO 32000-1, 14.7.4.4). */

import type { PdfPage, PdfReference } from './document.js'

/** The parent tree while it grows. */
export interface ParentTree {
  /** Enters marked content of an element and returns its MCID on the page. */
  addContent(page: PdfPage, element: PdfReference): number
  /** Enters an annotation of an element and returns the annotation's key. */
  addAnnotation(element: PdfReference): number
}

/** Makes the parent tree of a structure tree root; a page gets its key with its first content. */
export function growParentTree(root: PdfReference): ParentTree {
  const tree = root.data.ParentTree as { add(key: number, value: unknown): void }
  const pages = new Map<PdfPage, PdfReference[]>()
  let next = 0
  const add = (value: PdfReference | PdfReference[]): number => {
    const key = next
    tree.add(key, value)
    next += 1
    root.data.ParentTreeNextKey = next
    return key
  }
  return {
    addContent(page, element) {
      let elements = pages.get(page)
      if (elements === undefined) {
        elements = []
        pages.set(page, elements)
        page.dictionary.data.StructParents = add(elements)
      }
      return elements.push(element) - 1
    },
    addAnnotation: add,
  }
}
