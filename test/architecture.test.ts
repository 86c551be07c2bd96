/**
 * The layers hold: imports point down, each library has one door, effects have one room, every
 * diagnostic code is documented and tested.
 */

import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codes } from '../src/cli/codes.js'
import { codeOf, filesIn } from './runner/source-files.js'

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = filesIn(src, /\.ts$/)

const stages = [
  'base',
  'dataset',
  'locale',
  'template',
  'picture',
  'document',
  'theme',
  'font',
  'layout',
]
const seenByWriters = stages.filter((stage) => stage !== 'template')

/** What each folder of src may import from; itself is always allowed. */
const below: Readonly<Record<string, readonly string[]>> = {
  base: [],
  dataset: ['base'],
  locale: ['base'],
  template: ['base', 'dataset', 'locale'],
  picture: ['base'],
  document: ['base', 'dataset', 'locale', 'template', 'picture'],
  theme: ['base', 'picture'],
  font: ['base', 'theme'],
  layout: ['base', 'dataset', 'locale', 'picture', 'document', 'theme', 'font'],
  pdf: seenByWriters,
  pptx: seenByWriters,
  check: seenByWriters,
  inspect: ['base'],
  build: [...stages, 'pdf', 'pptx', 'check'],
  cli: [...stages, 'pdf', 'pptx', 'check', 'inspect', 'build'],
  'index.ts': [...stages, 'inspect', 'build'],
}

/** Where each package may be imported: its door. Types alone may be imported anywhere in the folder of the door. */
const doors: readonly (readonly [packages: RegExp, door: RegExp, types: RegExp])[] = [
  [/^handlebars/, /^template\/handlebars\.ts$/, /^template\//],
  [/^(mdast|micromark)/, /^document\/markdown\.ts$/, /^document\//],
  [/^fontkit/, /^font\/parse-font\.ts$/, /^font\//],
  [/^pdfkit/, /^pdf\/document\.ts$/, /^pdf\//],
  [/^pptxgenjs$/, /^pptx\/patch\//, /^pptx\//],
  [/^jpeg-js$/, /^picture\/jpeg\/jpeg-pixels\.ts$/, /^picture\//],
  [/^fflate$/, /^(pptx\/patch\/|inspect\/pptx\/package\.ts$)/, /^(pptx|inspect)\//],
  [/^yaml$/, /^base\/data-file\.ts$/, /^base\//],
  [/^zod/, /\/schema\.ts$/, /\/schema\.ts$/],
  [/^yargs/, /^cli\/main\.ts$/, /^cli\//],
  [/^hyphen\//, /^locale\//, /^locale\//],
  [/^@expo-google-fonts\//, /^build\/fonts\.ts$/, /^build\/fonts\.ts$/],
  [/^tinypool$/, /^build\/pool\.ts$/, /^build\/pool\.ts$/],
  [/^node:(path|path\/posix|url)$/, /^(build|cli)\//, /^(build|cli)\//],
  [/^node:module$/, /^(locale|build)\/|^font\/character-name\.ts$/, /^(locale|build|font)\//],
  [/^unicode-name$/, /^font\/character-name\.ts$/, /^font\//],
  [/^node:crypto$/, /^base\/sha256\.ts$/, /^base\//],
  [
    /^node:zlib$/,
    /^(pdf|pptx|picture\/png)\/|^inspect\/pdf\/filters\.ts$/,
    /^(pdf|pptx|picture|inspect)\//,
  ],
  [/^node:fs$/, /^build\/world\.ts$/, /^build\/world\.ts$/],
]

/** Names that only some rooms may use. */
const rooms: readonly (readonly [name: RegExp, room: RegExp])[] = [
  [/\bconsole\./, /^$/],
  [/(?<![./])\bprocess\./, /^(build\/world|cli\/terminal|cli\/bin)\.ts$/],
  [/\bnew Date\(\)|\bDate\.now\b|\bperformance\./, /^build\/world\.ts$/],
  [/\bnew Date\([^)]|\bDate\.(parse|UTC)\b/, /^(pdf|pptx)\//],
  [/\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/, /^$/],
  [/\bIntl\b|\btoLocale[A-Z]|\blocaleCompare\b/, /^locale\//],
  [/\bfetch\(|\bWebSocket\b/, /^$/],
]

describe('imports', () => {
  it('point down', () => {
    const wrong = files.flatMap(({ name, text }) => {
      const room = name.split('/')[0] ?? ''
      const allowed = [room, ...(below[room] ?? [])]
      return importsOf(text)
        .filter(({ path }) => path.startsWith('.'))
        .filter(({ path }) => !allowed.includes(targetOf(name, path)))
        .map(({ path }) => `${name} imports ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep the ways to a layout apart: a deck, a sheet, a report and a handout share what stands below them', () => {
    const ways = /^layout\/(deck|sheet|report|handout)\//
    const wrong = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter(({ path }) => path.startsWith('.') && name !== 'layout/layout.ts')
        .map(({ path }) => join(dirname(name), path))
        .filter((target) => name.startsWith('layout/') && ways.test(target))
        .filter((target) => ways.exec(target)?.[1] !== ways.exec(name)?.[1])
        .map((target) => `${name} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('go through one door for each library', () => {
    const wrong = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter(({ path }) => !path.startsWith('.'))
        .filter(({ path, typeOnly }) => {
          const door = doors.find(([packages]) => packages.test(path))
          return !(typeOnly ? door?.[2] : door?.[1])?.test(name)
        })
        .map(({ path }) => `${name} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('load no stage that works before a command is called, so that help and lists come at once', () => {
    const loaded = new Set<string>()
    const load = (name: string): void => {
      if (loaded.has(name)) return
      loaded.add(name)
      const text = files.find((file) => file.name === name)?.text ?? ''
      for (const [, path = ''] of text.matchAll(
        /^(?:import|export)\s(?!type\s)[^'"`;]*?'(\.[^']+\.js)'/gm,
      )) {
        load(join(dirname(name), path).replace(/\.js$/, '.ts'))
      }
    }
    load('cli/bin.ts')
    expect(loaded).toContain('cli/commands/specimen-options.ts')
    const work = /^(?:build\/build|document|check|font|layout|pdf|pptx)/
    expect([...loaded].filter((name) => work.test(name))).toEqual([])
  })

  it('make no circles between folders', () => {
    const above = Object.entries(below).flatMap(([room, allowed]) =>
      allowed.filter((one) => below[one]?.includes(room)).map((one) => `${room} and ${one}`),
    )
    expect(above).toEqual([])
  })
})

it('names in its descriptions only files that exist', () => {
  const known = files.map(({ name }) => `/${name}`)
  const described = filesIn(src, /README\.md$/)
  const named = described.flatMap(({ text }) =>
    [...text.matchAll(/`((?:[a-z-]+\/)*[a-z-]+\.ts)`/g)].map(([, path]) => path ?? ''),
  )
  const missing = named.filter(
    (path) => !path.startsWith('test/') && !known.some((file) => file.endsWith(`/${path}`)),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(missing).toEqual([])
})

it('keeps effects in their rooms', () => {
  const wrong = files.flatMap(({ name, text }) => {
    const code = codeOf(text)
    return rooms
      .filter(([banned, room]) => banned.test(code) && !room.test(name))
      .map(([banned]) => `${name} uses ${banned.source}`)
  })
  expect(wrong).toEqual([])
})

describe('shape', () => {
  it('has no drawers without a subject', () => {
    const drawer = /(^|\/)(utils?|helpers|common|shared|misc|lib)(\/|\.ts$)/
    expect(files.filter(({ name }) => drawer.test(name)).map(({ name }) => name)).toEqual([])
  })

  it('has no barrels', () => {
    const barrels = files.filter(({ name, text }) => {
      const statements = codeOf(text)
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '')
      return name !== 'index.ts' && statements.every((line) => /^export .* from /.test(line))
    })
    expect(barrels.map(({ name }) => name)).toEqual([])
  })

  it('begins every file with a comment that says what it is', () => {
    const silent = files.filter(({ text }) => !/^(#!.*\n\n)?\/\*\*/.test(text))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('keeps files short enough to be read', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 250)
    expect(long.map(({ name }) => name)).toEqual([])
  })
})

describe('diagnostic codes', () => {
  const reported = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:error|gate|warning|info|report)\(\s*'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  )

  it('are documented', () => {
    expect(reported.size).toBeGreaterThan(80)
    expect([...reported].filter((code) => codes[code] === undefined)).toEqual([])
  })

  it('are reported by something', () => {
    expect(Object.keys(codes).filter((code) => !reported.has(code))).toEqual([])
  })

  it('are tested', () => {
    const tests = filesIn(fileURLToPath(new URL('.', import.meta.url)), /\.(ts|hbs|ya?ml|txt)$/)
      .filter(({ name }) => !name.startsWith('ref/') && name !== 'architecture.test.ts')
      .map(({ text }) => text)
      .join('\n')
    const words = new Set(tests.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g))
    expect([...reported].filter((code) => !words.has(code)).sort()).toEqual([])
  })
})

/** Modules that a file imports, exports from or requires, at once or lazily. */
function importsOf(text: string): readonly { path: string; typeOnly: boolean }[] {
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\b(?:import|require|require\.resolve)\(\s*['`]([^'`$]+)/gm,
  )
  return [...found].map(([, type, from, bare, lazy]) => ({
    path: from ?? bare ?? lazy ?? '',
    typeOnly: type !== undefined,
  }))
}

/** The folder of src, or `index.ts`, that a relative import leads to. */
function targetOf(name: string, path: string): string {
  return normalize(join(dirname(name), path)).split('/')[0] ?? ''
}
