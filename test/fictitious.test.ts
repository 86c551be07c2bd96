/** Another alliance, with other figures and names, comes out of the shipped templates unchanged. */

import { strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JobResult } from '../src/build/job.js'
import { outputPath } from '../src/build/plan.js'
import { builtFrom } from './runner/built.js'
import { readPdf } from './runner/pdf-file.js'
import { partsOf } from './runner/pptx-file.js'
import { fictitiousFolders, open, shippedFolders } from './runner/typeset.js'

const opened = open(fictitiousFolders)
const { organisations, people, sources, alliance } = open(shippedFolders).project.dataset

/** Names that only the M1 dataset knows. */
const foreign = [
  ...[...organisations.values()].flatMap(({ names }) =>
    [names.de, names.en].flatMap((forms) => (forms ? [forms.full, forms.short] : [])),
  ),
  ...[...people.values()].map(({ name }) => name),
  ...[...sources.values()].flatMap(({ publishers }) => Object.values(publishers)),
].filter((name) => name.length > 1)

let results: readonly JobResult[]
beforeAll(async () => {
  results = (await builtFrom(fictitiousFolders)).results
}, 240_000)

describe('the fictitious alliance', () => {
  it('knows none of the names that are looked for', () => {
    expect(foreign.length).toBeGreaterThan(20)
    expect(foreign).toContain(organisations.get(alliance.organisation)?.names.de?.short)
    const own = opened.project.dataset.files.map(({ text }) => text).join('\n')
    expect(foreign.filter((name) => named(name, own))).toEqual([])
  })

  it('has a report for each of its three partners', () => {
    const reports = opened.jobs.filter(({ partner }) => partner)
    expect(new Set(reports.map(({ partner }) => partner)).size).toBe(3)
  })

  it('is typeset without errors', () => {
    const errors = results
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`)
    expect(errors).toEqual([])
  })

  it('gets every file', () => {
    const made = results.flatMap(({ made }) => made.map(({ path }) => path))
    const wanted = opened.jobs.flatMap((job) =>
      job.formats.map((format) => outputPath(job, format, false)),
    )
    expect(made).toEqual(wanted)
  })

  it('says nothing of M1 in any file', async () => {
    for (const { path, bytes } of results.flatMap(({ made }) => made)) {
      const text = path.endsWith('.pdf') ? await wordsOfPdf(bytes) : wordsOfDeck(bytes)
      expect(text.length).toBeGreaterThan(500)
      expect(
        foreign.filter((name) => named(name, text)),
        path,
      ).toEqual([])
    }
  })
})

/** Whether a text holds a name as words of their own. */
function named(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const { pages, title, xmp } = await readPdf(bytes)
  return [title, xmp, ...pages.map(({ text }) => text)].join('\n')
}

/** All parts with their tags taken out, and the names of shapes and layouts. */
function wordsOfDeck(bytes: Uint8Array): string {
  const xml = [...partsOf(bytes)].filter(([name]) => name.endsWith('.xml'))
  return xml
    .map(([, part]) =>
      strFromU8(part).replace(/<[^>]*?(?:(?:name|descr|title)="([^"]*)")?[^>]*>/g, ' $1 '),
    )
    .join('\n')
}
