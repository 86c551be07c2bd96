/** Reads what a page may leave to the nodes above it. */

import type { PdfFile } from './file.js'
import { asDict, type PdfDict, type PdfValue } from './object.js'

/** A page's entry, its own or that of a node above it (7.7.3.4). */
export function inherited(file: PdfFile, page: PdfDict, key: string): PdfValue {
  let node: PdfDict | undefined = page
  for (let steps = 0; node !== undefined && steps < 64; steps += 1) {
    const value = file.get(node, key)
    if (value !== null) return value
    node = asDict(file.get(node, 'Parent'))
  }
  return null
}
