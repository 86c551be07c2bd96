/**
 * Diagnostics of the template stage: one function for each code. Those about facts, messages and arguments
 * are next door, in `release-diagnostics.ts`, `message-diagnostics.ts` and `argument-diagnostics.ts`.
 */

import { type Diagnostic, error, gate, type Hint } from '../base/diagnostic.js'
import type { LocaleCode } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { Audience } from '../dataset/fact.js'
import { meant, quoted } from './naming.js'

export { templateCodes } from './codes.js'

/** A template does not begin with front matter. */
export function templateFrontMatterMissing(at: Span): Diagnostic {
  const hint =
    'begin the file with a line `---`, the fields `kind`, `formats`, `locales`, `audience` and `title`, and another line `---`'
  return error('template-front-matter-missing', at, 'the template has no front matter', hint)
}

/** The second `---` line is missing. */
export function templateFrontMatterUnclosed(at: Span): Diagnostic {
  const message = 'the front matter is never closed'
  return error('template-front-matter-unclosed', at, message, 'end it with a line `---`')
}

/** The front matter has a field that nobody reads. */
export function templateFrontMatterUnknown(
  name: string,
  at: Span,
  near: string | undefined,
): Diagnostic {
  const message = `unknown field \`${name}\` in the front matter`
  return error('template-front-matter-unknown', at, message, ...meant(near))
}

/** A field of the front matter is missing or cannot be what it is. */
export function templateFrontMatterInvalid(
  message: string,
  at: Span,
  ...hints: string[]
): Diagnostic {
  return error('template-front-matter-invalid', at, message, ...hints)
}

/** A text holds a character that marks slots in merged text. */
export function templateCharacterReserved(character: string, at: Span): Diagnostic {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  const message = `the character ${name} is reserved`
  return error('template-character-reserved', at, message, 'delete it; no typeface shows it')
}

/** A text is not written as Handlebars reads it. */
export function templateSyntax(message: string, at: Span, ...hints: (string | Hint)[]): Diagnostic {
  return error('template-syntax', at, message, ...hints)
}

/** A feature of Handlebars that templates do without. */
export function templateNotSupported(what: string, at: Span, hint?: string): Diagnostic {
  const message = `${what} cannot be used in templates`
  return error('template-not-supported', at, message, ...(hint ? [hint] : []))
}

/** An expression calls a helper that does not exist. */
export function templateHelperUnknown(
  name: string,
  at: Span,
  what: 'helper' | 'block',
  near: string | undefined,
): Diagnostic {
  const general =
    what === 'block'
      ? 'blocks are `each`, `if`, `unless` and `with`'
      : 'values are printed without arguments; templates/README.md lists all helpers'
  const hints = near ? meant(near) : [general]
  return error('template-helper-unknown', at, `unknown ${what} \`${name}\``, ...hints)
}

/** A helper stands in a document whose readers may not see what it prints. */
export function templateHelperAudience(
  name: string,
  audience: Audience,
  allowed: readonly Audience[],
  at: Span,
): Diagnostic {
  const message = `\`${name}\` may not stand in a document for ${audience}`
  const hint = `only in documents for ${allowed.join(', ')}`
  return error('template-helper-audience', at, message, hint)
}

/** How a path went wrong. */
export interface PathMistake {
  /** The path up to the name; absent if the name is its first. */
  readonly place?: string | undefined
  readonly near?: string | undefined
  /** Names that can stand there. */
  readonly open: readonly string[]
  /** Whether the name belongs to the document rather than to this block. */
  readonly outside?: boolean
  /** What would be an id or a key if it stood in quotation marks. */
  readonly unquoted?: string | undefined
}

/** A path names something that is not there. Handlebars itself would print nothing. */
export function templatePathUnknown(name: string, at: Span, mistake: PathMistake): Diagnostic {
  const { place } = mistake
  const message = place ? `\`${place}\` has no \`${name}\`` : `unknown name \`${name}\``
  return error('template-path-unknown', at, message, ...pathHints(name, mistake))
}

function pathHints(name: string, { place, near, open, outside, unquoted }: PathMistake): string[] {
  if (outside) return [`inside this block write \`@root.${name}\``]
  if (!place && name === 'partner')
    return ['it is there only with `each: partner` in the front matter']
  if (near) return meant(near)
  const quoting = unquoted
    ? [`ids and keys stand in straight quotation marks: \`"${unquoted}"\``]
    : []
  return open.length > 0 ? [...quoting, `there are ${open.map(quoted).join(', ')}`] : quoting
}

/** A path reads what only helpers may print. */
export function templatePathClosed(
  name: string,
  thing: string,
  printed: string,
  at: Span,
): Diagnostic {
  const message = `\`${name}\` of ${thing} cannot be read by a path`
  return error('template-path-closed', at, message, `print it with ${printed}`)
}

/** An expression yields something that is no text. */
export function templateValueNotPrintable(
  written: string,
  what: string,
  hint: string,
  at: Span,
): Diagnostic {
  return error('template-value-not-printable', at, `\`${written}\` is ${what}, not text`, hint)
}

/** An expression yields nothing. */
export function templateValueMissing(written: string, at: Span): Diagnostic {
  const message = `\`${written}\` has no value in this dataset`
  const hint = `guard it: \`{{#if ${written}}}…{{/if}}\``
  return error('template-value-missing', at, message, hint)
}

/** A text of the dataset lacks the document's language. */
export function templateTranslationMissing(
  written: string,
  locale: LocaleCode,
  other: string | undefined,
  at: Span,
): Diagnostic {
  const message = `\`${written}\` has no text in ${locale}`
  const hints = other === undefined ? [] : [`in the other language it says "${other}"`]
  return gate('template-translation-missing', at, message, ...hints)
}

/** A block stands in the middle of a line. */
export function templateBlockInline(written: string, at: Span, kind: 'body' | 'line'): Diagnostic {
  const message = `\`${written}\` is a block and cannot stand inside a line of text`
  const hint = kind === 'body' ? 'put it on a line of its own' : 'call it in the template itself'
  return error('template-block-inline', at, message, hint)
}

/** A template uses a partial that is not there. */
export function templatePartialMissing(
  name: string,
  at: Span,
  near: string | undefined,
  all: readonly string[],
): Diagnostic {
  const there = all.length > 0 ? `there are ${all.map(quoted).join(', ')}` : 'there are no partials'
  const hints = near ? [...meant(near), there] : [there]
  return error('template-partial-missing', at, `unknown partial \`${name}\``, ...hints)
}

/** A partial uses itself, directly or through others. */
export function templatePartialRecursion(names: readonly string[], at: Span): Diagnostic {
  const message = `the partial uses itself: ${names.map(quoted).join(' → ')}`
  return error('template-partial-recursion', at, message, 'repeat with `{{#each …}}` instead')
}

/**
 * A figure stands in the prose itself.
 *
 * Only merged values carry the identity of their fact, so a typed figure can be neither
 * verified nor localised.
 */
export function figureTyped(figure: string, at: Span): Diagnostic {
  const message = `figure \`${figure}\` does not come from a fact`
  const literal = `if it states no figure, write \`{{literal "${figure}" reason="…"}}\``
  return error(
    'figure-typed',
    at,
    message,
    'declare it in the dataset and write `{{fact "…"}}`',
    literal,
  )
}
