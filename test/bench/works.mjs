/** What is measured: three documents of the shipped dataset, each in one format, with its finished layout. */

import { composeDocument, layOutDocument } from '../../dist/build/compose.js'
import { planJobs } from '../../dist/build/plan.js'
import { openProject } from '../../dist/build/project.js'
import { shippedTemplates } from '../../dist/build/read.js'
import { openDisk } from '../../dist/build/world.js'

export const disk = openDisk()
export const folders = { data: 'data', templates: [shippedTemplates], theme: 'm1' }
export const options = { release: false, allow: [], handout: false }
export const quiet = () => {}

const wanted = [
  { document: 'fact-sheet', format: 'pdf' },
  { document: 'partner-report', format: 'pdf', partner: 'lmu' },
  { document: 'briefing-deck', format: 'pptx' },
  { document: 'briefing-deck', format: 'pdf' },
]

/** Opens the project and lays every document out once, in German. */
export function openWorks() {
  const { project } = openProject(folders, disk, quiet)
  if (!project) throw new Error('the dataset does not open: run `npm run check`')
  const works = wanted.map(({ document, format, partner }) => {
    const selection = {
      documents: [document],
      formats: [format],
      locales: ['de'],
      ...(partner && { partners: [partner] }),
    }
    const [job] = planJobs(project, selection, quiet)
    const composed = composeDocument(job, project, options, disk, quiet)
    const layout = layOutDocument(composed, project, quiet)
    return { name: `${document} ${format}`, document, format, partner, job, layout }
  })
  return { project, works }
}
