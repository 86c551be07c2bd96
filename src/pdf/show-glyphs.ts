/** Writes the glyphs of a run as the operand of one TJ operator. */

import type { PlacedRun } from '../layout/text/paragraph.js'
import type { EmbeddedFace } from './embed-faces.js'
import { decimal } from './number.js'

const softHyphen = [0xad]

/**
 * The array that shows the glyphs of a run (ISO 32000-1, 9.4.3): codes, and between them how far to
 * move left, in thousandths of the type size.
 *
 * Kerning is the difference between a glyph's advance and its width in the font. Space of justified
 * lines is added here, never by Tw, which has no effect on composite fonts (9.3.3). A missing glyph
 * leaves its room empty. A hyphen that the breaker added stands for U+00AD in its ToUnicode map too,
 * since MuPDF and pdf.js pass over ActualText.
 */
export function glyphArray(run: PlacedRun, face: EmbeddedFace): string {
  const wordSpace = ((run.wordSpace ?? 0) * 1000) / run.style.size
  let array = ''
  let codes = ''
  let move = 0
  for (const glyph of run.glyphs) {
    const advance = glyph.advance + (glyph.codePoints[0] === 0x20 ? wordSpace : 0)
    if (glyph.id === 0) {
      move -= advance
      continue
    }
    const { hex, width } = face.code(run.hyphen ? { ...glyph, codePoints: softHyphen } : glyph)
    move -= glyph.xOffset
    if (Math.abs(move) >= 0.005) {
      array += `${codes === '' ? '' : `<${codes}>`}${decimal(move)}`
      codes = ''
    }
    codes += hex
    move = glyph.xOffset + width - advance
  }
  return codes === '' ? `[${array}]` : `[${array}<${codes}>]`
}
