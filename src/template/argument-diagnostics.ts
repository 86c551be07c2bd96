/** Diagnostics of arguments: one function for each code. Their texts for `vorlage explain` are in `codes.ts`. */

import { type Diagnostic, error } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { meant, quoted } from './naming.js'

/** A call lacks an argument, or the argument has no value in this dataset. */
export function templateArgumentMissing(
  helper: string,
  what: string,
  at: Span,
  example?: string,
  hint?: string,
): Diagnostic {
  const hints = [...(example ? [`for example \`${example}\``] : []), ...(hint ? [hint] : [])]
  return error('template-argument-missing', at, `\`${helper}\` needs ${what}`, ...hints)
}

/** A list that a helper is to print is empty. */
export function templateArgumentEmpty(helper: string, written: string, at: Span): Diagnostic {
  const message = `\`${helper}\` got nothing to print: \`${written}\` is empty in this dataset`
  const hint = `guard it: \`{{#if ${written}}}…{{/if}}\``
  return error('template-argument-empty', at, message, hint)
}

/** A call has more arguments than its helper takes. */
export function templateArgumentUnexpected(helper: string, takes: number, at: Span): Diagnostic {
  const count = ['no argument', 'one argument', 'two arguments'][takes] ?? `${takes} arguments`
  const hint = 'further arguments are given by name: `name=value`'
  return error('template-argument-unexpected', at, `\`${helper}\` takes ${count}`, hint)
}

/** A call names an argument that its helper does not have. */
export function templateArgumentUnknown(
  helper: string,
  name: string,
  at: Span,
  near: string | undefined,
  known: readonly string[],
): Diagnostic {
  const all = known.length > 0 ? [`it has ${known.map(quoted).join(', ')}`] : ['it has none']
  const hints = near ? meant(near) : all
  return error(
    'template-argument-unknown',
    at,
    `\`${helper}\` has no argument \`${name}\``,
    ...hints,
  )
}

/** An argument has a value that its helper cannot use. */
export function templateArgumentWrong(message: string, at: Span, ...hints: string[]): Diagnostic {
  return error('template-argument-wrong', at, message, ...hints)
}

/** An argument for a message has the name of something that every template has. */
export function templateArgumentName(helper: string, name: string, at: Span): Diagnostic {
  const message = `\`${name}\` already means something in every template`
  return error('template-argument-name', at, message, `give \`${helper}\` another name for it`)
}
