/** Chooses the face of each character: the style's own, or a fallback of the theme for what it lacks. */

import type { Origin } from '../../document/ast-inline.js'
import type { Face } from '../../font/face.js'
import { boldWeight, regularWeight } from '../../theme/weight.js'
import type { LayoutContext } from '../context.js'
import { glyphMissing } from '../diagnostics.js'
import { faceOf } from './face-of.js'
import type { TextStyle } from './paragraph.js'

const narrowSpace = '\u202F'
const noBreakHyphen = 0x2011
/** Drawn by no glyph: a break that the author allows inside a word. */
const softHyphen = 0xad
/** Characters below are nobody's own: most text is covered without a further look. */
const firstPrivateUse = 0xe000

/** Neighbouring characters that one face prints. */
export interface Stretch {
  readonly text: string
  readonly style: TextStyle
}

/**
 * The text in stretches of one face each; reports characters that no face and no substitute covers.
 *
 * Slides never carry U+202F, since the editor's own copy of the family may lack it, nor U+00AD, which
 * editors break at or not as they like. A no-break hyphen is shaped as a hyphen by the face. A private-use
 * character counts as missing whatever the face draws: nobody else could read it (ISO 19005-2, 6.2.11.7.3).
 */
export function coveredStretches(
  text: string,
  style: TextStyle,
  origin: Origin,
  context: LayoutContext,
): readonly Stretch[] {
  const slides = context.medium === 'slides'
  const face = faceOf(style, context)
  let carried = slides ? text.replaceAll('\u00AD', '') : text
  if (carried.includes(narrowSpace) && (slides || !face.covers(0x202f))) {
    carried = carried.replaceAll(narrowSpace, '\u00A0')
  }
  const missing = missingIn(carried, face)
  if (missing.size === 0) return [{ text: carried, style }]
  const styles = new Map<string, TextStyle>()
  for (const character of missing) {
    const other = fallbackStyle(character, style, context)
    if (other !== undefined) styles.set(character, other)
  }
  const unprinted = [...missing].filter((one) => !styles.has(one))
  if (unprinted.length > 0)
    context.report(glyphMissing(unprinted, face.key, located(origin, context)))
  const stretches: Stretch[] = []
  for (const character of carried) {
    const own = styles.get(character) ?? style
    const last = stretches.at(-1)
    if (last?.style.face === own.face) {
      stretches[stretches.length - 1] = { ...last, text: last.text + character }
    } else stretches.push({ text: character, style: own })
  }
  return stretches
}

/** The characters of a text that a face does not cover, in their order. */
function missingIn(text: string, face: Face): ReadonlySet<string> {
  const missing = new Set<string>()
  for (const character of text) if (!covers(face, character)) missing.add(character)
  return missing
}

function covers(face: Face, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < firstPrivateUse && face.covers(codePoint)) return true
  if (codePoint === softHyphen) return true
  if (/\p{Co}/u.test(character)) return false
  return face.covers(codePoint) || (codePoint === noBreakHyphen && face.covers(0x2d))
}

/** Scripts whose lines would have to run the other way. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The style in the first fallback face that has the character. */
function fallbackStyle(
  character: string,
  style: TextStyle,
  { design, fonts }: LayoutContext,
): TextStyle | undefined {
  if (rightToLeft.test(character)) return undefined
  for (const { family, editorFamily } of design.fallback) {
    const face = fonts.face(family, style.bold ? boldWeight : regularWeight, style.italic)
    if (covers(face, character)) return { ...style, face: face.key, editorFamily }
  }
  return undefined
}

/** Words that stand in no template, such as the sender's name, are reported at the title of the document. */
function located(origin: Origin, { document }: LayoutContext): Origin {
  return origin.span.file === '' ? (document.properties.title[0]?.origin ?? origin) : origin
}
