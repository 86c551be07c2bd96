/** Where the time goes: each stage alone, fed with what the stage before gave. */

import { localeOf, siblingsOf } from '../../dist/build/compose.js'
import { openThemeFonts } from '../../dist/build/fonts.js'
import { openProject } from '../../dist/build/project.js'
import { openTemplates } from '../../dist/build/templates.js'
import { openTheme } from '../../dist/build/themes.js'
import { checkDocument } from '../../dist/check/run.js'
import { viewOf } from '../../dist/dataset/view.js'
import { buildDocument } from '../../dist/document/build.js'
import { layout } from '../../dist/layout/layout.js'
import { renderPdf } from '../../dist/pdf/render.js'
import { renderPptx } from '../../dist/pptx/render.js'
import { merge } from '../../dist/template/merge.js'
import { floorOf } from './floor.mjs'
import { printTable, ratio, show, time } from './measure.mjs'
import { disk, folders, options, quiet } from './works.mjs'

/** What is read once for all documents of a build. */
export async function benchOpening() {
  const theme = openTheme(folders.theme, folders.templates, disk, quiet)
  const rows = [
    ['templates and messages', () => openTemplates(folders.templates, disk, quiet)],
    ['fonts', () => openThemeFonts(theme, disk, quiet)],
    ['all, with dataset and theme', () => openProject(folders, disk, quiet)],
  ]
  const shown = []
  for (const [name, work] of rows) shown.push([name, show(await time(work))])
  printTable('Opening the project, once for each build (ms)', ['what', 'time'], shown)
}

/** Times of all stages of all works, and of writing beside the floor. */
export async function benchStages(project, works) {
  const head = [
    'document',
    'merge',
    'document',
    'check',
    'layout',
    'write',
    'floor',
    'write ÷ floor',
  ]
  const rows = []
  for (const work of works) {
    const { merged, composed, stages } = stagesOf(work, project)
    const times = []
    for (const stage of stages) times.push(await time(stage))
    const floor = await time(floorOf(work, project))
    rows.push([work.name, ...times.map(show), show(floor), ratio(times.at(-1), floor)])
    if (!merged || !composed) throw new Error(`${work.name} has no document`)
  }
  printTable('Stages, in a process that runs already (ms)', head, rows)
  console.log('  check includes composing the other language, with which it compares')
  console.log(
    '  floor: the bare library with the same frames, parsed fonts kept, as our writer keeps them;',
  )
  console.log(
    '  pdfkit shapes the text again, which takes most of its time and which ours need not do',
  )
}

function stagesOf({ job, format, layout: laidOut }, project) {
  const { dataset, theme, fonts } = project
  const template = project.templates.get(job.document)
  const partner = job.partner && dataset.organisations.get(job.partner)
  const locale = localeOf(job.locale, project)
  const date = dataset.alliance.edition
  const mergeIt = () => {
    const view = viewOf(dataset, { audience: job.audience, date, now: disk.now() })
    return merge(template, { view, locale: job.locale, ...(partner && { partner }) }, quiet)
  }
  const merged = mergeIt()
  const context = { locale, draft: true, images: () => undefined, exceptions: [] }
  const composeIt = () => buildDocument(merged, context, quiet)
  const composed = composeIt()
  const checkIt = () => {
    const siblings = siblingsOf(job, project, options, disk)
    checkDocument({ document: composed, siblings, dataset }, quiet)
  }
  const layOutIt = () => layout(composed, { theme, fonts, locale }, quiet)
  const writeIt =
    format === 'pdf'
      ? () => renderPdf(laidOut, { theme, fonts }, quiet)
      : () => renderPptx(laidOut, { theme, locale }, quiet)
  return { merged, composed, stages: [mergeIt, composeIt, checkIt, layOutIt, writeIt] }
}
