/**
 * The door to Handlebars: parses texts, and compiles rewritten programs in a closed environment.
 *
 * Known traps, each mended here and tested:
 * - `compile` runs whitespace control on a program again; our environment's `parse` returns it as it is.
 * - `lookup` and `log` read and print anything; they are not registered.
 * - Strict mode lets misspelt paths in arguments pass; `rewrite` makes every path a checked look-up.
 * - The parser says on which line it stopped, in words for its author; the column is in its lexer.
 * - Partials are indented by inserting blanks into their output; `preventIndent` turns that off.
 */

import Handlebars from 'handlebars'
import type { Merging } from './merging.js'

/** A parsed text. */
export type Program = hbs.AST.Program

/** Helpers of rewritten programs; their names cannot be written in a template by accident. */
export const internal = {
  slot: 'vorlage slot',
  path: 'vorlage path',
  call: 'vorlage call',
} as const

/** In place of the number of a path: its mistake has been reported. */
export const spoilt = -1

/** Handlebars' own block helpers that templates may use. */
export const blockHelpers = ['each', 'if', 'unless', 'with'] as const

/** What the internal helpers do; indexes are numbers of sites. */
export interface Internals {
  slot(index: number, value: unknown, merging: Merging): string
  path(index: number, container: unknown, merging: Merging): unknown
  call(
    index: number,
    positional: readonly unknown[],
    named: Readonly<Record<string, unknown>>,
    merging: Merging,
  ): unknown
}

/** A compiled program. */
export type Run = (context: unknown, merging: Merging) => string

/** Compiles rewritten programs; each sees the same partials. */
export interface Environment {
  compile(program: Program): Run
  addPartial(name: string, program: Program): void
}

/** Why a text could not be parsed. */
export interface ParseFault {
  /** The parser's own words, never shown. */
  readonly reason: string
  /** Where the parser stopped, and the token at which it did; at the end of the text it is empty. */
  readonly offset: number
  readonly token: string
  /** The node that the parser refused after reading it: a path that goes down and up again. */
  readonly node?: Pick<hbs.AST.Node, 'loc'>
}

/** The program of a text, or why there is none. Whitespace control is done. */
export function parseText(text: string): Program | ParseFault {
  try {
    return Handlebars.parse(text)
  } catch (cause) {
    const { matched, match } = lexerState()
    const reason = cause instanceof Error ? cause.message : String(cause)
    const node = refusedNode(cause)
    return { reason, offset: matched.length - match.length, token: match, ...(node && { node }) }
  }
}

function refusedNode(cause: unknown): ParseFault['node'] | undefined {
  if (!(cause instanceof Handlebars.Exception) || cause.lineNumber === undefined) return undefined
  const start = { line: Number(cause.lineNumber), column: Number(cause.column) }
  const end = { line: Number(cause.endLineNumber), column: Number(cause.endColumn) }
  return { loc: { source: '', start, end } }
}

/** Whether parsing failed. */
export function isFault(parsed: Program | ParseFault): parsed is ParseFault {
  return 'reason' in parsed
}

/** The parser is shared and synchronous: after a fault its lexer stands where it stopped. */
function lexerState(): { readonly matched: string; readonly match: string } {
  const { Parser } = Handlebars as typeof Handlebars & WithParser
  return Parser.lexer
}

/** What the library's types leave out: the generated parser. */
interface WithParser {
  readonly Parser: { readonly lexer: { readonly matched: string; readonly match: string } }
}

/** An environment in which only the internal helpers and Handlebars' blocks exist. */
export function createEnvironment(internals: Internals): Environment {
  const environment = Handlebars.create()
  // Its `parse` gets what `compile` was given; the library's types know of texts alone.
  Object.assign(environment, { parse: (program: Program) => program })
  environment.unregisterHelper('lookup')
  environment.unregisterHelper('log')
  registerInternals(environment, internals)
  const compile = (program: Program): Handlebars.TemplateDelegate =>
    environment.compile(program, compileOptions)
  return {
    compile(program) {
      const template = compile(program)
      return (context, merging) => template(context, { data: { merging, root: context } })
    },
    addPartial: (name, program) => environment.registerPartial(name, compile(program)),
  }
}

const compileOptions = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...Object.values(internal), ...blockHelpers].map((name) => [name, true]),
  ),
  preventIndent: true,
}

function registerInternals(environment: typeof Handlebars, internals: Internals): void {
  environment.registerHelper(internal.slot, (index: number, value: unknown, options: Options) =>
    internals.slot(index, value, options.data.merging),
  )
  environment.registerHelper(internal.path, (index: number, value: unknown, options: Options) =>
    internals.path(index, value, options.data.merging),
  )
  environment.registerHelper(internal.call, (index: number, ...given: unknown[]) => {
    const options = given.pop() as Options
    return internals.call(index, given, options.hash, options.data.merging)
  })
}

interface Options {
  readonly hash: Readonly<Record<string, unknown>>
  readonly data: { readonly merging: Merging }
}
