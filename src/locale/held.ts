/** Finds what had better stay on one line: names, and dates with the word before them. */

import { anySpace } from './glue.js'

/** A stretch of a text; offsets in UTF-16 units. */
export interface Held {
  readonly start: number
  readonly end: number
}

/** A name that is longer, or has more words, may be divided like any text. */
const longestName = 24
const mostWords = 3

/**
 * Makes the function that finds such stretches: the `patterns` of a language, and names of a dataset that are short.
 *
 * Unlike glue this is a wish: a line that is too narrow divides them. Genitives in -s count as the name.
 */
export function holder(
  patterns: readonly string[],
  names: readonly string[],
): (text: string) => readonly Held[] {
  const known = [...patterns, ...[...new Set(names)].filter(isShort).map(patternOf)]
  if (known.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
}

function isShort(name: string): boolean {
  const words = name.split(' ').length
  return words > 1 && words <= mostWords && name.length <= longestName
}

function patternOf(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `${escaped.replaceAll(' ', anySpace)}(?:s|[\u2019']s?)?`
}
