/** `vorlage inspect <files…>`: what is wrong with finished files, ours or anybody's. */

import type { Diagnostic } from '../../base/diagnostic.js'
import { fileUnreadable } from '../../build/diagnostics.js'
import { openDisk } from '../../build/world.js'
import { type Inspection, inspect, inspectionLimits } from '../../inspect/inspect.js'
import { type ExitCode, exitCodes } from '../exit-code.js'
import { showDiagnostic } from '../show-diagnostic.js'
import { findingLines } from '../show-findings.js'
import type { Terminal } from '../terminal.js'

/** A file with its inspection, or why it could not be read. */
type Inspected =
  | { readonly file: string; readonly inspection: Inspection }
  | { readonly file: string; readonly fault: Diagnostic }

/** Inspects files; errors in any make the exit code 1. */
export function runInspect(
  { files, json }: { files: readonly string[]; json: boolean },
  terminal: Terminal,
): ExitCode {
  const results = files.map(inspectFile)
  if (json) {
    const plain = results.map((one) =>
      'inspection' in one
        ? { file: one.file, ...one.inspection }
        : { file: one.file, fault: one.fault.message },
    )
    terminal.print(JSON.stringify({ files: plain, limits: inspectionLimits }, undefined, 2))
  } else {
    for (const one of results) {
      if ('inspection' in one)
        for (const line of findingLines(one.file, one.inspection, terminal.colors))
          terminal.print(line)
      else terminal.note(showDiagnostic(one.fault, new Map(), terminal.colors))
    }
    terminal.note(inspectionLimits)
  }
  return results.some(isWrong) ? exitCodes.errors : exitCodes.clean
}

function inspectFile(file: string): Inspected {
  const bytes = openDisk().readBytes(file)
  return bytes.ok
    ? { file, inspection: inspect(bytes.value) }
    : { file, fault: fileUnreadable(file, bytes.fault, bytes.detail) }
}

function isWrong(one: Inspected): boolean {
  return 'fault' in one || one.inspection.findings.some(({ severity }) => severity === 'error')
}
