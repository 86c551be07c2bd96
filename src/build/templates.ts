/** Opens template folders: documents, their messages, and partials. */

import { join } from 'node:path'
import type { Diagnostic } from '../base/diagnostic.js'
import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import { recordName } from '../base/translation.js'
import type { World } from '../base/world.js'
import { parseTemplate, type Template, type TemplateFiles } from '../template/template.js'
import { templateMissing } from './diagnostics.js'
import type { FaultyDocuments } from './faulty.js'
import { displayPath, listFolder, readSource } from './read.js'
import { watch } from './stopping.js'

/** Templates by document name, and every text that was read. */
export interface OpenedTemplates {
  /** Documents that can be looked at, in the languages in which they can. */
  readonly templates: ReadonlyMap<string, Template>
  readonly faulty: FaultyDocuments
  readonly sources: readonly Source[]
}

/** Folders in a template folder that hold something else than a document. */
const otherFolders = new Set(['partials/', 'specimen/', 'themes/'])

/**
 * Opens all folders; a document or partial of a later folder replaces one of the same name.
 *
 * Faults are reported of the documents that are asked for, by default of all.
 */
export function openTemplates(
  folders: readonly string[],
  world: World,
  report: Report,
  asked?: readonly string[],
): OpenedTemplates {
  const reportOf = (name: string): Report =>
    asked === undefined || asked.includes(name) ? report : () => {}
  const partials = new Map<string, Source>()
  const documents = new Map<string, DocumentFiles>()
  for (const folder of folders) {
    const entries = listFolder(folder, world, report) ?? []
    if (entries.includes('partials/'))
      readPartials(join(folder, 'partials'), partials, world, report)
    for (const entry of entries) {
      if (!entry.endsWith('/') || otherFolders.has(entry) || entry.startsWith('.')) continue
      const name = entry.slice(0, -1)
      const { report: tell, stopping } = watch(reportOf(name))
      const files = readDocument(folder, name, world, tell)
      if (!files && stopping.length === 0) continue
      const unread = languagesOf(stopping, join(folder, name))
      documents.set(name, { folder: join(folder, name), unread, ...(files && { files }) })
    }
  }
  const shared = [...partials].map(([name, source]) => ({ name, source }))
  const parsed = [...documents].map(
    ([name, read]) => [name, parseDocument(read, shared, reportOf(name))] as const,
  )
  const read = [...documents.values()].flatMap(({ files }) => files ?? [])
  return {
    templates: new Map(
      parsed.flatMap(([name, { template }]) => (template ? [[name, template]] : [])),
    ),
    faulty: new Map(parsed.flatMap(([name, { bad }]) => (bad.size > 0 ? [[name, bad]] : []))),
    sources: sourcesOf(read, partials),
  }
}

/** The files of a document as far as they could be read. */
interface DocumentFiles {
  readonly folder: string
  readonly files?: Omit<TemplateFiles, 'partials'>
  /** Languages whose files could not be read. */
  readonly unread: ReadonlySet<LocaleCode>
}

/**
 * Parses a document and finds the languages in which it must not be written.
 *
 * A message file that is no YAML would seem to lack every message, so that language is not looked at.
 */
function parseDocument(
  { folder, files, unread }: DocumentFiles,
  partials: TemplateFiles['partials'],
  report: Report,
): { readonly template?: Template; readonly bad: ReadonlySet<LocaleCode> } {
  const { report: tell, stopping } = watch(report)
  const template = files && parseTemplate({ ...files, partials }, tell)
  if (!template) return { bad: new Set(localeCodes) }
  const unreadable = languagesOf(stopping.filter(isUnreadable), folder)
  const readable = template.front.locales.filter(
    (code) => !unread.has(code) && !unreadable.has(code),
  )
  const bad = new Set([...unread, ...languagesOf(stopping, folder)])
  const front = { ...template.front, locales: readable }
  return { ...(readable.length > 0 && { template: { ...template, front } }), bad }
}

/** The languages that faults concern: of a message file its own, of any other file all. */
function languagesOf(faults: readonly Diagnostic[], folder: string): ReadonlySet<LocaleCode> {
  return new Set(
    faults.flatMap(({ span }) => {
      const own = localeCodes.filter((code) => span?.file === displayPath(folder, `${code}.yaml`))
      return own.length > 0 ? own : localeCodes
    }),
  )
}

function isUnreadable({ code }: Diagnostic): boolean {
  return code.startsWith('yaml-')
}

function readDocument(
  folder: string,
  name: string,
  world: World,
  report: Report,
): Omit<TemplateFiles, 'partials'> | undefined {
  const path = join(folder, name)
  const entries = listFolder(path, world, report) ?? []
  const has = (file: string): boolean => entries.some((entry) => entry.replace(/\/$/, '') === file)
  if (!has('template.md.hbs')) {
    report(templateMissing(displayPath(path)))
    return undefined
  }
  const template = readSource(join(path, 'template.md.hbs'), world, report)
  if (!template) return undefined
  const messages: { -readonly [L in keyof Localised<Source>]: Source } = {}
  for (const code of localeCodes) {
    if (!has(`${code}.yaml`)) continue
    const source = readSource(join(path, `${code}.yaml`), world, report)
    if (source) messages[code] = source
  }
  const translations = has(recordName)
    ? readSource(join(path, recordName), world, report)
    : undefined
  return { name, template, messages, ...(translations && { translations }) }
}

function readPartials(
  folder: string,
  partials: Map<string, Source>,
  world: World,
  report: Report,
): void {
  for (const entry of listFolder(folder, world, report) ?? []) {
    if (!entry.endsWith('.hbs')) continue
    const source = readSource(join(folder, entry), world, report)
    if (source) partials.set(entry.replace(/(\.md)?\.hbs$/, ''), source)
  }
}

function sourcesOf(
  documents: readonly Omit<TemplateFiles, 'partials'>[],
  partials: ReadonlyMap<string, Source>,
): readonly Source[] {
  const own = documents.flatMap(({ template, messages, translations }) => [
    template,
    ...localeCodes.flatMap((code) => messages[code] ?? []),
    ...(translations ? [translations] : []),
  ])
  return [...own, ...partials.values()]
}
