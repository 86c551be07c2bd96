/** Shows diagnostics to people: place, problem, the line itself, remedies. */

import type { Diagnostic, Severity } from '../base/diagnostic.js'
import { lineAt, positionAt, type Source, type Span } from '../base/source.js'

const colorOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 }

/** Texts by file name, to quote lines from. */
export type Texts = ReadonlyMap<string, string>

/** Sources as texts by file name. */
export function textsOf(sources: readonly Source[]): Texts {
  return new Map(sources.map(({ path, text }) => [path, text]))
}

/** A diagnostic as lines of text. */
export function showDiagnostic(diagnostic: Diagnostic, texts: Texts, colors: boolean): string {
  const { severity, code, message, span, hints, trace, gate } = diagnostic
  const paint = (text: string, color: number): string =>
    colors ? `\u001B[${color}m${text}\u001B[0m` : text
  const place = span ? `${showPlace(span, texts)}  ` : ''
  const kind = paint(gate && severity === 'error' ? 'gate' : severity, colorOf[severity])
  const lines = [`${place}${kind}  ${message}  ${paint(code, 2)}`]
  if (span) lines.push(...quoteLine(span, texts))
  for (const hint of hints) {
    lines.push(`  hint: ${hint.message}${hint.span ? `  ${showPlace(hint.span, texts)}` : ''}`)
  }
  if (trace && trace.length > 0) lines.push(`  in ${trace.join(', ')}`)
  return lines.join('\n')
}

/** `file:line:column`, or the file alone where the span has no extent in a known text. */
export function showPlace(span: Span, texts: Texts): string {
  const text = texts.get(span.file)
  if (text === undefined) return span.file
  const { line, column } = positionAt(text, span.start)
  return `${span.file}:${line}:${column}`
}

/** A diagnostic as a line that GitHub shows beside the code. */
export function showAnnotation(diagnostic: Diagnostic, texts: Texts): string {
  const { severity, code, message, span } = diagnostic
  const level = severity === 'info' ? 'notice' : severity
  const text = span && texts.get(span.file)
  const { line, column } =
    text === undefined ? { line: 1, column: 1 } : positionAt(text, span?.start ?? 0)
  const place = span ? `file=${span.file},line=${line},col=${column},` : ''
  return `::${level} ${place}title=${code}::${escapeAnnotation(message)}`
}

/** A diagnostic as plain data, with places as people count them. */
export function diagnosticJson(diagnostic: Diagnostic, texts: Texts): object {
  const { span, hints, ...rest } = diagnostic
  return {
    ...rest,
    ...(span && { place: placeJson(span, texts) }),
    hints: hints.map(({ message, span: at }) => ({
      message,
      ...(at && { place: placeJson(at, texts) }),
    })),
  }
}

function placeJson(span: Span, texts: Texts): object {
  const text = texts.get(span.file)
  if (text === undefined) return { file: span.file }
  const start = positionAt(text, span.start)
  const end = positionAt(text, span.end)
  return { file: span.file, ...start, endLine: end.line, endColumn: end.column }
}

function quoteLine(span: Span, texts: Texts): readonly string[] {
  const text = texts.get(span.file)
  if (text === undefined || span.end <= span.start) return []
  const { line, column } = positionAt(text, span.start)
  const quoted = lineAt(text, line)
  const length = Math.max(1, Math.min(span.end - span.start, quoted.length - column + 1))
  const number = String(line).padStart(4)
  const gap = quoted.slice(0, column - 1).replace(/[^\t]/g, ' ')
  return [`${number} │ ${quoted}`, `     │ ${gap}${'^'.repeat(length)}`]
}

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
