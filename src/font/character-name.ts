/** Says which character is meant: who looks for it may not see it in an editor. The door to unicode-name. */

import { createRequire } from 'node:module'

/** What is used of the library. */
interface UnicodeNames {
  readonly unicodeReadableName: (character: string) => string | undefined
}

/**
 * A character with its code point and the name that Unicode gives it: `U+2295 (⊕, CIRCLED PLUS)`.
 *
 * One that has no name of its own gets its label (The Unicode Standard, 4.8): `<private-use-E000>`. A character
 * that would disturb the line it is printed on, such as a tab, is named only. The names are 1.6 MB, so they are
 * read when the first is needed.
 */
export function characterName(character: string): string {
  const { unicodeReadableName }: UnicodeNames = createRequire(import.meta.url)('unicode-name')
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const name = unicodeReadableName(character) ?? 'without a name'
  const shown = /[\p{C}\p{Z}\p{M}]/u.test(character) ? [name] : [character, name]
  return `U+${code} (${shown.join(', ')})`
}
