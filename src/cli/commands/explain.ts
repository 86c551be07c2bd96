/** `vorlage explain <code>`: what a diagnostic means and what to do. */

import { codes, unknownCode } from '../codes.js'
import { type ExitCode, exitCodes } from '../exit-code.js'
import type { Terminal } from '../terminal.js'

/** Explains a code, or lists all codes. */
export function runExplain(
  { code, json }: { code?: string | undefined; json: boolean },
  terminal: Terminal,
): ExitCode {
  if (code === undefined) {
    if (json) terminal.print(JSON.stringify(codes, undefined, 2))
    else for (const known of Object.keys(codes).sort()) terminal.print(known)
    return exitCodes.clean
  }
  const unknown = unknownCode(code)
  if (unknown !== undefined) {
    terminal.note(unknown)
    return exitCodes.usage
  }
  const text = codes[code]
  terminal.print(json ? JSON.stringify({ code, text }) : `${code}\n\n${text}`)
  return exitCodes.clean
}
