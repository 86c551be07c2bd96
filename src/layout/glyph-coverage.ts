/** Checks that a face can print a text, and substitutes the glue that it lacks. */

import type { Origin } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import { glyphMissing } from './diagnostics.js'
import { faceOf } from './face-of.js'
import type { TextStyle } from './frame.js'

const narrowSpace = '\u202F'
const noBreakHyphen = 0x2011
/** Drawn by no glyph: a break that the author allows inside a word. */
const softHyphen = 0xad

/**
 * The text as this face and medium can carry it; reports characters that no substitute covers.
 *
 * Slides never carry U+202F, since the editor's own copy of the family may lack it, nor U+00AD, which
 * editors break at or not as they like. A no-break hyphen is shaped as a hyphen by the face. A private-use
 * character counts as missing whatever the face draws: nobody else could read it (ISO 19005-2, 6.2.11.7.3).
 */
export function coveredText(
  text: string,
  style: TextStyle,
  origin: Origin,
  context: LayoutContext,
): string {
  const slides = context.medium === 'slides'
  const face = faceOf(style, context)
  let covered = slides ? text.replaceAll('\u00AD', '') : text
  if (covered.includes(narrowSpace) && (slides || !face.covers(0x202f))) {
    covered = covered.replaceAll(narrowSpace, '\u00A0')
  }
  for (const character of new Set(covered)) {
    const codePoint = character.codePointAt(0) ?? 0
    const isPrivate = /\p{Co}/u.test(character)
    if (codePoint === softHyphen || (face.covers(codePoint) && !isPrivate)) continue
    if (codePoint === noBreakHyphen && face.covers(0x2d)) continue
    context.report(glyphMissing(codePoint, face.key, located(origin, context)))
  }
  return covered
}

/** Words that stand in no template, such as the sender's name, are reported at the title of the document. */
function located(origin: Origin, { document }: LayoutContext): Origin {
  return origin.span.file === '' ? (document.properties.title[0]?.origin ?? origin) : origin
}
