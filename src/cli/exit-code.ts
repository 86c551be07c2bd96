/** What the program tells its caller. */

import type { Diagnostic } from '../base/diagnostic.js'

/** 0 clean, 1 errors in the user's files, 2 wrong usage, 70 a fault of the program (sysexits EX_SOFTWARE). */
export const exitCodes = { clean: 0, errors: 1, usage: 2, fault: 70 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The exit code for diagnostics. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.some(({ code }) => code === 'internal-fault')) return exitCodes.fault
  return errors.length > 0 ? exitCodes.errors : exitCodes.clean
}
