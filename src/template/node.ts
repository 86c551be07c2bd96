/** Makes nodes of Handlebars' tree. */

import { internal, spoilt } from './handlebars.js'
import { contentClose, contentOpen } from './mark.js'

/** The place of the node that a new node stands for. */
type At = Pick<hbs.AST.Node, 'loc'>

/** A call of an internal helper. */
export function callNode(
  name: string,
  params: hbs.AST.Expression[],
  { loc }: At,
  pairs: hbs.AST.HashPair[] = [],
): hbs.AST.SubExpression {
  const path = pathNode({ data: false, depth: 0, parts: [name] }, { loc })
  return { type: 'SubExpression', path, params, hash: { type: 'Hash', pairs, loc }, loc }
}

/** A path; without parts and data it is the context `depth` levels up. */
export function pathNode(
  { data, depth, parts }: Pick<hbs.AST.PathExpression, 'data' | 'depth' | 'parts'>,
  { loc }: At,
): hbs.AST.PathExpression {
  return { type: 'PathExpression', data, depth, parts, original: parts.join('.') || 'this', loc }
}

/** A number. */
export function numberNode(value: number, { loc }: At): hbs.AST.NumberLiteral {
  return { type: 'NumberLiteral', value, original: value, loc }
}

/** Stands for an expression whose mistake has been reported. */
export function spoiltNode(at: At): hbs.AST.SubExpression {
  return callNode(internal.path, [numberNode(spoilt, at), numberNode(spoilt, at)], at)
}

/** A mark that says where the content after it comes from. */
export function contentMark(index: number, { loc }: At): hbs.AST.ContentStatement {
  const value = `${contentOpen}${index}${contentClose}`
  // Compiling reads the value alone; the library's types have the flags of a tag for the original text.
  return { type: 'ContentStatement', value, original: { open: false, close: false }, loc }
}

/** A program that prints nothing. */
export function emptyProgram(): hbs.AST.Program {
  const start = { line: 1, column: 0 }
  const loc = { source: '', start, end: start }
  return { type: 'Program', body: [], blockParams: [], loc }
}
