/** Rewrites a finished deck with changes to its parts: for files that break exactly one rule. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A package while it is changed. */
export interface PptxDraft {
  /** Replaces text in a part; throws if nothing changes. */
  edit(part: string, from: string | RegExp, to: string): void
  add(part: string, text: string): void
}

/** The deck with a change, zipped anew. */
export function redraftedDeck(bytes: Uint8Array, change: (draft: PptxDraft) => void): Uint8Array {
  const parts = unzipSync(bytes)
  change({
    edit(part, from, to) {
      const before = strFromU8(parts[part] ?? new Uint8Array())
      const after = before.replace(from, to)
      if (after === before) throw new Error(`nothing to change in ${part}`)
      parts[part] = strToU8(after)
    },
    add(part, text) {
      parts[part] = strToU8(text)
    },
  })
  return zipSync(parts)
}
