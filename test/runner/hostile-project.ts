/** A tiny project in memory whose texts are given: what goes in at one place must come out at another. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { collect } from '../../src/base/report.js'
import { sha256 } from '../../src/base/sha256.js'
import { runJob } from '../../src/build/job.js'
import { overlay } from '../../src/build/memory.js'
import { planJobs } from '../../src/build/plan.js'
import { openProject } from '../../src/build/project.js'
import { type Disk, openDisk } from '../../src/build/world.js'
import type { Fonts } from '../../src/font/face.js'
import type { Format } from '../../src/template/slot.js'
import { draft, fictitiousFolders, now, root } from './typeset.js'

/** Where a hostile text is put. */
export const places = [
  'label',
  'organisation',
  'short-name',
  'person',
  'role',
  'quotation',
  'source',
  'sender',
  'kicker',
  'subtitle',
  'section',
  'title',
  'body',
  'notes',
  'link',
  'alternative',
  'chart',
  'cell',
] as const
export type Place = (typeof places)[number]

/** Hostile texts by their places; places without one hold something harmless. */
export type Texts = Partial<Readonly<Record<Place, string>>>

const names = [
  'glossary',
  'alliance',
  'bodies',
  'events',
  'facts',
  'organisations',
  'people',
  'questions',
  'quotations',
  'sender',
  'sources',
]
const base = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(fictitiousFolders.data, `${name}.yaml`), 'utf8')]),
)
const picture = readFileSync(join(root, 'test/specimens/everything/picture.png'))

/** Something of a parsed YAML file. */
type Data = Record<string, never>

/** The words in which facts of the dataset have their evidence. */
const evidence = 'Wer baut, soll lernen, was schon einmal getragen hat.'

function quotationOf({ quotation = '' }: Texts): string {
  return `${quotation} ${evidence}`
}

/** The dataset's files with the texts in their places. */
function dataFiles(texts: Texts): Record<string, string> {
  const data = Object.fromEntries(names.map((name) => [name, parse(base[name] ?? '')])) as Record<
    string,
    Data
  >
  const put = (place: Place | 'hash', file: string, ...path: string[]): void => {
    const text =
      place === 'hash'
        ? sha256(quotationOf(texts))
        : place === 'quotation'
          ? quotationOf(texts)
          : texts[place]
    if (text === undefined) return
    const last = path.pop() ?? ''
    const target = path.reduce<Record<string, unknown>>(
      (here, key) => here[key] as Data,
      data[file] as Data,
    )
    target[last] = text
  }
  put('label', 'facts', 'fig.tests', 'labels', 'en', 'full')
  put('organisation', 'organisations', 'org.hb3', 'names', 'en', 'full')
  put('short-name', 'organisations', 'org.hw', 'names', 'en', 'short')
  put('person', 'people', 'per.oster', 'name')
  put('role', 'people', 'per.oster', 'roles', '0', 'titles', 'en')
  if (texts.quotation !== undefined) put('quotation', 'quotations', 'q.oster', 'text')
  put('source', 'sources', 'src.notice', 'titles', 'en')
  put('sender', 'sender', 'authority', 'en')
  if (texts.quotation !== undefined) put('hash', 'quotations', 'q.oster', 'sha256')
  return Object.fromEntries(names.map((name) => [`${name}.yaml`, JSON.stringify(data[name])]))
}

/** Punctuation that neither Handlebars nor the grammar of messages may take for its own. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function templateFiles(texts: Texts): Readonly<Record<string, string>> {
  const message = (place: Place, otherwise: string): string => {
    const text = texts[place]
    return JSON.stringify(text === undefined ? otherwise : escaped(text))
  }
  const messages = (
    [
      'kicker',
      'subtitle',
      'section',
      'title',
      'body',
      'notes',
      'link',
      'alternative',
      'chart',
      'cell',
    ] as const
  )
    .map((place) =>
      place === 'link'
        ? `link: ${JSON.stringify(`[${texts.link === undefined ? 'A link' : escaped(texts.link)}](https://example.org)`)}`
        : `${place}: ${message(place, `The ${place}`)}`,
    )
    .join('\n')
  return {
    'mine/deck/template.md.hbs': template('deck', '[pptx]', true),
    'mine/deck/en.yaml': messages,
    'mine/report/template.md.hbs': template('report', '[pdf]', false),
    'mine/report/en.yaml': messages,
  }
}

function template(kind: string, formats: string, slides: boolean): string {
  const notes = (text: string): string => (slides ? `:::notes\n${text}\n:::\n` : '')
  return `---
kind: ${kind}
formats: ${formats}
locales: [en]
audience: press
kicker: '{{t "kicker"}}'
title: '{{org alliance.organisation}}'
subtitle: '{{t "subtitle"}}'
---
${notes('{{t "notes"}}')}
# {{t "section"}}

## {{t "title"}}

{{t "body"}}

- {{t "link"}}
- {{person "per.oster" form="full-role"}}

${notes('Say it.')}
## Voices

{{quotation "q.oster"}}

${notes('Say it.')}
## Who is who

| Partner | Full name |
| --- | --- |
| {{org "org.hw" form="short"}} | {{t "cell"}} |
| {{label "fig.tests"}} | {{fact "fig.tests"}} |

${notes('Say it.')}
## A picture

![{{t "alternative"}}](picture.png)

${notes('Say it.')}
## A chart

{{chart alliance.featured.aimCounts title=(t "chart")}}

${notes('Say it.')}
`
}

const shipped = fictitiousFolders.templates[0] ?? ''

/** A disk with the data and the two templates in memory. */
function hostileDisk(texts: Texts): Disk {
  const real = overlay(
    openDisk(() => now),
    'data-in-memory',
    dataFiles(texts),
  )
  const files = templateFiles(texts)
  const themes = (path: string): string => path.replace(/^mine\/themes/, join(shipped, 'themes'))
  const listing: Readonly<Record<string, readonly string[]>> = {
    mine: ['deck/', 'partials/', 'report/', 'themes/'],
    'mine/partials': [],
    'mine/deck': ['en.yaml', 'picture.png', 'template.md.hbs'],
    'mine/report': ['en.yaml', 'picture.png', 'template.md.hbs'],
  }
  return {
    ...real,
    list: (path) => (listing[path] ? { ok: true, value: listing[path] } : real.list(themes(path))),
    readText: (path) =>
      files[path] === undefined ? real.readText(themes(path)) : { ok: true, value: files[path] },
    readBytes: (path) =>
      path.endsWith('picture.png') ? { ok: true, value: picture } : real.readBytes(themes(path)),
  }
}

/** What came of a project: files by format, and what was said. */
export interface Outcome {
  readonly pdf?: Uint8Array
  readonly pptx?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** The faces of the first project, kept: opening them is most of the work. */
let fonts: Fonts | undefined

/** Builds the report as PDF and the deck as PowerPoint, or one of them. */
export async function buildHostile(texts: Texts, formats?: readonly Format[]): Promise<Outcome> {
  const disk = hostileDisk(texts)
  const { report, diagnostics } = collect()
  const folders = { data: 'data-in-memory', templates: ['mine'], theme: 'm1' }
  const { project } = openProject(folders, disk, report)
  if (!project) return { diagnostics }
  fonts ??= project.fonts
  const shared = { ...project, fonts }
  const all = [...diagnostics]
  const files: { pdf?: Uint8Array; pptx?: Uint8Array } = {}
  for (const job of planJobs(project, { ...(formats && { formats }) }, report)) {
    const result = await runJob(job, shared, draft, disk)
    all.push(...result.diagnostics)
    for (const { format, bytes } of result.made) files[format] = bytes
  }
  return { ...files, diagnostics: all }
}
