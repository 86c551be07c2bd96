/** Alphabetical order without a collator, so that it is the same on every machine (L-25). */

/**
 * Compares two words as a dictionary does (DIN 5007-1): accents and case count only between
 * words that are otherwise equal, `ß` is `ss`.
 */
export function compareWords(a: string, b: string): number {
  return byCodeUnit(base(a), base(b)) || byCodeUnit(folded(a), folded(b)) || byCodeUnit(b, a)
}

function base(text: string): string {
  return folded(text).replace(/\p{M}/gu, '')
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD')
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
