/** What the program tells a user: one problem, its place, its remedies. */

import type { Span } from './source.js'

/** How grave a diagnostic is; errors make the exit code 1. */
export type Severity = 'error' | 'warning' | 'info'

/** A remedy, or a second place that explains the problem. */
export interface Hint {
  readonly message: string
  readonly span?: Span
}

/**
 * One problem.
 *
 * `message` is one line in lower case; `code` is stable kebab-case and has a page in
 * `vorlage explain`. `gate: 'release'` marks what a draft shows and a release refuses.
 * `trace` names the job it arose in, such as `briefing-deck, de`.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly gate?: 'release'
  readonly message: string
  readonly span?: Span
  /** The text within the span, or the entry that begins there, that the problem is about. */
  readonly sought?: string
  readonly hints: readonly Hint[]
  readonly trace?: readonly string[]
}

/** A hint as a stage writes it: plain text, or text with a place of its own. */
export type HintLike = string | Hint

function diagnostic(
  severity: Severity,
  code: string,
  span: Span | undefined,
  message: string,
  hints: readonly HintLike[],
): Diagnostic {
  const full = hints.map((hint) => (typeof hint === 'string' ? { message: hint } : hint))
  return { code, severity, message, ...(span && { span }), hints: full }
}

/** A problem that prevents a correct document. */
export function error(
  code: string,
  at: Span | undefined,
  message: string,
  ...hints: HintLike[]
): Diagnostic {
  return diagnostic('error', code, at, message, hints)
}

/** A problem that a draft shows on the page and that stops a release. */
export function gate(
  code: string,
  at: Span | undefined,
  message: string,
  ...hints: HintLike[]
): Diagnostic {
  return { ...diagnostic('error', code, at, message, hints), gate: 'release' }
}

/** Something to look at that does not make a document wrong. */
export function warning(
  code: string,
  at: Span | undefined,
  message: string,
  ...hints: HintLike[]
): Diagnostic {
  return diagnostic('warning', code, at, message, hints)
}

/** Something worth knowing. */
export function info(
  code: string,
  at: Span | undefined,
  message: string,
  ...hints: HintLike[]
): Diagnostic {
  return diagnostic('info', code, at, message, hints)
}
