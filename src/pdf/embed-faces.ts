/** Embeds faces: which glyphs of which face the document needs, and the code of each. */

import type { Face, Fonts, Glyph } from '../font/face.js'
import type { FontFile, Pdf, PdfFont, PdfPage } from './document.js'

/** A glyph as the content stream names it. */
export interface Code {
  /** Four hexadecimal digits. */
  readonly hex: string
  /** Advance in the font program, thousandths of the type size. */
  readonly width: number
}

/** A face in one document. */
export interface EmbeddedFace {
  readonly face: Face
  /** The code of a glyph; one glyph that stands for different characters has several. */
  code(glyph: Glyph): Code
  /** Makes the face a resource of the page and returns its name there. */
  use(page: PdfPage): string
}

/** The faces of one document by the keys that text styles name. */
export type EmbeddedFaces = (key: string) => EmbeddedFace

/** Font files that pdfkit has read, kept for all documents of a run: reading takes longer than drawing. */
const fontFiles = new WeakMap<Face, FontFile>()

/** Makes the collection of a document's faces; a face is embedded when it is first asked for. */
export function embedFaces(pdf: Pdf, fonts: Fonts): EmbeddedFaces {
  const embedded = new Map<string, EmbeddedFace>()
  return (key) => {
    const known = embedded.get(key)
    if (known !== undefined) return known
    const face = embedFace(pdf, fonts.named(key))
    embedded.set(key, face)
    return face
  }
}

function embedFace(pdf: Pdf, face: Face): EmbeddedFace {
  pdf.registerFont(face.key, fontFiles.get(face) ?? face.bytes).font(face.key)
  const font = pdf._font
  fontFiles.set(face, font.font)
  font.unicode[0] = [replacementCharacter]
  const codes = new Map<number, { readonly glyph: Glyph; readonly code: Code }[]>()
  return {
    face,
    code(glyph) {
      const known = codes.get(glyph.id) ?? []
      const same = known.find((entry) => sameCharacters(entry.glyph, glyph))
      if (same !== undefined) return same.code
      const code = addGlyph(font, glyph)
      codes.set(glyph.id, [...known, { glyph, code }])
      return code
    },
    use(page) {
      page.fonts[font.id] ??= font.ref()
      return font.id
    },
  }
}

/**
 * Adds a glyph to the subset under a code of its own, so that its characters survive extraction.
 *
 * Fonts draw U+0020 and U+00A0, or U+002D and U+2011, with one glyph; ToUnicode maps codes, not
 * glyphs (ISO 32000-1, 9.10.3), so each pair of glyph and characters gets its own code.
 */
function addGlyph(font: PdfFont, glyph: Glyph): Code {
  const code = font.subset.glyphs.push(glyph.id) - 1
  const width = font.font.getGlyph(glyph.id).advanceWidth * (1000 / font.font.unitsPerEm)
  font.widths[code] = width
  font.unicode[code] = glyph.codePoints.length > 0 ? glyph.codePoints : [zeroWidthSpace]
  return { hex: code.toString(16).padStart(4, '0'), width }
}

/** What .notdef stands for: pdfkit maps it to U+0000, which ToUnicode must not hold (ISO 14289-1, 7.21.7). */
const replacementCharacter = 0xfffd

/** What a glyph stands for that draws the second half of a character: nothing that takes room. */
const zeroWidthSpace = 0x200b

function sameCharacters(a: Glyph, b: Glyph): boolean {
  const { length } = a.codePoints
  return length === b.codePoints.length && a.codePoints.every((code, i) => code === b.codePoints[i])
}
