/** Texts made comparable. */

/**
 * A text with plain spaces, hyphens and straight quotation marks, for comparisons.
 *
 * Equal for a text, its typeset form and what a reader extracts from a file. Not for checks of
 * spelling, which must see the difference between a hyphen and a dash.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[\u2010\u2011\u2013\u2212]/g, '-')
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u2018-\u201B\u2039\u203A]/g, "'")
    .replace(/\u2026/g, '...')
}
