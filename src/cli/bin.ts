#!/usr/bin/env node

/** The program: its arguments, its streams, its exit code. */

import { exitCodes } from './exit-code.js'
import { run } from './main.js'
import { openTerminal } from './terminal.js'

const terminal = openTerminal()
try {
  process.exitCode = await run(process.argv.slice(2), terminal)
} catch (error) {
  terminal.note(
    'vorlage failed. This is a fault of the program; please report it with the command you ran.',
  )
  terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = exitCodes.fault
}
