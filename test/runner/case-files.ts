/** What a case of the suite consists of, and how diagnostics name its files. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A text file of a case. */
export interface CaseFile {
  /** As diagnostics name it. */
  readonly path: string
  readonly text: string
}

/** A case's name as a document, and its texts. */
export interface CaseFiles {
  readonly documentName: string
  readonly texts: readonly CaseFile[]
}

/** Reads the text files of a case. Bytes that are no UTF-8 are read as Latin-1, since a case may be about them. */
export function caseFiles(folder: string): CaseFiles {
  const documentName = basename(folder)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(hbs|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  const texts = names.map((name) => ({
    path: shownPath(name, documentName),
    text: readFileSync(join(folder, name), 'latin1'),
  }))
  return { documentName, texts: texts.map(({ path, text }) => ({ path, text: decoded(text) })) }
}

/** The text of an optional file of a case; empty if it is not there. */
export function optionalText(folder: string, name: string): string {
  const path = join(folder, name)
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return isFile ? readFileSync(path, 'utf8') : ''
}

function shownPath(name: string, documentName: string): string {
  if (name.startsWith('theme/')) return `themes/case/${name.slice('theme/'.length)}`
  return /^(data|partials)\//.test(name) ? name : `${documentName}/${name}`
}

function decoded(latin1: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(latin1, 'latin1'),
    )
  } catch {
    return latin1
  }
}
