/** Finds words in texts: whole words, whatever their first letter's case. */

/** Where words were found. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Each place where `words` stand as whole words; a compound with a hyphen is another word. */
export function findWords(text: string, words: string): readonly Match[] {
  const [first = '', rest] = [words.slice(0, 1), words.slice(1)]
  // Most words stand nowhere in a text, which is seen without a pattern.
  if (!text.includes(rest)) return []
  const cases = new Set([first.toLowerCase(), first.toUpperCase(), first])
  const head = `(?:${[...cases].map(escaped).join('|')})`
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-]|\\p{N}[.,])${head}${escaped(rest)}(?![\\p{L}\\p{N}]|-\\p{L}|[.,]\\p{N})`,
    'gu',
  )
  return matches(text, pattern)
}

/** Every match of a global pattern. */
export function matches(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }))
}

/** Whether a match lies inside one of others. */
export function isInside(match: Match, others: readonly Match[]): boolean {
  return others.some(({ start, end }) => start <= match.start && match.end <= end)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
