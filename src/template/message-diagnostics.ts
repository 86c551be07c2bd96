/** Diagnostics about messages: one function for each code. */

import { type Diagnostic, error, gate, warning } from '../base/diagnostic.js'
import type { LocaleCode } from '../base/localised.js'
import type { Span } from '../base/source.js'
import { quoted } from './naming.js'

/** A message uses itself, directly or through others. */
export function templateMessageRecursion(keys: readonly string[], at: Span): Diagnostic {
  const message = `the message uses itself: ${keys.map(quoted).join(' → ')}`
  return error('template-message-recursion', at, message, 'take one of the calls out')
}

/** What is known about a missing message. */
export interface MissingMessage {
  readonly key: string
  readonly locale: LocaleCode
  /** The file it belongs in; undefined if the locale has none. */
  readonly path: string | undefined
  /** The text of another locale. */
  readonly other: { readonly locale: LocaleCode; readonly text: string; readonly span: Span }
}

/** A message exists in another locale but not in this one. */
export function templateMessageMissing(missing: MissingMessage, at: Span): Diagnostic {
  const { key, locale, path, other } = missing
  const message = `the message \`${key}\` is missing in ${locale}`
  const where = path ? `add it to ${path}` : `add a file ${locale}.yaml beside the template`
  const text = other.text.replace(/\s+/g, ' ')
  const said = { message: `in ${other.locale} it says "${text}"`, span: other.span }
  return gate('template-message-missing', at, message, where, said)
}

/** No locale has a message with this key. */
export function templateMessageUnknown(
  key: string,
  at: Span,
  near: { readonly key: string; readonly span: Span } | undefined,
  path: string | undefined,
): Diagnostic {
  const similar = near && {
    message: `a message with a similar key exists: \`${near.key}\``,
    span: near.span,
  }
  const hint = similar ?? `add it to ${path ?? 'a message file beside the template'}`
  return error('template-message-unknown', at, `unknown message \`${key}\``, hint)
}

/** No template text uses a message. */
export function templateMessageUnused(key: string, at: Span): Diagnostic {
  const hint = 'delete it in every locale, or use it with `{{t "…"}}`'
  return warning('template-message-unused', at, `the message \`${key}\` is never used`, hint)
}

/** A message file holds something else than a text. */
export function templateMessageNotText(key: string, value: unknown, at: Span): Diagnostic {
  const what = key === '' ? 'the file' : `\`${key}\``
  const message = `${what} is ${kindOf(value)}, not ${key === '' ? 'a map of messages' : 'a text'}`
  const hints =
    typeof value === 'number' || typeof value === 'boolean' ? ['put it in quotation marks'] : []
  return error('template-message-not-text', at, message, ...hints)
}

/** A key of a message cannot be named in a template. */
export function templateMessageKey(key: string, at: Span): Diagnostic {
  const message = `\`${key}\` cannot be the key of a message`
  return error('template-message-key', at, message, 'use letters, digits, hyphens and underscores')
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`
}
