/** The door to the package `hyphen`, of which only the pattern files are used. */

import { createRequire } from 'node:module'

/** A node of the trie: deeper letters, an index into the levels, or both. */
export type TrieNode = Trie | number | readonly [deeper: Trie, levels: number]

/** Patterns by their letters; `.` is the edge of a word. */
export interface Trie {
  readonly [letter: string]: TrieNode
}

/** A pattern file: priorities of the gaps, patterns, and exceptions with the places of their breaks. */
export type HyphenPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Trie,
  exceptions: { readonly [word: string]: readonly number[] },
]

/**
 * Reads a pattern file; only what is asked for, because the German one takes 60 ms and decks are
 * not hyphenated.
 *
 * The package's own function is not used: its caches grow without bound.
 */
export function loadPatterns(name: 'de-1996' | 'en-gb'): HyphenPatterns {
  return createRequire(import.meta.url)(`hyphen/patterns/${name}.js`)
}
