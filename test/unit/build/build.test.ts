/** A build of a tiny project in memory: what is refused, what is written, what the manifest says. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/base/report.js'
import type { ReadResult } from '../../../src/base/world.js'
import { type BuildOptions, build } from '../../../src/build/build.js'
import { overlay } from '../../../src/build/memory.js'
import { type Disk, openDisk } from '../../../src/build/world.js'
import { writeMade } from '../../../src/build/write-outputs.js'
import { alteredDisk } from '../../runner/altered-disk.js'
import { fictitiousFolders } from '../../runner/typeset.js'

const template = `---
kind: report
formats: [pdf]
locales: [en]
audience: press
title: HB3
---
# Presses

The alliance has {{fact "fig.presses"}} test presses.
`

const options: BuildOptions = {
  ...fictitiousFolders,
  templates: ['mine'],
  out: 'out',
  release: false,
  allow: [],
  handout: false,
  workers: 1,
}

/** A disk with documents of its own in the folder `mine`, beside the shipped themes. */
function diskWith(documents: Readonly<Record<string, string>>): ReturnType<typeof alteredDisk> {
  const shipped = fictitiousFolders.templates[0] ?? ''
  const real = alteredDisk({})
  const path = (name: string): string => name.replace(/^mine\/themes/, `${shipped}/themes`)
  const listed = (value: readonly string[]): ReadResult<readonly string[]> => ({ ok: true, value })
  return {
    ...real,
    list: (name) => {
      if (name === 'mine') {
        return listed([...Object.keys(documents).map((one) => `${one}/`), 'partials/', 'themes/'])
      }
      if (name === 'mine/partials') return listed([])
      return name.startsWith('mine/') && !name.startsWith('mine/themes')
        ? listed(['template.md.hbs'])
        : real.list(path(name))
    },
    readText: (name) => {
      const [, document] = /^mine\/([^/]+)\/template\.md\.hbs$/.exec(name) ?? []
      const written = real.written.get(name)
      if (written) return { ok: true, value: new TextDecoder().decode(written) }
      return document === undefined
        ? real.readText(path(name))
        : { ok: true, value: documents[document] ?? '' }
    },
  }
}

const codesOf = ({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code)

describe('a build', () => {
  it('writes files and a manifest that names inputs, outputs and facts', async () => {
    const disk = diskWith({ presses: template })
    const { files, diagnostics } = await build(options, disk)
    expect(diagnostics).toEqual([])
    expect(files).toMatchObject([{ path: 'press/en/presses.pdf', pages: 1, gates: [] }])
    const manifest = JSON.parse(
      new TextDecoder().decode(disk.written.get('out/press/manifest.json')),
    )
    expect(manifest).toMatchObject({ audience: 'press', edition: '2026-03-12', status: 'draft' })
    expect(manifest.outputs).toMatchObject([
      { path: 'en/presses.pdf', document: 'presses', facts: ['date.start', 'fig.presses'] },
    ])
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toContain(
      'mine/presses/template.md.hbs',
    )
  })

  it('records the variant in which a language was written', async () => {
    const disk = diskWith({ presses: template })
    await build({ ...options, variants: ['en-EU'] }, disk)
    const text = new TextDecoder().decode(disk.written.get('out/press/manifest.json'))
    expect(JSON.parse(text)).toMatchObject({ variants: ['en-EU'] })
    const later = diskWith({ presses: template, more: template })
    for (const [path, bytes] of disk.written) later.written.set(path, bytes)
    const { diagnostics } = await build({ ...options, documents: ['more'] }, later)
    expect(codesOf({ diagnostics })).toEqual(['output-stale'])
  })

  it('checks without writing', async () => {
    const disk = diskWith({ presses: template })
    const { out: _, ...check } = options
    const { files } = await build(check, disk)
    expect(files).toHaveLength(1)
    expect([...disk.written.keys()]).toEqual([])
  })

  it('goes on with the other documents when one is faulty', async () => {
    const broken = `${template}{{#if partners}}\n`
    const result = await build(options, diskWith({ broken, presses: template }))
    expect(codesOf(result)).toEqual(['template-syntax'])
    expect(result.files.map(({ path }) => path)).toEqual(['press/en/presses.pdf'])
  })

  it('says of a faulty document that was asked for what is wrong with it, not that it is unknown', async () => {
    const disk = diskWith({ broken: `${template}{{#if partners}}\n` })
    expect(codesOf(await build({ ...options, documents: ['broken'] }, disk))).toEqual([
      'template-syntax',
    ])
  })

  it('says nothing of faults in documents that were not asked for', async () => {
    const disk = diskWith({ broken: `${template}{{#if partners}}\n`, presses: template })
    const { files, diagnostics } = await build({ ...options, documents: ['presses'] }, disk)
    expect(codesOf({ diagnostics })).toEqual([])
    expect(files.map(({ path }) => path)).toEqual(['press/en/presses.pdf'])
  })

  it('warns of files that an earlier build made from other inputs', async () => {
    const disk = diskWith({ presses: template, more: template })
    await build(options, disk)
    const later = diskWith({ presses: template, more: `${template}\nMore.\n` })
    for (const [path, bytes] of disk.written) later.written.set(path, bytes)
    const result = await build({ ...options, documents: ['presses'] }, later)
    expect(result.diagnostics).toMatchObject([
      { code: 'output-stale', severity: 'warning', span: { file: 'out/press/en/more.pdf' } },
    ])
  })

  it('says that a file could not be written, and with a full disk why', async () => {
    const disk: Disk = { ...diskWith({ presses: template }), writeWhole: () => 'ENOSPC' }
    const { files, diagnostics } = await build(options, disk)
    expect(files).toEqual([])
    expect(diagnostics[0]).toMatchObject({
      code: 'output-not-written',
      message:
        '`out/press/en/presses.pdf` could not be written (ENOSPC); an earlier version is untouched',
      hints: [{ message: 'the disk is full: make room, then build again' }],
    })
  })

  it.each(['../deck.pdf', '/deck.pdf', 'press/../../deck.pdf'])('never writes %s', (path) => {
    const disk = alteredDisk({})
    const { report, diagnostics } = collect()
    const made = { path, format: 'pdf' as const, bytes: new Uint8Array(), pages: 1 }
    expect(writeMade('out', made, disk, report)).toBe(false)
    expect(codesOf({ diagnostics })).toEqual(['output-outside'])
    expect([...disk.written.keys()]).toEqual([])
  })
})

it('turns a fault of the program into a diagnostic that asks for a report', async () => {
  const disk = diskWith({ presses: template })
  const faulty: Disk = {
    ...disk,
    now: () => {
      throw new Error('the clock stands still')
    },
  }
  const { files, diagnostics } = await build(options, faulty)
  expect(files).toEqual([])
  expect(diagnostics).toMatchObject([
    {
      code: 'internal-fault',
      message: expect.stringContaining('the clock stands still'),
      trace: ['presses', 'en'],
    },
  ])
})

describe('wrong options', () => {
  const cases: readonly (readonly [string, Partial<BuildOptions>, string, string])[] = [
    ['a theme', { theme: 'm2' }, 'theme-unknown', 'unknown theme `m2`'],
    ['a document', { documents: ['pressses'] }, 'document-unknown', 'unknown document `pressses`'],
    ['a partner', { partners: ['lmu'] }, 'partner-unknown', 'unknown partner `lmu`'],
    ['a language', { locales: ['de'] }, 'nothing-to-build', 'no document matches these options'],
    ['a missing folder', { data: 'absent' }, 'file-unreadable', '`absent` does not exist'],
    [
      'an exception that nobody may grant',
      { allow: [{ code: 'fact-refused', reason: 'because' }] },
      'allow-impossible',
      '`fact-refused` is not a gate that may be excepted',
    ],
    [
      'an exception for want of clearance',
      { allow: [{ code: 'entry-withheld', reason: 'because' }] },
      'allow-impossible',
      '`entry-withheld` is not a gate that may be excepted',
    ],
  ]
  it.each(cases)('%s', async (_, wrong, code, message) => {
    const disk = diskWith({ presses: template })
    const { files, diagnostics } = await build({ ...options, ...wrong }, disk)
    expect(diagnostics).toMatchObject([{ code, message }])
    expect(files).toEqual([])
  })

  it('a file instead of a data folder', async () => {
    const disk = diskWith({ presses: template })
    const data = `${fictitiousFolders.data}/facts.yaml`
    const { diagnostics } = await build({ ...options, data }, disk)
    expect(diagnostics).toMatchObject([{ code: 'folder-expected' }])
  })
})

describe('files that cannot be read', () => {
  it('are named with the reason and the remedy', async () => {
    const disk = diskWith({ presses: template })
    const denied: Disk = {
      ...disk,
      readText: (path) =>
        path.endsWith('people.yaml')
          ? { ok: false, fault: 'denied', detail: 'EACCES' }
          : disk.readText(path),
    }
    const { files, diagnostics } = await build(options, denied)
    expect(diagnostics).toMatchObject([
      {
        code: 'file-unreadable',
        message: expect.stringMatching(/people\.yaml` may not be read$/),
        hints: [{ message: 'give the file read permission for your user' }],
      },
    ])
    expect(files).toEqual([])
  })

  it('are folders in the template folder without a template', async () => {
    const disk = diskWith({ presses: template })
    const odd: Disk = {
      ...disk,
      list: (path) =>
        path === 'mine/presses' ? { ok: true, value: ['notes.txt'] } : disk.list(path),
    }
    const result = await build(options, odd)
    expect(codesOf(result)).toContain('template-file-missing')
  })
})

describe('a folder in memory', () => {
  const disk = overlay(openDisk(), 'data', { 'facts.yaml': 'a: 1' })

  it('holds its files and no others', () => {
    expect(disk.list('data')).toEqual({ ok: true, value: ['facts.yaml'] })
    expect(disk.readText('data/facts.yaml')).toEqual({ ok: true, value: 'a: 1' })
    expect(disk.readText('./data/people.yaml')).toMatchObject({ ok: false, fault: 'missing' })
    expect(disk.readBytes('data/facts.yaml')).toMatchObject({ ok: true })
  })
})
