/**
 * `vorlage inspect` over every file of every document, language and theme: nothing is found.
 *
 * Prints one table: file × judge × findings. Judges that npm does not have stand in `.ci/judge`.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { runJob } from '../src/build/job.js'
import { inspect } from '../src/inspect/inspect.js'
import { everything } from './runner/everything.js'
import { type Audit, auditPdf, type Expected } from './runner/pdf-audit.js'
import { draft, fictitiousFolders, open, root, shippedFolders } from './runner/typeset.js'

/** A built file and what the judge says of it. */
interface Row {
  readonly file: string
  readonly traits: readonly string[]
  readonly findings: readonly string[]
  /** Of a PDF: what else it must be, and which elements it holds. */
  readonly audit: Audit | undefined
}

const themes = readdirSync(join(root, 'templates/themes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const rows: Row[] = []

beforeAll(async () => {
  for (const theme of themes) {
    await judge(`shipped, ${theme}`, { ...shippedFolders, theme })
    await judge(`fictitious, ${theme}`, { ...fictitiousFolders, theme })
  }
}, 240_000)

async function judge(label: string, folders: typeof shippedFolders): Promise<void> {
  const opened = open(folders)
  for (const job of opened.jobs) {
    for (const handout of job.formats.includes('pptx') ? [false, true] : [false]) {
      const formats = handout ? (['pdf'] as const) : job.formats
      const options = { ...draft, handout }
      const { made } = await runJob({ ...job, formats }, opened.project, options, opened.disk)
      for (const { path, bytes } of made) {
        const { traits, findings } = inspect(bytes)
        const said = findings.map(({ code, place, message }) => [code, place, message].join(' '))
        const audit = path.endsWith('.pdf') ? auditPdf(bytes, wordsOf(path)) : undefined
        rows.push({ file: `${label}: ${path}`, traits, findings: said, audit })
      }
    }
  }
}

const wordsOf = (path: string): Expected =>
  path.includes('/de/')
    ? { language: 'de-DE', status: 'ENTWURF', edition: 'Stand ' }
    : { language: 'en-GB', status: 'DRAFT', edition: 'As at ' }

it('builds every PDF whole: structure, notes, titles, languages, bookmarks, page labels, status', async () => {
  const specimen = auditPdf(await everything('pdf'), wordsOf('/en/'))
  expect(specimen.failings).toEqual([])
  const failing = rows.flatMap(({ file, audit }) =>
    (audit?.failings ?? []).map((failing) => `${file}: ${failing}`),
  )
  expect(failing).toEqual([])
  const kinds = 'Part Sect L Table Figure Caption Link Note Reference BlockQuote Span E Lang'.split(
    ' ',
  )
  for (const kind of kinds) {
    const held =
      rows.some(({ audit }) => (audit?.counts.get(kind) ?? 0) > 0) || specimen.counts.has(kind)
    expect(held, `no document holds ${kind}`).toBe(true)
  }
})

it('finds nothing in any built file', () => {
  const width = Math.max(...rows.map(({ file }) => file.length))
  const lines = rows.map(
    ({ file, findings }) => `${file.padEnd(width)}  inspect  ${findings.length} findings`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  expect(rows.length).toBeGreaterThanOrEqual(themes.length * (18 + 14))
  expect(rows.filter(({ findings }) => findings.length > 0)).toEqual([])
})

it('reads every PDF as PDF/A-2a, PDF/UA-1 and in its language', () => {
  const pdfs = rows.filter(({ file }) => file.endsWith('.pdf'))
  for (const { file, traits } of pdfs) {
    const language = file.includes('/de/') ? 'de-DE' : 'en-GB'
    expect(traits, file).toEqual(
      expect.arrayContaining(['tagged', language, 'claims PDF/A-2a', 'claims PDF/UA-1']),
    )
  }
})
