/** A tiny project in memory whose texts are given: what goes in at one place must come out at another. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { collect } from '../../src/base/report.js'
import { sha256 } from '../../src/base/sha256.js'
import { runJob } from '../../src/build/job.js'
import { overlay } from '../../src/build/memory.js'
import { planJobs, type Selection } from '../../src/build/plan.js'
import { openProject } from '../../src/build/project.js'
import type { Disk } from '../../src/build/world.js'
import { keptDisk } from '../runner/kept-disk.js'
import { draft, fictitiousFolders, now, root } from '../runner/typeset.js'

/** Where messages are put. */
export const messagePlaces = [
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
  ...messagePlaces,
] as const
export type Place = (typeof places)[number]

/** Hostile texts by their places; places without one hold something harmless. */
export type Texts = Partial<Readonly<Record<Place, string>>>

/** Something of a parsed YAML file. */
type Data = Record<string, never>

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
const base: Readonly<Record<string, Data>> = Object.fromEntries(
  names.map((name) => [
    name,
    parse(readFileSync(join(fictitiousFolders.data, `${name}.yaml`), 'utf8')),
  ]),
)
const picture = readFileSync(join(root, 'test/specimens/everything/picture.png'))

/** The words in which facts of the dataset have their evidence. */
const evidence = 'Wer baut, soll lernen, was schon einmal getragen hat.'

function quotationOf({ quotation = '' }: Texts): string {
  return `${quotation} ${evidence}`
}

/** The dataset's files with the texts in their places. */
function dataFiles(texts: Texts): Record<string, string> {
  const data = structuredClone(base)
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

function templateFiles(
  texts: Texts,
  written: (text: string) => string,
): Readonly<Record<string, string>> {
  const message = (place: Place, otherwise: string): string => {
    const text = texts[place]
    return JSON.stringify(text === undefined ? otherwise : written(text))
  }
  const messages = messagePlaces
    .map((place) =>
      place === 'link'
        ? `link: ${JSON.stringify(`[${texts.link === undefined ? 'A link' : written(texts.link)}](https://example.org)`)}`
        : `${place}: ${message(place, `The ${place}`)}`,
    )
    .join('\n')
  return {
    'mine/deck/template.md.hbs': template('deck', '[pptx, pdf]', true),
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
function hostileDisk(texts: Texts, raw: boolean): Disk {
  const real = overlay(
    keptDisk(() => now),
    'data-in-memory',
    dataFiles(texts),
  )
  const files = templateFiles(texts, raw ? (text) => text : escaped)
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

/** Media in which texts end: each puts them to other places. */
export const media = ['deck', 'report', 'handout'] as const
export type Medium = (typeof media)[number]

/** What came of a project: files by medium, and what was said. */
export interface Outcome {
  readonly files: Readonly<Partial<Record<Medium, Uint8Array>>>
  readonly diagnostics: readonly Diagnostic[]
}

/** How a hostile project is built. */
export interface HostileOptions {
  readonly into: readonly Medium[]
  /** Messages as they are: what they hold is then syntax for Handlebars and Markdown. */
  readonly raw?: boolean
}

/** Builds the deck as PowerPoint, the report as PDF, the deck as handout, or some of them. */
export async function buildHostile(
  texts: Texts,
  { into, raw = false }: HostileOptions,
): Promise<Outcome> {
  const disk = hostileDisk(texts, raw)
  const { report, diagnostics } = collect()
  const folders = { data: 'data-in-memory', templates: ['mine'], theme: 'm1' }
  const { project } = openProject(folders, disk, report)
  if (!project) return { files: {}, diagnostics }
  const all = [...diagnostics]
  const files: Partial<Record<Medium, Uint8Array>> = {}
  for (const medium of into) {
    const [job] = planJobs(project, selections[medium], report)
    if (!job) continue
    const options = { ...draft, handout: medium === 'handout' }
    const result = await runJob(job, project, options, disk)
    all.push(...result.diagnostics)
    const [made] = result.made
    if (made) files[medium] = made.bytes
  }
  return { files, diagnostics: all }
}

const selections: Readonly<Record<Medium, Selection>> = {
  deck: { documents: ['deck'], formats: ['pptx'] },
  report: { documents: ['report'], formats: ['pdf'] },
  handout: { documents: ['deck'], formats: ['pdf'] },
}
