/** The widths that a font dictionary gives its codes (ISO 32000-1, 9.6.2.1 and 9.7.4.3), in thousandths of an em. */

import type { PdfFile } from './file.js'
import { asList, asNumber, type PdfDict, type PdfValue } from './object.js'

/** The width of a code; of a CID in a composite font. */
export type Widths = (code: number) => number

/** Widths of a simple font; without any, those of its descriptor or half an em. */
export function simpleWidths(file: PdfFile, dict: PdfDict, descriptor: PdfValue): Widths {
  const first = asNumber(file.get(dict, 'FirstChar')) ?? 0
  const widths = file.list(dict, 'Widths').map(asNumber)
  const missing =
    asNumber(file.get(descriptor, 'MissingWidth')) ?? (widths.length > 0 ? 0 : unknownWidth)
  return (code) => widths[code - first] ?? missing
}

/** Widths of a CIDFont: `W` holds `first [w w …]` and `first last w`, `DW` is for all others. */
export function compositeWidths(file: PdfFile, descendant: PdfDict | undefined): Widths {
  const usual = asNumber(file.get(descendant, 'DW')) ?? 1000
  const widths = new Map<number, number>()
  const items = file.list(descendant, 'W')
  for (let at = 0; at < items.length; ) {
    const first = asNumber(items[at]) ?? 0
    const last = asNumber(items[at + 1])
    if (last === undefined) {
      asList(items[at + 1]).forEach((value, index) => {
        widths.set(first + index, asNumber(file.resolve(value)) ?? usual)
      })
      at += 2
    } else {
      const width = asNumber(items[at + 2]) ?? usual
      for (let cid = first; cid <= Math.min(last, first + 0xffff); cid += 1) widths.set(cid, width)
      at += 3
    }
  }
  return (cid) => widths.get(cid) ?? usual
}

const unknownWidth = 500
