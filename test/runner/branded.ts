/** Shipped themes as a house with a logo would have them: its mark is invented, for tests alone. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProjectFolders } from '../../src/build/project.js'
import { alteredDisk } from './altered-disk.js'
import { type Opened, open, root } from './typeset.js'

/** Alternative texts of the invented mark. */
export const alt = { de: 'Landespresseamt Nordholm', en: 'Nordholm State Press Office' } as const

/** Marks in `test/logos`: drawings as wide as a word mark, pixels as a seal. */
export type Mark = 'wide.svg' | 'square.png'

/** Opens a project in a theme whose brand has a mark for light and one for dark grounds. */
export function openBranded(folders: ProjectFolders, mark: Mark): Opened {
  const disk = alteredDisk({
    text: (path, text) => (path.endsWith('brand.yml') ? `${text}\n${logo(mark)}` : text),
    bytes: (path) => {
      const [name] = /(wide|square)-(light|dark)\.\w+$/.exec(path) ?? []
      return name === undefined ? undefined : readFileSync(join(root, 'test/logos', name))
    },
  })
  return open(folders, disk)
}

function logo(mark: Mark): string {
  const [shape, ending] = mark.split('.')
  const file = (ground: 'light' | 'dark'): string =>
    `    ${ground}: { path: ${shape}-${ground}.${ending}, alt: { de: ${alt.de}, en: ${alt.en} } }`
  return `logo:\n  large:\n${file('light')}\n${file('dark')}\n`
}
