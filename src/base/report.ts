/** Collects diagnostics: many at once, sorted, each once. */

import type { Diagnostic } from './diagnostic.js'

/** Takes a diagnostic; every stage gets one and reports through it. */
export type Report = (diagnostic: Diagnostic) => void

/** Diagnostics in the order of a reader: file, line, code; equal ones once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic)
    const known = seen.get(key)
    if (known === undefined) seen.set(key, diagnostic)
    else seen.set(key, { ...known, trace: mergeTraces(known.trace, diagnostic.trace) })
  }
  return [...seen.values()].sort(compare)
}

/** A report that only remembers. */
export interface Collector {
  readonly report: Report
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes an empty collector. */
export function collect(): Collector {
  const diagnostics: Diagnostic[] = []
  return { report: (diagnostic) => void diagnostics.push(diagnostic), diagnostics }
}

/** A report that adds the job's name to every diagnostic. */
export function traced(report: Report, ...trace: readonly string[]): Report {
  return (diagnostic) => report({ ...diagnostic, trace: [...(diagnostic.trace ?? []), ...trace] })
}

function identity({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span?.file, span?.start, span?.end])
}

function mergeTraces(
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly string[] {
  return [...new Set([...(first ?? []), ...(second ?? [])])]
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span?.file ?? '', b.span?.file ?? '') ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

/** Code-unit order: the same on every machine, unlike a collator. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
