/** Tells what stops a document from what only shows in it. */

import type { Diagnostic } from '../base/diagnostic.js'
import type { Report } from '../base/report.js'

/** True of an error that is no gate: what it is about cannot be typeset, not even as a draft. */
export function isStopping({ severity, gate }: Diagnostic): boolean {
  return severity === 'error' && gate === undefined
}

/** A report that remembers what stops. */
export interface Watch {
  readonly report: Report
  /** What has been reported so far that stops. */
  readonly stopping: readonly Diagnostic[]
}

/** Passes everything on to `report` and remembers what stops. */
export function watch(report: Report): Watch {
  const stopping: Diagnostic[] = []
  return {
    stopping,
    report: (diagnostic) => {
      if (isStopping(diagnostic)) stopping.push(diagnostic)
      report(diagnostic)
    },
  }
}
