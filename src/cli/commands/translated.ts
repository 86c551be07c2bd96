/** `vorlage translated`: which translations are outdated, and the record of those that were compared. */

import { collect, sortDiagnostics } from '../../base/report.js'
import type { Outdated } from '../../base/translation.js'
import { openProject } from '../../build/project.js'
import { outdatedTranslations, recordTranslations } from '../../build/record-translations.js'
import { openDisk } from '../../build/world.js'
import { type ExitCode, exitCodeOf } from '../exit-code.js'
import { diagnosticJson, showDiagnostic, textsOf } from '../show-diagnostic.js'
import type { Terminal } from '../terminal.js'
import { foldersOf, type TranslatedArguments } from './project-options.js'

/** Shows both texts of each outdated translation; with keys or `--all` records that they fit. */
export function runTranslated(args: TranslatedArguments, terminal: Terminal): ExitCode {
  const { report, diagnostics } = collect()
  const disk = openDisk()
  const { project, sources } = openProject(foldersOf(args), disk, report)
  const { what, keys = [] } = args
  const records = args.all || keys.length > 0
  const compared = args.all ? 'all' : keys
  const outdated = !project
    ? []
    : records
      ? recordTranslations(what, compared, project, disk, report)
      : outdatedTranslations(what, project, disk, report)
  const sorted = sortDiagnostics(diagnostics)
  const texts = textsOf(sources)
  if (args.json) {
    const found = sorted.map((one) => diagnosticJson(one, texts))
    terminal.print(
      JSON.stringify({ outdated, recorded: records, diagnostics: found }, undefined, 2),
    )
    return exitCodeOf(sorted)
  }
  for (const one of outdated) terminal.print(`${shown(one)}\n`)
  terminal.print(`${outdated.length} ${records ? 'recorded' : 'outdated'}`)
  for (const one of sorted) terminal.note(`${showDiagnostic(one, texts, terminal.colors)}\n`)
  return exitCodeOf(sorted)
}

function shown({ key, locale, source, text }: Outdated): string {
  const line = (words: string): string => words.replace(/\s+/g, ' ').trim()
  return `${key}\n  source  ${line(source)}\n  ${locale}      ${line(text)}`
}
