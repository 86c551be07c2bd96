/** Attempts at a layout, of which one is taken. */

import type { Diagnostic } from '../base/diagnostic.js'
import { collect, type Report } from '../base/report.js'

/** What an attempt made, and what it would have reported. */
export interface Attempt<T> {
  readonly made: T
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes attempts at settings, each once.
 *
 * Nothing is reported while settings are tried. They are kept as long as the function, so that a setting which is asked for
 * again, or taken in the end, need not be set a second time for its reports.
 */
export function attempts<S, T>(
  make: (setting: S, report: Report) => T,
): (setting: S) => Attempt<T> {
  const kept = new Map<S, Attempt<T>>()
  return (setting) => {
    const known = kept.get(setting)
    if (known !== undefined) return known
    const { report, diagnostics } = collect()
    const attempt = { made: make(setting, report), diagnostics }
    kept.set(setting, attempt)
    return attempt
  }
}
