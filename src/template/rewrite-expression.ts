/** Rewrites expressions: paths become checked look-ups, helpers calls of the table of helpers. */

import { nearest } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import { checkCall } from './check-call.js'
import { templateHelperUnknown, templateNotSupported } from './diagnostics.js'
import { type ExpressionContext, spanOf } from './expression-context.js'
import { blockHelpers, internal } from './handlebars.js'
import { helpers } from './helper/table.js'
import { callNode, numberNode, spoiltNode } from './node.js'
import { rewritePath } from './rewrite-path.js'
import { type ArgumentSite, place } from './site.js'

/** A mustache or a sub-expression. */
type CallLike = hbs.AST.MustacheStatement | hbs.AST.SubExpression

/** An argument, rewritten. */
export function rewriteExpression(
  node: hbs.AST.Expression,
  context: ExpressionContext,
): hbs.AST.Expression {
  if (node.type === 'PathExpression') return rewritePath(node as hbs.AST.PathExpression, context)
  if (node.type !== 'SubExpression') return node
  const span = spanOf(node, context)
  return rewriteCall(node as hbs.AST.SubExpression, context, span) ?? spoiltNode(node)
}

/** A mustache or sub-expression as one expression; undefined, with a diagnostic, if it is none. */
export function rewriteCall(
  node: CallLike,
  context: ExpressionContext,
  span: Span,
): hbs.AST.Expression | undefined {
  if (node.path.type !== 'PathExpression') {
    const what = 'a value without a helper'
    context.report(templateNotSupported(what, span, 'text needs no braces'))
    return undefined
  }
  const path = node.path as hbs.AST.PathExpression
  const name = path.original
  if (isHelperName(path, context)) return helperCall(name, node, context, span)
  const isCall =
    node.type === 'SubExpression' || node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0
  if (!isCall) return rewritePath(path, context)
  reportUnknownHelper(name, spanOf(path, context), context)
  return undefined
}

function isHelperName(path: hbs.AST.PathExpression, { blockParams }: ExpressionContext): boolean {
  const plain = !path.data && path.depth === 0 && path.parts.length === 1
  const name = path.original
  return (
    plain && path.parts[0] === name && Object.hasOwn(helpers, name) && !blockParams.includes(name)
  )
}

function reportUnknownHelper(name: string, at: Span, { report }: ExpressionContext): void {
  if ((blockHelpers as readonly string[]).includes(name)) {
    report(
      templateNotSupported(
        `\`${name}\` without a block`,
        at,
        `write \`{{#${name} …}}…{{/${name}}}\``,
      ),
    )
    return
  }
  report(templateHelperUnknown(name, at, 'helper', nearest(name, Object.keys(helpers))))
}

function helperCall(
  name: string,
  node: CallLike,
  context: ExpressionContext,
  span: Span,
): hbs.AST.Expression {
  const helper = helpers[name]
  if (!helper) throw new Error(`no helper ${name}`)
  const pairs = node.hash?.pairs ?? []
  checkCall({ name, helper, span, node, pairs }, context)
  const site = (argument: hbs.AST.Node): ArgumentSite => argumentSite(argument, context)
  const index = place(context.sites.calls, {
    name,
    helper,
    span,
    positional: node.params.map(site),
    named: new Map(pairs.map(({ key, value }) => [key, site(value)])),
  })
  const params = node.params.map((param) => rewriteExpression(param, context))
  const values = pairs.map((pair) => ({ ...pair, value: rewriteExpression(pair.value, context) }))
  return callNode(internal.call, [numberNode(index, node), ...params], node, values)
}

function argumentSite(node: hbs.AST.Node, context: ExpressionContext): ArgumentSite {
  const { start, end } = context.rangeOf(node)
  return { span: context.text.spanOf(start, end), written: context.text.text.slice(start, end) }
}
