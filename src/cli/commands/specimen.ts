/** `vorlage specimen`: a deck, a report and five sheets that show every block in a theme. */

import { build } from '../../build/build.js'
import { specimenDocuments, specimenFolders } from '../../build/specimen.js'
import { openDisk } from '../../build/world.js'
import { type ExitCode, exitCodeOf } from '../exit-code.js'
import { showFile, showResult } from '../show-result.js'
import type { Terminal } from '../terminal.js'
import type { SpecimenArguments } from './specimen-options.js'

/** Writes the specimen of a theme. */
export async function runSpecimen(
  { theme, templates, locale, out }: SpecimenArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = {
    ...specimenFolders(theme, templates),
    documents: specimenDocuments,
    ...(locale && { locales: locale }),
    out,
    release: false,
    allow: [],
    handout: false,
    workers: 1,
  }
  const result = await build(options, openDisk(), (_ended, _of, files) => {
    for (const file of files) terminal.print(showFile(file, out))
  })
  showResult(result, 'text', 'made', terminal)
  return exitCodeOf(result.diagnostics)
}
