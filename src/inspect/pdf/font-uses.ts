/** Which fonts a document shows text in, and which of their codes. */

import { codesOf, type Font } from './font.js'
import type { PdfDict } from './object.js'
import type { PdfSubject } from './subject.js'

/** A font with the codes that the document shows in it. */
export interface FontUse {
  readonly font: Font
  /** Index of the first page. */
  readonly page: number
  /** Codes that are read: those of text that something replaces are left out. */
  readonly codes: Set<number>
  /** Codes that are painted. */
  readonly painted: Set<number>
  /** Some of its text can be seen. */
  rendered: boolean
}

/** Fonts in which text is shown. Artifacts must be embedded too, but nobody reads their characters. */
export function usesOf({ pages, font }: PdfSubject): ReadonlyMap<PdfDict, FontUse> {
  const uses = new Map<PdfDict, FontUse>()
  for (const { number, content } of pages) {
    for (const text of content.texts) {
      const use = uses.get(text.font) ?? {
        font: font(text.font),
        page: number - 1,
        codes: new Set(),
        painted: new Set(),
        rendered: false,
      }
      uses.set(text.font, use)
      use.rendered ||= !text.invisible
      for (const code of codesOf(use.font, text.bytes)) {
        if (!text.invisible) use.painted.add(code)
        if (text.replacement === undefined) use.codes.add(code)
      }
    }
  }
  return uses
}
