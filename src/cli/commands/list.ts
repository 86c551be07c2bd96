/** `vorlage list`: the documents there are, with languages, formats and readers. */

import { collect, sortDiagnostics } from '../../base/report.js'
import { openProject } from '../../build/project.js'
import { openDisk } from '../../build/world.js'
import { type ExitCode, exitCodeOf } from '../exit-code.js'
import { diagnosticJson, showDiagnostic, textsOf } from '../show-diagnostic.js'
import type { Terminal } from '../terminal.js'
import { foldersOf, type ListArguments } from './project-options.js'

/** Lists documents and what is wrong with the project. */
export function runList(args: ListArguments, terminal: Terminal): ExitCode {
  const { report, diagnostics } = collect()
  const { project, sources } = openProject(foldersOf(args), openDisk(), report)
  const sorted = sortDiagnostics(diagnostics)
  const texts = textsOf(sources)
  const documents = [...(project?.templates.values() ?? [])].map(({ name, front }) => ({
    name,
    ...front,
  }))
  if (args.json) {
    const found = sorted.map((one) => diagnosticJson(one, texts))
    terminal.print(JSON.stringify({ documents, diagnostics: found }, undefined, 2))
    return exitCodeOf(sorted)
  }
  for (const { name, kind, formats, locales, audience, each } of documents) {
    const batch = each ? `  one for each ${each}` : ''
    terminal.print(
      `${name}  ${kind}  ${formats.join(' ')}  ${locales.join(' ')}  for ${audience}${batch}`,
    )
  }
  for (const one of sorted) terminal.note(`${showDiagnostic(one, texts, terminal.colors)}\n`)
  return exitCodeOf(sorted)
}
