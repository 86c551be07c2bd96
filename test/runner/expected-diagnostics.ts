/**
 * Expected diagnostics, written in the files that they are about.
 *
 * A comment of its own line announces a diagnostic of the next line that is no such comment:
 *
 *     {{!-- error fact-unknown 9-17 unknown fact `fig.pres` --}}
 *     {{!-- hint a fact with a similar name exists: `fig.presses` --}}
 *     # warning template-message-unused 3-8 the message `unused` is never used
 *
 * Columns count from one and include the last; one column alone is a place without extent, `9-` runs
 * over the end of the line. Hints may be left out; those written must be all. What has no line to stand
 * above is announced in `diagnostics.txt`: `path:line ` before a line as above, or no place at all.
 */

import type { Diagnostic } from '../../src/base/diagnostic.js'
import { positionAt } from '../../src/base/source.js'
import { type CaseFile, caseFiles, optionalText } from './case-files.js'

/** A diagnostic as a line of text, with its hints. */
export interface Announced {
  readonly line: string
  /** Absent if the case says nothing about hints. */
  readonly hints?: readonly string[]
}

const comment = /^\s*(?:\{\{!--|#)\s+(error|gate|warning|info|hint)\s+(.*?)\s*(?:--\}\})?\r?$/

/** All diagnostics that the files of a case announce. */
export function announced(folder: string): readonly Announced[] {
  const inFiles = caseFiles(folder).texts.flatMap(announcedIn)
  return [...inFiles, ...announcedApart(optionalText(folder, 'diagnostics.txt'))]
}

/** A reported diagnostic in the same form. */
export function shown(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): Announced {
  const { severity, gate, code, message, span, hints } = diagnostic
  const kind = gate && severity === 'error' ? 'gate' : severity
  const text = span && texts.get(span.file)
  const place = span === undefined ? '' : text === undefined ? `${span.file} ` : at(text)
  const columns = text === undefined ? '' : `${extent(text)} `
  return {
    line: `${place}${kind} ${code} ${columns}${message}`,
    hints: hints.map((one) => one.message),
  }

  function at(text: string): string {
    return `${span?.file}:${positionAt(text, span?.start ?? 0).line} `
  }

  function extent(text: string): string {
    const from = positionAt(text, span?.start ?? 0)
    const to = positionAt(text, span?.end ?? 0)
    if (to.line > from.line) return `${from.column}-`
    const last = to.column - 1
    return last < from.column ? `${from.column}` : `${from.column}-${last}`
  }
}

function announcedIn({ path, text }: CaseFile): readonly Announced[] {
  const lines = text.split('\n')
  const found: { line: string; hints?: string[] }[] = []
  lines.forEach((line, index) => {
    const [, kind, rest = ''] = comment.exec(line) ?? []
    if (kind === undefined) return
    if (kind === 'hint') addHint(found, rest)
    else {
      let next = index + 1
      while (comment.test(lines[next] ?? '')) next++
      found.push({ line: `${path}:${next + 1} ${kind} ${rest}` })
    }
  })
  return found
}

function announcedApart(text: string): readonly Announced[] {
  const found: { line: string; hints?: string[] }[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('hint ')) addHint(found, line.slice('hint '.length))
    else found.push({ line })
  }
  return found
}

function addHint(found: readonly { line: string; hints?: string[] }[], hint: string): void {
  const last = found.at(-1)
  if (!last) throw new Error(`a hint without a diagnostic: ${hint}`)
  last.hints = [...(last.hints ?? []), hint]
}
