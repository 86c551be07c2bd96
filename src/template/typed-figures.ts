/** Finds figures that an author typed instead of taking them from a fact. */

/** A figure and where it stands. */
export interface TypedFigure {
  readonly text: string
  readonly start: number
}

/**
 * Digits that no letter before them makes part of a name ("M1", "CO₂", "COVID-19"), and no capital
 * after them ("5G").
 */
const figure =
  /(?<![\p{L}\p{M}\p{N}])(?<!\p{L}[-\u2011])\p{N}+(?:[.,:\u00A0\u202F’']?\p{N}+)*(?![\p{N}\p{Lu}])/gu

/** Parts of Markdown that are not read: list numbers, targets of links, addresses, attributes. */
const notProse = [
  /^[ \t]*\d+[.)](?=\s)/gm,
  /\]\([^)\n]*\)/g,
  /https?:\/\/[^\s)>]+/g,
  /^[ \t]*:{2,}.*$/gm,
]

/** All typed figures of a text. */
export function typedFigures(text: string): TypedFigure[] {
  return [...text.matchAll(figure)].map(({ 0: found, index }) => ({ text: found, start: index }))
}

/** All typed figures of a Markdown body. */
export function typedFiguresInMarkdown(text: string): TypedFigure[] {
  const prose = notProse.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  )
  return typedFigures(prose)
}
