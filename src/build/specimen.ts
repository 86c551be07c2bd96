/** The specimen: every block in a theme, from invented facts that come with the program. */

import { join } from 'node:path'
import type { ProjectFolders } from './project.js'
import { shippedTemplates } from './read.js'

/** Its documents: a deck, a report and five sheets. */
export const specimenDocuments: readonly string[] = [
  'specimen-deck',
  'specimen-report',
  'specimen-sheet',
  'specimen-sheet-diagrams',
  'specimen-sheet-across',
  'specimen-sheet-wide',
  'specimen-sheet-open',
]

/** The folders that a build of the specimen reads; themes of `templates` win over the shipped ones. */
export function specimenFolders(theme: string, templates: readonly string[]): ProjectFolders {
  const folder = join(shippedTemplates, 'specimen')
  return {
    data: join(folder, 'data'),
    templates: [shippedTemplates, ...templates, join(folder, 'documents')],
    theme,
  }
}
