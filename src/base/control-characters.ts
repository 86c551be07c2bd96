/** Finds characters that no document can carry. */

/** A character and where it stands: UTF-16 offset and length. */
export interface ControlCharacter {
  readonly offset: number
  readonly length: number
  readonly codePoint: number
}

/**
 * C0 and C1 controls but tab, line feed and a carriage return before a line feed; bidirectional
 * controls (U+061C, U+200E–F, U+202A–E, U+2066–9); line and paragraph separators (U+2028–9); other controls
 * that Unicode deprecates or that are no text (U+206A–F, U+FFF9–B, U+FEFF but at the start of a file);
 * unpaired surrogates; U+FDD0–F, U+FFFE and U+FFFF and their like in every plane.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB]|\r(?!\n)|(?<!^)\uFEFF|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** All control characters of a text, in order. */
export function controlCharacters(text: string): ControlCharacter[] {
  return [...text.matchAll(forbidden)].map((match) => ({
    offset: match.index,
    length: match[0].length,
    codePoint: match[0].codePointAt(0) ?? 0,
  }))
}
