/** The text of files, for tests that read the source. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file of a folder. */
export interface TextFile {
  /** Relative to the folder, with slashes. */
  readonly name: string
  readonly text: string
}

/** Files of a folder and the folders in it. */
export function filesIn(folder: string, kind: RegExp): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** Code without comments, so that a comment may name what is banned. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
}
