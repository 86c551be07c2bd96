/** Checks what a call says against its helper's parameters, before anything is merged. */

import { nearest } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import {
  templateArgumentMissing,
  templateArgumentName,
  templateArgumentUnexpected,
  templateArgumentUnknown,
  templateArgumentWrong,
} from './argument-diagnostics.js'
import { figureTyped } from './diagnostics.js'
import { type ExpressionContext, spanOf } from './expression-context.js'
import { helpers } from './helper/table.js'
import type { HelperDefinition, Parameter } from './helper.js'
import { rootNames } from './scope.js'
import { typedFigures } from './typed-figures.js'

/** A call as it stands in the tree. */
export interface WrittenCall {
  readonly name: string
  readonly helper: HelperDefinition
  readonly span: Span
  readonly node: { readonly params: readonly hbs.AST.Expression[] }
  readonly pairs: readonly hbs.AST.HashPair[]
}

/** Reports arguments that are missing, too many, unknown, or literally wrong; notes message keys. */
export function checkCall(call: WrittenCall, context: ExpressionContext): void {
  checkPositional(call, context)
  checkNamed(call, context)
  for (const [parameter, node] of givenArguments(call)) checkLiteral(call, parameter, node, context)
}

function checkPositional(
  { name, helper, span, node }: WrittenCall,
  context: ExpressionContext,
): void {
  const { positional, several } = helper
  const missing = positional.slice(node.params.length).find(({ needed }) => needed)
  if (missing)
    context.report(templateArgumentMissing(name, described(missing), span, helper.example))
  if (several) return
  for (const extra of node.params.slice(positional.length)) {
    context.report(templateArgumentUnexpected(name, positional.length, spanOf(extra, context)))
  }
}

function checkNamed({ name, helper, span, pairs }: WrittenCall, context: ExpressionContext): void {
  const known = helper.named.map((parameter) => parameter.name)
  for (const pair of pairs) {
    if (helper.anyName && isTaken(pair.key)) {
      context.report(templateArgumentName(name, pair.key, keySpan(pair, context)))
    }
    if (helper.anyName || known.includes(pair.key)) continue
    const near = nearest(pair.key, known)
    context.report(templateArgumentUnknown(name, pair.key, keySpan(pair, context), near, known))
  }
  for (const parameter of helper.named) {
    if (!parameter.needed || pairs.some(({ key }) => key === parameter.name)) continue
    const what = `\`${parameter.name}="…"\``
    context.report(templateArgumentMissing(name, what, span, helper.example))
  }
}

/** Whether a name already means something inside a message. */
function isTaken(name: string): boolean {
  return rootNames.has(name) || Object.hasOwn(helpers, name)
}

/** What a parameter is called in a sentence. */
function described({ name, takes }: Parameter): string {
  return takes === 'key' ? 'the key of a message' : `a ${name}`
}

function givenArguments({ helper, node, pairs }: WrittenCall): [Parameter, hbs.AST.Expression][] {
  const byPosition = node.params.flatMap((param, index): [Parameter, hbs.AST.Expression][] => {
    const last = helper.several ? helper.positional.at(-1) : undefined
    const parameter = helper.positional[index] ?? last
    return parameter ? [[parameter, param]] : []
  })
  const byName = pairs.flatMap(({ key, value }): [Parameter, hbs.AST.Expression][] => {
    const parameter = helper.named.find(({ name }) => name === key)
    const any: Parameter = { name: key, takes: 'text', doc: '' }
    if (parameter) return [[parameter, value]]
    return helper.anyName ? [[any, value]] : []
  })
  return [...byPosition, ...byName]
}

function checkLiteral(
  { name }: WrittenCall,
  parameter: Parameter,
  node: hbs.AST.Expression,
  context: ExpressionContext,
): void {
  if (parameter.takes === 'key') noteKey(node, context)
  if (node.type !== 'StringLiteral') return
  const { value } = node as hbs.AST.StringLiteral
  if (parameter.takes === 'choice' || parameter.takes === 'choices') {
    checkChoice(name, parameter, value, spanOf(node, context), context)
  }
  if (parameter.takes !== 'text' || name === 'literal') return
  const { start } = context.rangeOf(node)
  for (const figure of typedFigures(value)) {
    const from = start + 1 + figure.start
    context.report(figureTyped(figure.text, context.text.spanOf(from, from + figure.text.length)))
  }
}

function checkChoice(
  helper: string,
  { name, takes, choices = [] }: Parameter,
  given: string,
  at: Span,
  { report }: ExpressionContext,
): void {
  const words = takes === 'choices' ? given.split(/\s+/).filter((word) => word !== '') : [given]
  for (const word of words) {
    if (choices.includes(word)) continue
    const near = nearest(word, choices)
    const message = `\`${word}\` is no value of \`${name}\` of \`${helper}\``
    const hint = near ? `did you mean \`${near}\`?` : `it is one of ${choices.join(', ')}`
    report(templateArgumentWrong(message, at, hint))
  }
}

function noteKey(node: hbs.AST.Expression, context: ExpressionContext): void {
  const { keys } = context.sites
  if (node.type !== 'StringLiteral') context.sites.dynamicKeys = true
  else keys.push({ key: (node as hbs.AST.StringLiteral).value, span: spanOf(node, context) })
}

function keySpan(pair: hbs.AST.HashPair, { text, rangeOf }: ExpressionContext): Span {
  const { start } = rangeOf(pair)
  return text.spanOf(start, start + pair.key.length)
}
