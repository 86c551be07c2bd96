/** Characters that XML 1.0 cannot hold, even escaped (2.2, Char): most controls and unpaired surrogates. */

const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Code points of a text that XML cannot hold, in their order. */
export function illegalCharacters(text: string): number[] {
  return [...text.matchAll(illegal)].map(([character]) => character.codePointAt(0) ?? 0)
}

/**
 * A text that XML can hold.
 *
 * One illegal character would make the whole part unreadable; it becomes U+FFFD, which is seen, while
 * the plan reports the text it stands in.
 */
export function legalText(text: string): string {
  return text.replace(illegal, '\uFFFD')
}
