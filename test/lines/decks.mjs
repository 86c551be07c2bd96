/**
 * decks.mjs OUT [--wider]  writes the shipped decks and the specimen's, in each theme and language, and beside each
 * deck NAME.json: the text of its frames and the lines that the fit proof allows them.
 *
 * With `--wider`, only the shipped decks of one theme, their letters a tenth larger than proven: a comparison must notice.
 */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeDocument, layOutDocument, localeOf } from '../../dist/build/compose.js'
import { planJobs } from '../../dist/build/plan.js'
import { openProject } from '../../dist/build/project.js'
import { shippedTemplates } from '../../dist/build/read.js'
import { specimenDocuments, specimenFolders } from '../../dist/build/specimen.js'
import { openDisk } from '../../dist/build/world.js'
import { renderPptx } from '../../dist/pptx/render.js'
import { provenFrames } from './proof.mjs'

const [, , out, option] = process.argv
const wider = option === '--wider'
const disk = openDisk()
const options = { release: false, allow: [], handout: false }
const report = () => {}

mkdirSync(out, { recursive: true })
const themes = readdirSync(join(shippedTemplates, 'themes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
for (const theme of wider ? themes.slice(0, 1) : themes) {
  const shipped = { data: 'data', templates: [shippedTemplates], theme }
  await writeDecks(theme, shipped, undefined)
  if (!wider) await writeDecks(theme, specimenFolders(theme, []), specimenDocuments)
}

async function writeDecks(theme, folders, documents) {
  const { project } = openProject(folders, disk, report)
  const jobs = planJobs(project, { formats: ['pptx'], ...(documents && { documents }) }, report)
  for (const job of jobs) {
    const document = composeDocument(job, project, options, disk, report)
    const layout = layOutDocument(document, project, report)
    const context = { ...project, locale: localeOf(job.locale, project) }
    const shown = wider ? enlarged(layout, 1.1) : layout
    const name = join(out, `${theme}-${job.document}-${job.locale}`)
    writeFileSync(`${name}.pptx`, await renderPptx(shown, context, report))
    writeFileSync(`${name}.json`, JSON.stringify(provenFrames(layout, project.fonts)))
  }
}

/** The same layout with larger letters in the same boxes. */
function enlarged(value, factor) {
  if (Array.isArray(value)) return value.map((inner) => enlarged(inner, factor))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, enlarged(inner, factor)]),
  )
  return 'face' in copy && 'size' in copy ? { ...copy, size: copy.size * factor } : copy
}
