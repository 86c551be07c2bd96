/**
 * Compares what the stages make with references: text files that are read before they are accepted.
 *
 * `npm test -- --update` rewrites them. A reference that no document and no case makes is stale and fails.
 */

import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Job } from '../src/build/plan.js'
import { printDocument } from '../src/document/print.js'
import { printLayout } from '../src/layout/print.js'
import { caseFolder, caseNames, expectationsOf, openCase } from './runner/case.js'
import { printTags } from './runner/pdf-tags.js'
import { printParts } from './runner/pptx-file.js'
import { type Opened, open, root, shippedFolders, type Typeset, typeset } from './runner/typeset.js'

const folder = join(root, 'test/ref')
const stages = ['document', 'layout', 'pdf', 'pptx'] as const
type Stage = (typeof stages)[number]

/** Partners whose reports are kept: the one with most to say and the one with least. */
const partners = ['org.lmu', 'org.hmgu']

/**
 * Parts of the shipped German deck that are kept. The case `layout/deck` keeps all parts, in both languages;
 * the English deck differs in what its layout already shows.
 */
const keptParts = /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/

const compared = new Set<string>()

/** Compares what a job makes with the references of the wanted stages. */
async function compareJob(
  name: string,
  job: Job,
  opened: Opened,
  wanted: readonly Stage[],
  parts: RegExp,
): Promise<void> {
  const made = await print(await typeset(job, opened), wanted, parts)
  const files = made.map(({ stage, path, text }) => ({ path: `${stage}/${name}${path}`, text }))
  for (const { path } of files) compared.add(path)
  for (const { path, text } of files) {
    await expect(text).toMatchFileSnapshot(join(folder, path))
  }
}

/** What a stage made, as text; the path follows the name of the job. */
interface Printed {
  readonly stage: Stage
  readonly path: string
  readonly text: string
}

async function print(
  { document, layout, pdf, pptx }: Typeset,
  wanted: readonly Stage[],
  parts: RegExp,
): Promise<readonly Printed[]> {
  const printed: Printed[] = [
    { stage: 'document', path: '.txt', text: printDocument(document) },
    { stage: 'layout', path: '.txt', text: printLayout(layout) },
  ]
  if (pdf) printed.push({ stage: 'pdf', path: '.txt', text: await printTags(pdf) })
  if (pptx) {
    const xml = printParts(pptx)
    printed.push({ stage: 'pptx', path: '/parts.txt', text: `${[...xml.keys()].join('\n')}\n` })
    for (const [part, text] of xml) {
      if (parts.test(part)) printed.push({ stage: 'pptx', path: `/${part}`, text })
    }
  }
  return printed.filter(({ stage }) => wanted.includes(stage))
}

describe('shipped documents', () => {
  const opened = open(shippedFolders)
  const jobs = opened.jobs.filter(({ partner }) => !partner || partners.includes(partner))
  it.each(jobs)('$document, $locale, $partner', async (job) => {
    const partner = job.partner ? `-${job.partner.replace('org.', '')}` : ''
    const wanted = stages.filter((stage) => stage !== 'pptx' || job.locale === 'de')
    await compareJob(`${job.document}${partner}.${job.locale}`, job, opened, wanted, keptParts)
  })
})

describe('cases', () => {
  const cases = caseNames().filter((name) => expectationsOf(name).references.length > 0)
  it.each(cases)('%s', async (name) => {
    const opened = openCase(name)
    for (const job of opened.jobs) {
      const named = `${basename(caseFolder(name))}.${job.locale}`
      await compareJob(`case-${named}`, job, opened, expectationsOf(name).references, /\.xml$/)
    }
  })
})

it('keeps no reference that nothing makes', () => {
  const files = stages
    .filter((stage) => existsSync(join(folder, stage)))
    .flatMap((stage) => readdirSync(join(folder, stage), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  expect(
    files.filter((file) => !compared.has(file)),
    'delete these files',
  ).toEqual([])
})
