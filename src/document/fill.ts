/** Puts inlines into phrases that the locale makes from strings. */

import type { Inlines, Origin } from './ast-inline.js'
import { text } from './inline.js'
import { mark, splitMarks } from './marks.js'
import { plain } from './plain.js'

/**
 * A phrase around inlines: `phrase` gets a mark for each of `parts` and says where it stands.
 *
 * So a date in "Start: 3. Juli 2025" stays a fact although the locale joins strings.
 */
export function fill(
  phrase: (...marks: string[]) => string,
  parts: readonly Inlines[],
  origin: Origin,
): Inlines {
  const made = phrase(...parts.map((_, index) => mark(index)))
  return splitMarks(made).flatMap((piece) =>
    piece.type === 'text' ? [text(piece.text, origin)] : (parts[piece.index] ?? []),
  )
}

/** Inlines as a list of the locale, which chooses its conjunctions by the words of the members. */
export function fillList(
  list: (texts: readonly string[]) => string,
  parts: readonly Inlines[],
  origin: Origin,
): Inlines {
  const texts = parts.map(plain)
  const made = list(texts)
  const inlines = []
  let at = 0
  for (const [index, member] of texts.entries()) {
    const found = made.indexOf(member, at)
    if (member === '' || found === -1) continue
    if (found > at) inlines.push(text(made.slice(at, found), origin))
    inlines.push(...(parts[index] ?? []))
    at = found + member.length
  }
  if (at < made.length) inlines.push(text(made.slice(at), origin))
  return inlines
}
