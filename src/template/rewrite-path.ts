/** Rewrites paths to look-ups that report what is not there. */

import { nearest } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import { templatePathUnknown, templateSyntax } from './diagnostics.js'
import type { ExpressionContext } from './expression-context.js'
import { internal } from './handlebars.js'
import type { PathStep } from './look-up.js'
import { callNode, numberNode, pathNode, spoiltNode } from './node.js'
import { place } from './site.js'

/** Names that `each` puts behind `@`. */
const loopNames = ['index', 'key', 'first', 'last', 'root']

/** Quotation marks that editors put in place of straight ones. */
const typographic = /^[“”„‚‘’«»]+|[“”„‚‘’«»]+$/g

/**
 * A path as a checked look-up.
 *
 * The part that only Handlebars can find stays a path: a context, a block's name or loop data.
 */
export function rewritePath(
  path: hbs.AST.PathExpression,
  context: ExpressionContext,
): hbs.AST.Expression {
  const { start, end } = context.rangeOf(path)
  const written = context.text.text.slice(start, end)
  const span = context.text.spanOf(start, end)
  if (isMarked(written)) {
    const hint = `write \`"${written.replace(typographic, '')}"\``
    const message = `\`${written}\` stands in typographic quotation marks`
    context.report(templateSyntax(message, span, hint))
    return spoiltNode(path)
  }
  const steps = stepsOf(path, written, start, context)
  const [first] = path.parts
  const isBlockParam = first !== undefined && isBlockParamPath(path, written, context)
  if (path.data && (first === undefined || !loopNames.includes(first))) {
    reportLoopName(first ?? '', span, context)
    return spoiltNode(path)
  }
  const kept = path.data || isBlockParam ? 1 : 0
  const site = { span, written, steps: steps.slice(kept) }
  const head = pathNode({ ...path, parts: path.parts.slice(0, kept) }, path)
  const index = place(context.sites.paths, site)
  return callNode(internal.path, [numberNode(index, path), head], path)
}

function isBlockParamPath(
  { depth, data, parts }: hbs.AST.PathExpression,
  written: string,
  { blockParams }: ExpressionContext,
): boolean {
  const scoped = /^(?:\.|this\b)/.test(written)
  return !data && depth === 0 && !scoped && blockParams.includes(parts[0] ?? '')
}

function reportLoopName(name: string, at: Span, { report }: ExpressionContext): void {
  const near = nearest(name, loopNames)
  report(
    templatePathUnknown(`@${name}`, at, {
      near: near && `@${near}`,
      open: loopNames.map((one) => `@${one}`),
    }),
  )
}

/** The names of a path with their places; they stand in the text in this order. */
function stepsOf(
  path: hbs.AST.PathExpression,
  written: string,
  start: number,
  { text }: ExpressionContext,
): PathStep[] {
  let from = /^(?:@|\.\.\/?|\.\/|this[./])*/.exec(written)?.[0].length ?? 0
  return path.parts.map((name) => {
    const at = Math.max(written.indexOf(name, from), from)
    from = at + name.length
    return { name, span: text.spanOf(start + at, start + from) }
  })
}

function isMarked(written: string): boolean {
  return written.replace(typographic, '') !== written
}
