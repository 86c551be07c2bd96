/** Hyphenation after Liang (Word Hy-phen-a-tion by Com-put-er, 1983), with exceptions by hand. */

import { type HyphenPatterns, loadPatterns, type Trie, type TrieNode } from './hyphen-patterns.js'
import type { HyphenationRules } from './rules.js'

/** No line begins or ends with fewer letters of a broken word. */
const edge = 3

/** A word of letters alone, with punctuation and an English possessive at its edges. */
const wordAndEdges = /^([^\p{L}\p{N}]*)(\p{L}+)((?:['\u2019]\p{L}{1,2})?[^\p{L}\p{N}]*)$/u

/** Capitals other than the first: LMU, StMWK, BayUniKlinG. */
const inCapitals = /.\p{Lu}/u

/** Words remembered per locale; a document has some thousand different ones. */
const remembered = 5000

/**
 * Makes a locale's hyphenator: a word in, its parts out, which joined give the word again.
 *
 * Never broken: names and their genitives, words with digits or inner hyphens (the layout breaks
 * at these), addresses, words with inner capitals. Punctuation at the edges stays with its part.
 */
export function hyphenator(rules: HyphenationRules): (word: string) => readonly string[] {
  const exceptions = new Map(rules.exceptions.map((word) => [plain(word), breaksIn(word)]))
  const whole = new Set(rules.whole.flatMap(withGenitive))
  const known = new Map<string, readonly string[]>()
  let patterns: HyphenPatterns | undefined
  const breaks = (word: string): readonly number[] => {
    const approved = exceptions.get(word)
    if (approved !== undefined) return approved
    patterns ??= loadPatterns(rules.patterns)
    const [, , listed] = patterns
    return (Object.hasOwn(listed, word) ? listed[word] : undefined) ?? liang(word, patterns)
  }
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const parts = partsOf(text, whole, breaks)
    if (known.size >= remembered) known.clear()
    known.set(text, parts)
    return parts
  }
}

function partsOf(
  text: string,
  whole: ReadonlySet<string>,
  breaks: (word: string) => readonly number[],
): readonly string[] {
  const [, before = '', word = '', after = ''] = wordAndEdges.exec(text) ?? []
  const lower = word.toLowerCase()
  if (lower.length !== word.length || word.length < 2 * edge) return [text]
  if (whole.has(lower) || inCapitals.test(word) || /[/@\\]/.test(before + after)) return [text]
  const places = breaks(lower).filter((at) => at >= edge && at <= word.length - edge)
  const parts = [0, ...places].map((at, index) => word.slice(at, places[index]))
  const last = parts.length - 1
  return parts.map((part, at) => (at === 0 ? before : '') + part + (at === last ? after : ''))
}

/** Places of the breaks in a word in lower case: gaps whose highest level is odd. */
function liang(word: string, [levels, trie]: HyphenPatterns): readonly number[] {
  const dotted = `.${word}.`
  const gaps = new Array<number>(dotted.length + 1).fill(0)
  for (let start = 0; start < dotted.length; start++) {
    let node: Trie | undefined = trie
    for (let at = start; node !== undefined && at < dotted.length; at++) {
      const next: TrieNode | undefined = node[dotted[at] ?? '']
      const index: number | undefined = levelsOf(next)
      const found: readonly number[] = index === undefined ? [] : (levels[index] ?? [])
      found.forEach((level, offset) => {
        // A pattern at the edge of the word has no level for the gap before its dot.
        const gap = start + offset - (start === 0 ? 0 : 1)
        gaps[gap] = Math.max(gaps[gap] ?? 0, level)
      })
      node = deeper(next)
    }
  }
  return gaps.flatMap((level, at) => (level % 2 === 1 ? [at] : []))
}

function levelsOf(node: TrieNode | undefined): number | undefined {
  if (typeof node === 'number') return node
  return isPair(node) ? node[1] : undefined
}

function deeper(node: TrieNode | undefined): Trie | undefined {
  if (node === undefined || typeof node === 'number') return undefined
  return isPair(node) ? node[0] : node
}

function isPair(node: TrieNode | undefined): node is readonly [Trie, number] {
  return Array.isArray(node)
}

function withGenitive(name: string): string[] {
  return [name.toLowerCase(), `${name.toLowerCase()}s`]
}

function plain(word: string): string {
  return word.replaceAll('-', '').toLowerCase()
}

function breaksIn(word: string): readonly number[] {
  const syllables = word.split('-')
  return syllables.slice(0, -1).map((_, index) => syllables.slice(0, index + 1).join('').length)
}
