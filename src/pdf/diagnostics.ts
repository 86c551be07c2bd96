/** Diagnostics of the PDF writer: failures that only the finished file can show. */

import { type Diagnostic, error, gate } from '../base/diagnostic.js'
import type { FactId } from '../dataset/fact.js'
import { characterName } from '../font/character-name.js'

/** A text holds a character that its face has no glyph for; the place stays empty. */
export function pdfGlyphMissing(
  characters: string,
  text: string,
  face: string,
  fact: FactId | undefined,
): Diagnostic {
  const from = fact === undefined ? '' : ` (fact \`${fact}\`)`
  const names = Array.from(characters, characterName).join(', ')
  const message = `the face ${face} has no glyph for ${names} in “${text}”${from}`
  return error(
    'pdf-glyph-missing',
    undefined,
    message,
    'write the text without it, or choose a face that has it',
  )
}

/** A figure without alternate text is silent to a screen reader (ISO 14289-1, 7.3). */
export function pdfFigureUndescribed(page: number): Diagnostic {
  const message = `a figure on page ${page} has no alternative text`
  return gate(
    'pdf-figure-undescribed',
    undefined,
    message,
    'say in one sentence what the figure shows',
  )
}

/** What each code means and how to mend it. */
export const pdfCodes: Readonly<Record<string, string>> = {
  'pdf-glyph-missing':
    'A text holds a character that the embedded face has no glyph for. PDF/A forbids the empty box that a viewer would show, so the place stays empty. Write the text without the character, or choose a theme whose face has it.',
  'pdf-figure-undescribed':
    'A figure has neither alternative text nor a summary, so a screen reader is silent at its place and the file does not conform to PDF/UA. Add the text to the picture, chart or diagram in the template.',
}
