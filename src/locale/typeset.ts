/** The glyph pass: characters as typed on a keyboard become those of a printed page. */

import { commonGlue, type GlueRule, glueWith } from './glue.js'
import { apostrophe, ellipsis, enDash, minus } from './glyph.js'
import type { QuoteRules } from './quote.js'

/**
 * Makes a locale's pass over a run of text.
 *
 * It changes spaces, quotation marks, dashes, ellipses and minus signs, never a letter or digit,
 * and a second pass changes nothing: `normalise` of text and result are equal.
 */
export function typesetter(
  quotes: QuoteRules,
  glue: readonly GlueRule[],
): (text: string) => string {
  const applyGlue = glueWith([...glue, ...commonGlue])
  return (text) => applyGlue(straightQuotes(dashes(text), quotes))
}

function dashes(text: string): string {
  return text
    .replace(/(?<!\.)\.{3}(?!\.)/g, ellipsis)
    .replace(/(?<=(?:\S|^)[ \u00A0])-(?= )/g, enDash)
    .replace(/(?<=(?<![\d-])(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d-]))/g, enDash)
    .replace(/(?<=^|[\s([\u201C\u201E\u2018\u201A"'])-(?=\d)/g, minus)
}

/** Straight marks by their neighbours; between or after letters a single one is an apostrophe. */
function straightQuotes(text: string, { outer, inner }: QuoteRules): string {
  if (!/["']/.test(text)) return text
  const opens = opensAfter(outer[0] + inner[0])
  const singles = singlePairs(text, opens)
  return text.replace(/["']/g, (mark, at: number) => {
    if (mark === '"') return opens(text, at) ? outer[0] : outer[1]
    if (singles.opening.has(at)) return inner[0]
    return singles.closing.has(at) ? inner[1] : apostrophe
  })
}

/** Tells whether the straight mark at a place opens a quotation. */
type Opens = (text: string, at: number) => boolean

/**
 * A mark opens at the start of a word, or after another mark that opens; at the edge of a run
 * only its inner side is known.
 */
function opensAfter(openMarks: string): Opens {
  const start = new RegExp(`[\\s([/\u2013\u2014${openMarks}]`)
  return (text, at) => {
    let first = at
    while (/["']/.test(text[first - 1] ?? '')) first--
    const before = text[first - 1]
    const after = text[first + 1]
    if (before !== undefined) return start.test(before)
    return after !== undefined && !/[\s.,;:!?)\]]/.test(after)
  }
}

/** Pairs of straight single marks; what finds no partner is an apostrophe. */
function singlePairs(text: string, opens: Opens): { opening: Set<number>; closing: Set<number> } {
  const opening = new Set<number>()
  const closing = new Set<number>()
  let open: number | undefined
  for (const { index } of text.matchAll(/'/g)) {
    const wordAfter = /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')
    if (opens(text, index) && wordAfter) open = index
    else if (open !== undefined && !wordAfter) {
      opening.add(open)
      closing.add(index)
      open = undefined
    }
  }
  return { opening, closing }
}
