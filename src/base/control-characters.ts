/** Finds characters that no document can carry. */

/** A character and where it stands: UTF-16 offset and length. */
export interface ControlCharacter {
  readonly offset: number
  readonly length: number
  readonly codePoint: number
}

/**
 * C0 and C1 controls but tab, line feed and a carriage return before a line feed; bidirectional
 * controls (U+061C, U+200E–F, U+202A–E, U+2066–9); unpaired surrogates; U+FFFE and U+FFFF.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\r(?!\n)|\p{Surrogate}/gu

/** All control characters of a text, in order. */
export function controlCharacters(text: string): ControlCharacter[] {
  return [...text.matchAll(forbidden)].map((match) => ({
    offset: match.index,
    length: match[0].length,
    codePoint: match[0].codePointAt(0) ?? 0,
  }))
}
