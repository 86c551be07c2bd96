/** Reads number trees (ISO 32000-1, 7.9.7). */

import type { PdfFile } from './file.js'
import { asDict, asList, asNumber, type PdfValue } from './object.js'

/** All keys of a number tree. */
export function numberTreeKeys(file: PdfFile, tree: PdfValue): ReadonlySet<number> {
  const keys = new Set<number>()
  const seen = new Set<unknown>()
  const waiting = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const dict = asDict(node)
    if (dict === undefined || seen.has(dict)) continue
    seen.add(dict)
    waiting.push(...file.list(dict, 'Kids'))
    asList(file.get(dict, 'Nums')).forEach((value, index) => {
      const key = asNumber(file.resolve(value))
      if (index % 2 === 0 && key !== undefined) keys.add(key)
    })
  }
  return keys
}
