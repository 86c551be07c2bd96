/** From the lines and columns of Handlebars' nodes to offsets in their text. */

/** Offsets of a node, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A function that tells where in `text` a node stands. */
export function nodeLocator(text: string): (node: Pick<hbs.AST.Node, 'loc'>) => Range {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const offset = ({ line, column }: hbs.AST.Position): number => (starts[line - 1] ?? 0) + column
  return ({ loc }) => ({ start: offset(loc.start), end: offset(loc.end) })
}

/**
 * Where the remaining text of a content node begins, if the node begins at `start`.
 *
 * Whitespace control cuts blanks at both ends, so the first other character tells how many were cut
 * at the beginning.
 */
export function contentStart(node: hbs.AST.ContentStatement, start: number): number {
  const original = String(node.original)
  if (node.value.trim() === '') return start + original.length - node.value.length
  return start + leadingBlanks(original) - leadingBlanks(node.value)
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length
}
