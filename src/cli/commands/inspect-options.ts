/** Options of `vorlage inspect`, apart from its work so that `--help` loads no reader. */

import type { Argv } from 'yargs'

/** Options of `inspect`. */
export function inspectOptions(argv: Argv) {
  return argv
    .positional('files', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'PDF and PowerPoint files',
    })
    .option('json', { type: 'boolean', default: false, describe: 'print JSON' })
}
