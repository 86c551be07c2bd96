/** Options of `specimen`, apart from the command, so that a call of another one loads no stage. */

import type { Argv } from 'yargs'
import { localeCodes } from '../../base/localised.js'

/** Options of `specimen`. */
export function specimenOptions(argv: Argv) {
  return argv
    .option('theme', { type: 'string', default: 'm1', describe: 'name of the theme to show' })
    .option('templates', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'further template folders, for themes of your own',
    })
    .option('locale', { choices: localeCodes, array: true, describe: 'only these languages' })
    .option('out', {
      type: 'string',
      default: 'output/specimen',
      normalize: true,
      describe: 'folder that receives the files',
    })
}

/** What `specimen` is called with. */
export type SpecimenArguments = Awaited<ReturnType<typeof specimenOptions>['argv']>
