/** Reads the files of a data folder for tests. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../../../src/base/source.js'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The YAML files of a folder below the root, named as a user would name them. */
export function readFolder(folder: string): Source[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${root}${folder}/${name}`, 'utf8'),
    }))
}
