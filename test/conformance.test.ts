/**
 * `vorlage inspect` over every file of every document, language and theme: nothing is found.
 *
 * `.ci/judge` prints what this and all other judges say of every file in one table.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { inspect } from '../src/inspect/inspect.js'
import { builtFrom } from './runner/built.js'
import { everything } from './runner/everything.js'
import { type Audit, auditPdf, type Expected } from './runner/pdf-audit.js'
import { fictitiousFolders, root, shippedFolders } from './runner/typeset.js'

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
  const { results, handouts } = await builtFrom(folders)
  for (const { path, bytes } of [...results, ...handouts].flatMap(({ made }) => made)) {
    const { traits, findings } = inspect(bytes)
    const said = findings.map(({ code, place, message }) => [code, place, message].join(' '))
    const audit = path.endsWith('.pdf') ? auditPdf(bytes, wordsOf(path)) : undefined
    rows.push({ file: `${label}: ${path}`, traits, findings: said, audit })
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
