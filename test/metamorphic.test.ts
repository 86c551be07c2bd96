/** What must not change when something else does, and the other way round. No references needed. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { sha256 } from '../src/base/sha256.js'
import { type BuildOptions, build } from '../src/build/build.js'
import { type JobResult, runJob } from '../src/build/job.js'
import { jobTrace } from '../src/build/plan.js'
import { openDisk } from '../src/build/world.js'
import type { Document, Section } from '../src/document/ast.js'
import { printDocument } from '../src/document/print.js'
import { factsOfBlocks, factsOfLine } from '../src/document/visit.js'
import { openDataset, render } from '../src/index.js'
import { normalise } from '../src/locale/normalise.js'
import { alteredDisk } from './runner/altered-disk.js'
import { builtFrom } from './runner/built.js'
import { pdfText, readPdf } from './runner/pdf-file.js'
import { chartsOf, deckText, paragraphsOf, partsOf, slidesOf } from './runner/pptx-file.js'
import { compose, draft, now, open, shippedFolders } from './runner/typeset.js'
import { elementsOf, textOf } from './runner/xml.js'

const opened = open(shippedFolders)
let results: readonly JobResult[]

beforeAll(async () => {
  results = (await builtFrom(shippedFolders)).results
}, 240_000)

/** Hashes of made files by path. */
function hashesOf(made: readonly JobResult[]): Readonly<Record<string, string>> {
  const files = made.flatMap((result) =>
    result.made.map(({ path, bytes }) => [path, sha256(bytes)]),
  )
  return Object.fromEntries(files.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

describe('the same bytes', () => {
  it('come of a project that is opened anew and of jobs in another order', async () => {
    const disk = openDisk(() => now)
    const again = open(shippedFolders, disk)
    const others: JobResult[] = []
    for (const job of [...again.jobs].reverse()) {
      others.push(await runJob(job, again.project, draft, disk))
    }
    expect(hashesOf(others)).toEqual(hashesOf(results))
  })

  it('come of a job alone', async () => {
    const dataset = openDataset(shippedFolders)
    const hashes = hashesOf(results)
    for (const [path, request] of [
      ['press/en/fact-sheet.pdf', { document: 'fact-sheet', locale: 'en', format: 'pdf' }],
      [
        'minister/de/briefing-deck.pptx',
        { document: 'briefing-deck', locale: 'de', format: 'pptx' },
      ],
      [
        'partner/en/partner-report/hmgu.pdf',
        { document: 'partner-report', locale: 'en', format: 'pdf', for: 'hmgu' },
      ],
    ] as const) {
      const { bytes } = await render({ dataset, ...request })
      expect(sha256(bytes ?? ''), path).toBe(hashes[path])
    }
  })

  it('come of threads (German alone; `.ci/run` compares all)', { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vorlage-threads-'))
    const { build: buildFolders } = await import('../dist/index.js')
    await buildFolders({ ...shippedFolders, out: folder, locales: ['de'], workers: 2 })
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(pdf|pptx)$/.test(name))
      .sort()
    const hashes = files.map((name) => [name, sha256(readFileSync(join(folder, name)))])
    rmSync(folder, { recursive: true })
    const german = results.filter(({ job }) => job.locale === 'de')
    expect(Object.fromEntries(hashes)).toEqual(hashesOf(german))
  })
})

describe('the same documents', () => {
  const printed = (from: typeof opened): readonly string[] =>
    from.jobs.map((job) => printDocument(compose(job, from)))
  let plain: readonly string[]
  beforeAll(() => {
    plain = printed(opened)
  })

  it('come of files whose lines end with CR and LF', () => {
    const disk = alteredDisk({ text: (_, text) => text.replace(/\r?\n/g, '\r\n') })
    expect(printed(open(shippedFolders, disk))).toEqual(plain)
  })

  it('come of data files in another order', () => {
    const names = (all: readonly string[]): readonly string[] => [...all].reverse()
    expect(printed(open(shippedFolders, alteredDisk({ names })))).toEqual(plain)
  })

  it('come of entries whose keys stand in another order', () => {
    const disk = alteredDisk({
      text: (path, text) =>
        path.startsWith(shippedFolders.data) ? withKeysReversed(path, text) : text,
    })
    expect(printed(open(shippedFolders, disk))).toEqual(plain)
  })
})

/** Reverses the keys inside entries; the order of entries, and of a body's seats, is that of printing. */
function withKeysReversed(path: string, text: string): string {
  const document = parseDocument(text)
  const single = /(alliance|sender)\.yaml$/.test(path)
  visit(document, {
    Pair: (_, pair) => {
      const isSeats = 'value' in Object(pair.key) && Object(pair.key).value === 'seats'
      if (isMap(pair.value) && !isSeats) pair.value.items.reverse()
    },
  })
  if (single && isMap(document.contents)) document.contents.items.reverse()
  return document.toString()
}

describe('German and English', () => {
  const pairs = opened.jobs
    .filter(({ locale }) => locale === 'de')
    .map((job) => ({ name: jobTrace(job).join(', '), job }))

  it.each(pairs)('say the same in $name', ({ job }) => {
    const german = compose(job, opened)
    const english = compose({ ...job, locale: 'en' }, opened)
    expect(skeletonOf(english)).toEqual(skeletonOf(german))
  })
})

/** Sections, blocks and facts of a document, without a word of prose. */
function skeletonOf({ blocks, sections, facts, notes }: Document): unknown {
  return {
    blocks: blocksOf(blocks),
    sections: sections.map(sectionOf),
    facts: [...facts].sort(),
    notes: notes.length,
  }
}

function sectionOf({ depth, title, master, blocks, notes, sections }: Section): unknown {
  return {
    depth,
    master,
    title: [...factsOfLine(title)].sort(),
    blocks: blocksOf(blocks),
    notes: [...factsOfBlocks(notes)].sort(),
    sections: sections.map(sectionOf),
  }
}

function blocksOf(blocks: Document['blocks']): unknown {
  return blocks.map((block) => [block.type, ...factsOfBlocks([block]).sort()])
}

describe('a deck', () => {
  const decks = (): readonly JobResult[] =>
    results.filter(({ job }) => job.formats.includes('pptx'))

  it('says the same on every slide as PDF and as PowerPoint', async () => {
    expect(decks()).toHaveLength(2)
    for (const { made } of decks()) {
      const bytes = (format: string): Uint8Array =>
        made.find((one) => one.format === format)?.bytes ?? new Uint8Array()
      const parts = partsOf(bytes('pptx'))
      const slides = slidesOf(parts).map((slide, index) => [
        ...paragraphsOf(slide),
        ...chartsOf(parts, index + 1).flatMap((chart) =>
          ['c:cat', 'c:val'].flatMap((name) =>
            elementsOf(chart, name).flatMap((axis) => elementsOf(axis, 'c:v').map(textOf)),
          ),
        ),
      ])
      const { pages } = await readPdf(bytes('pdf'))
      expect(pages.map(({ text }) => words(text))).toEqual(
        slides.map((text) => words(text.join(' '))),
      )
    }
  })
})

/** The words of a text in alphabetical order; list marks and breaks after hyphens do not count. */
function words(text: string): readonly string[] {
  return normalise(text)
    .replace(/-\s+(?=\p{L})/gu, '-')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== '•')
    .sort()
}

describe('changing a figure', () => {
  const before =
    /3[.,\s]?420|dreitausendvierhundertzwanzig|three thousand four hundred and twenty/iu
  const after =
    /3[.,\s]?987|dreitausendneunhundertsiebenundachtzig|three thousand nine hundred and eighty-seven/iu

  it('changes it wherever it stands, and leaves the old one nowhere', async () => {
    const { project, disk, diagnostics } = openDataset({
      ...shippedFolders,
      files: dataWithOtherBeds(),
    })
    if (project === undefined) throw new Error(JSON.stringify(diagnostics))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const reports = new Set(['org.lmu', 'org.lmuk'])
    const some = results.filter(({ job }) => !job.partner || reports.has(job.partner))
    let changed = 0
    for (const { job, made } of some) {
      const fresh = await runJob(job, project, draft, disk)
      expect(fresh.made.map(({ path }) => path)).toEqual(made.map(({ path }) => path))
      for (const [index, { path, format, bytes }] of made.entries()) {
        const old = await textIn(bytes, format)
        const now = await textIn(fresh.made[index]?.bytes, format)
        expect(after.test(old), path).toBe(false)
        expect(before.test(now), path).toBe(false)
        expect(after.test(now), path).toBe(before.test(old))
        if (before.test(old)) changed += 1
      }
    }
    expect(changed).toBeGreaterThan(5)
  })
})

/** The data folder with another number of beds: value and evidence, as `data/README.md` tells. */
function dataWithOtherBeds(): Readonly<Record<string, string>> {
  const names = readdirSync(shippedFolders.data).filter((name) => name.endsWith('.yaml'))
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(shippedFolders.data, name), 'utf8')
      return [
        name,
        text.replace('{ integer: 3420 }', '{ integer: 3987 }').replace('3.420', '3.987'),
      ]
    }),
  )
}

async function textIn(bytes: Uint8Array | undefined, format: string): Promise<string> {
  const text = bytes ? await (format === 'pdf' ? pdfText(bytes) : deckText(bytes)) : ''
  return normalise(text).replace(/\s+/g, ' ')
}

describe('deleting one English message', () => {
  const file = join(shippedFolders.templates[0] ?? '', 'fact-sheet/en.yaml')
  const text = readFileSync(file, 'utf8')
  const options: BuildOptions = {
    ...shippedFolders,
    ...draft,
    documents: ['fact-sheet'],
    out: 'out',
    workers: 1,
  }
  const disk = (): ReturnType<typeof alteredDisk> =>
    alteredDisk({
      text: (path, all) => (path === file ? all.replace(/^aims: .*\n/m, '') : all),
    })

  it('gives one gate, at its place, and a draft that shows it', async () => {
    expect(text).toMatch(/^aims: /m)
    const whole = await build(options, alteredDisk({}))
    const { diagnostics, files } = await build(options, disk())
    const fresh = diagnostics.filter(
      ({ code }) => !whole.diagnostics.some((one) => one.code === code),
    )
    expect(fresh).toMatchObject([
      {
        code: 'template-message-missing',
        gate: 'release',
        message: 'the message `aims` is missing in en',
        span: { file: 'templates/fact-sheet/template.md.hbs' },
        hints: [
          { message: 'add it to templates/fact-sheet/en.yaml' },
          {
            message: expect.stringMatching(/^in de it says "/),
            span: { file: 'templates/fact-sheet/de.yaml' },
          },
        ],
        trace: ['fact-sheet', 'en'],
      },
    ])
    expect(files.map(({ path }) => path)).toContain('press/en/fact-sheet.pdf')
  })

  it('refuses a release', async () => {
    const { files, diagnostics } = await build({ ...options, release: true }, disk())
    expect(files.map(({ path }) => path)).not.toContain('press/en/fact-sheet.pdf')
    expect(diagnostics.map(({ code }) => code)).toContain('template-message-missing')
  })
})
