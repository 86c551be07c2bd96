/**
 * Rewrites a parsed text: content gets its place, every mustache becomes a slot, every path a
 * checked look-up, every helper a call of the table of helpers.
 */

import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { templateArgumentMissing, templateArgumentUnexpected } from './argument-diagnostics.js'
import {
  templateHelperUnknown,
  templateNotSupported,
  templatePartialMissing,
} from './diagnostics.js'
import { type ExpressionContext, spanOf } from './expression-context.js'
import { blockHelpers, internal, type Program } from './handlebars.js'
import { helpers } from './helper/table.js'
import { callNode, contentMark, numberNode } from './node.js'
import { rewriteCall, rewriteExpression } from './rewrite-expression.js'
import { place, type Sites } from './site.js'
import type { TemplateText } from './template-text.js'
import { contentStart, nodeLocator } from './text-position.js'

/** What rewriting needs to know besides the text. */
export interface Rewriting {
  readonly sites: Sites
  /** Names of the partials that are there. */
  readonly partials: readonly string[]
  /** Told of each partial that the text uses; false if it must not. */
  readonly usesPartial: (name: string, at: Span) => boolean
  readonly report: Report
}

/** The rewritten program of a text; `program` is left as it is. */
export function rewrite(program: Program, text: TemplateText, rewriting: Rewriting): Program {
  const context: ExpressionContext = {
    ...rewriting,
    text,
    rangeOf: nodeLocator(text.text),
    blockParams: [],
  }
  return rewriteProgram(program, context, rewriting)
}

function rewriteProgram(
  program: Program,
  context: ExpressionContext,
  rewriting: Rewriting,
): Program {
  const blockParams = [...context.blockParams, ...(program.blockParams ?? [])]
  const inner = { ...context, blockParams }
  const body = program.body.flatMap((node) => rewriteStatement(node, inner, rewriting))
  return { ...program, body }
}

function rewriteStatement(
  node: hbs.AST.Statement,
  context: ExpressionContext,
  rewriting: Rewriting,
): hbs.AST.Statement[] {
  switch (node.type) {
    case 'ContentStatement':
      return rewriteContent(node as hbs.AST.ContentStatement, context)
    case 'MustacheStatement':
      return rewriteMustache(node as hbs.AST.MustacheStatement, context)
    case 'BlockStatement':
      return rewriteBlock(node as hbs.AST.BlockStatement, context, rewriting)
    case 'PartialStatement':
      return rewritePartial(node as hbs.AST.PartialStatement, context, rewriting)
    case 'CommentStatement':
      return []
    default:
      context.report(templateNotSupported(unsupported(node.type), spanOf(node, context)))
      return []
  }
}

function unsupported(type: string): string {
  return type === 'PartialBlockStatement' ? 'a partial with a block' : 'an inline partial'
}

function rewriteContent(
  node: hbs.AST.ContentStatement,
  { text, rangeOf, sites }: ExpressionContext,
): hbs.AST.Statement[] {
  if (node.value === '') return []
  const start = contentStart(node, rangeOf(node).start)
  return [contentMark(place(sites.contents, { text, start }), node), node]
}

function rewriteMustache(
  node: hbs.AST.MustacheStatement,
  context: ExpressionContext,
): hbs.AST.Statement[] {
  const span = spanOf(node, context)
  const { start, end } = context.rangeOf(node)
  const written = context.text.text.slice(start, end).replace(/^\{+[~&]?\s*|\s*~?\}+$/g, '')
  const expression = rewriteCall(node, context, span)
  if (!expression) return []
  const index = place(context.sites.slots, { span, written })
  const { path, params, hash } = callNode(
    internal.slot,
    [numberNode(index, node), expression],
    node,
  )
  return [{ ...node, path, params, hash } as hbs.AST.MustacheStatement]
}

function rewriteBlock(
  node: hbs.AST.BlockStatement,
  context: ExpressionContext,
  rewriting: Rewriting,
): hbs.AST.Statement[] {
  const name = node.path.original
  if (!(blockHelpers as readonly string[]).includes(name)) {
    reportUnknownBlock(node, context)
    return []
  }
  const params = checkedCondition(node, name, context)
  if (!params) return []
  const inner = (program: Program | undefined): Program | undefined =>
    program && rewriteProgram(program, context, rewriting)
  const { hash: _, ...rest } = node
  return [
    {
      ...rest,
      params,
      program: inner(node.program),
      inverse: inner(node.inverse),
    } as hbs.AST.BlockStatement,
  ]
}

function checkedCondition(
  node: hbs.AST.BlockStatement,
  name: string,
  context: ExpressionContext,
): hbs.AST.Expression[] | undefined {
  const [condition, ...more] = node.params
  if (!condition) {
    context.report(templateArgumentMissing(name, 'a value', spanOf(node.path, context)))
    return undefined
  }
  for (const extra of [...more, ...(node.hash?.pairs ?? [])]) {
    context.report(templateArgumentUnexpected(name, 1, spanOf(extra, context)))
  }
  return [rewriteExpression(condition, context)]
}

function reportUnknownBlock(node: hbs.AST.BlockStatement, context: ExpressionContext): void {
  const name = node.path.original
  const at = spanOf(node.path, context)
  if (Object.hasOwn(helpers, name)) {
    const what = `\`${name}\` as a block`
    context.report(templateNotSupported(what, at, `write \`{{${name} …}}\`, without \`#\` and end`))
    return
  }
  context.report(templateHelperUnknown(name, at, 'block', nearest(name, blockHelpers)))
}

function rewritePartial(
  node: hbs.AST.PartialStatement,
  context: ExpressionContext,
  { partials, usesPartial }: Rewriting,
): hbs.AST.Statement[] {
  if (node.name.type === 'SubExpression') {
    context.report(templateNotSupported('a computed partial name', spanOf(node.name, context)))
    return []
  }
  const name = String((node.name as hbs.AST.PathExpression).original)
  const at = spanOf(node.name, context)
  if (!partials.includes(name)) {
    context.report(templatePartialMissing(name, at, nearest(name, partials), partials))
    return []
  }
  for (const extra of node.params.slice(1)) {
    context.report(templateArgumentUnexpected(`> ${name}`, 1, spanOf(extra, context)))
  }
  if (!usesPartial(name, at)) return []
  const params = node.params.slice(0, 1).map((param) => rewriteExpression(param, context))
  const pairs = (node.hash?.pairs ?? []).map((pair) => ({
    ...pair,
    value: rewriteExpression(pair.value, context),
  }))
  return [{ ...node, params, ...(node.hash && { hash: { ...node.hash, pairs } }) } as typeof node]
}
