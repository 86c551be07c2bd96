/** Sentences of a text, not misled by ordinals and abbreviations (L-26). */

/**
 * The sentences of a text, without the spaces between them.
 *
 * A sentence ends with a mark before a space and a capital, unless the mark closes an
 * abbreviation, an initial or a German ordinal ("3. Juli", "z. B.", "Prof. Dr.").
 */
export function splitSentences(text: string, abbreviations: readonly string[]): string[] {
  const known = new Set(abbreviations.flatMap((abbreviation) => abbreviation.split(' ')))
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?…]["'\u2018\u2019\u201C\u201D)]*[\s\u00A0\u202F]+/gu)) {
    const next = text.slice(match.index + match[0].length)
    const word = /\S*$/u.exec(text.slice(0, match.index + 1).replace(/[\u00A0\u202F]/g, ' '))?.[0]
    const opensWithCapital = /^["'\u201A\u201C\u201E\u2018(]*[\p{Lu}\p{N}]/u.test(next)
    if (opensWithCapital && !closesNoSentence(word ?? '', known)) {
      ends.push(match.index + match[0].length)
    }
  }
  return [0, ...ends]
    .map((at, index) => text.slice(at, ends[index]).trim())
    .filter((sentence) => sentence !== '')
}

function closesNoSentence(word: string, known: ReadonlySet<string>): boolean {
  const bare = word.replace(/^[("'\u201A\u201C\u201E\u2018]+/, '')
  return known.has(bare) || /^(?:\d{1,2}|\p{Lu})\.$/u.test(bare)
}
