/** Glue: which spaces must not break, told by what stands on either side. */

import { narrow, noBreak } from './glyph.js'

/** An ordinary space between two contexts becomes `space`; contexts are regular expressions. */
export interface GlueRule {
  readonly before: string
  readonly after: string
  readonly space: string
}

/** Any space within a context, so that the order of rules does not matter. */
export const anySpace = '[ \u00A0\u202F]'

/** The start of a word within a context. */
export const wordStart = '(?<![\\p{L}\\p{N}])'

/** The end of a word within a context. */
export const wordEnd = '(?![\\p{L}\\p{N}])'

/** A no-break space between two contexts. */
export function glued(before: string, after: string, space = noBreak): GlueRule {
  return { before, after, space }
}

/** Words, each alone, as one context. Longer words go first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map((word) => escaped(word).replaceAll(' ', anySpace)).join('|')})`
}

/** Narrow no-break spaces inside abbreviations: "z. B.", "i. d. R.". */
export function abbreviationGlue(abbreviations: readonly string[]): GlueRule[] {
  return abbreviations.flatMap((abbreviation) => {
    const parts = abbreviation.split(' ').map(escaped)
    return parts.slice(1).map((_, index) => {
      const before = parts.slice(0, index + 1).join(anySpace)
      const after = parts.slice(index + 1).join(anySpace)
      return glued(`${wordStart}${before}`, `${after}${wordEnd}`, narrow)
    })
  })
}

/** Signs between two things: a line ends with one, and none begins with it. */
const separators = '[\u2013\u2014\u00B7\u2022/]'

/** Glue that holds in every language: separators between spaces, telephone numbers. */
export const commonGlue: readonly GlueRule[] = [
  glued('(?:\\S|^)', `${separators}(?=${anySpace}|$)`),
  glued(`${wordStart}(?:\\+\\d{1,3}|0\\d+)(?:${anySpace}\\d+)*`, '\\d{2}'),
]

/** Compiles rules once to a function that applies them in order. */
export function glueWith(rules: readonly GlueRule[]): (text: string) => string {
  const compiled = rules.map(({ before, after, space }) => ({
    pattern: new RegExp(`(?<=${before}) (?=${after})`, 'gu'),
    space,
  }))
  return (text) =>
    text.includes(' ')
      ? compiled.reduce((glueing, { pattern, space }) => glueing.replace(pattern, space), text)
      : text
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
