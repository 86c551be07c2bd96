/** Shows what a build made: one plain line per file, and at the end what it comes to. */

import type { BuildResult, BuiltFile } from '../build/build.js'
import { diagnosticJson, showAnnotation, showDiagnostic, textsOf } from './show-diagnostic.js'
import type { Terminal } from './terminal.js'

/** How to show results. */
export type Style = 'text' | 'json' | 'annotations'

/** One line about a file: `output/press/de/fact-sheet.pdf  1 page  84 KB`. */
export function showFile(file: BuiltFile, folder: string | undefined): string {
  const path = folder === undefined ? file.path : `${folder.replace(/\/$/, '')}/${file.path}`
  const unit = file.path.endsWith('.pptx') ? 'slide' : 'page'
  const pages = `${file.pages} ${unit}${file.pages === 1 ? '' : 's'}`
  const gates = file.gates.length > 0 ? `  gates: ${file.gates.join(', ')}` : ''
  return `${path}  ${pages}  ${Math.ceil(file.bytes / 1024)} KB${gates}`
}

/** Shows diagnostics and the summary; the files' own lines were printed as they were made. */
export function showResult(
  result: BuildResult,
  style: Style,
  verb: 'made' | 'checked',
  terminal: Terminal,
): void {
  const texts = textsOf(result.sources)
  if (style === 'json') {
    const diagnostics = result.diagnostics.map((one) => diagnosticJson(one, texts))
    terminal.print(JSON.stringify({ files: result.files, diagnostics }, undefined, 2))
    return
  }
  for (const diagnostic of result.diagnostics) {
    if (style === 'annotations') terminal.print(showAnnotation(diagnostic, texts))
    else terminal.note(`${showDiagnostic(diagnostic, texts, terminal.colors)}\n`)
  }
  terminal.note(summary(result, verb))
}

function summary({ files, diagnostics }: BuildResult, verb: string): string {
  const pages = files.reduce((sum, file) => sum + file.pages, 0)
  const count = (severity: string): number =>
    diagnostics.filter((one) => one.severity === severity && !one.gate).length
  const gates = diagnostics.filter(({ gate, severity }) => gate && severity === 'error').length
  const parts = [
    `${files.length} ${files.length === 1 ? 'file' : 'files'} ${verb}, ${pages} pages and slides`,
    `${gates} failed ${gates === 1 ? 'gate' : 'gates'}`,
    `${count('error')} other errors`,
    `${count('warning')} warnings`,
  ]
  return parts.join(' · ')
}
