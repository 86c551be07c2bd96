/** Opens template folders: documents, their messages, and partials. */

import { join } from 'node:path'
import type { Diagnostic } from '../base/diagnostic.js'
import { type Localised, localeCodes } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import { recordName } from '../base/translation.js'
import type { World } from '../base/world.js'
import { parseTemplate, type Template, type TemplateFiles } from '../template/template.js'
import { templateMissing } from './diagnostics.js'
import { displayPath, listFolder, readSource } from './read.js'
import { watch } from './stopping.js'

/** Templates by document name, and every text that was read. */
export interface OpenedTemplates {
  /** Documents that can be looked at, faulty ones among them. */
  readonly templates: ReadonlyMap<string, Template>
  /** Documents whose files have faults. */
  readonly faulty: ReadonlySet<string>
  readonly sources: readonly Source[]
}

/** Folders in a template folder that hold something else than a document. */
const otherFolders = new Set(['partials/', 'specimen/', 'themes/'])

/** Opens all folders; a document or partial of a later folder replaces one of the same name. */
export function openTemplates(
  folders: readonly string[],
  world: World,
  report: Report,
): OpenedTemplates {
  const partials = new Map<string, Source>()
  const documents = new Map<string, Omit<TemplateFiles, 'partials'>>()
  const faulty = new Set<string>()
  for (const folder of folders) {
    const entries = listFolder(folder, world, report) ?? []
    if (entries.includes('partials/'))
      readPartials(join(folder, 'partials'), partials, world, report)
    for (const entry of entries) {
      if (!entry.endsWith('/') || otherFolders.has(entry) || entry.startsWith('.')) continue
      const name = entry.slice(0, -1)
      const { report: tell, stopping } = watch(report)
      const files = readDocument(folder, name, world, tell)
      if (!files && stopping.length === 0) continue
      documents.delete(name)
      faulty.delete(name)
      if (files && stopping.length === 0) documents.set(name, files)
      else faulty.add(name)
    }
  }
  const shared = [...partials].map(([name, source]) => ({ name, source }))
  const templates = new Map<string, Template>()
  for (const files of documents.values()) {
    const { report: tell, stopping } = watch(report)
    const template = parseTemplate({ ...files, partials: shared }, tell)
    if (stopping.length > 0) faulty.add(files.name)
    if (template && !stopping.some(isUnreadable)) templates.set(files.name, template)
  }
  return { templates, faulty, sources: sourcesOf(documents, partials) }
}

/** A message file that is no YAML would seem to lack every message, so its document is not looked at. */
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
  documents: ReadonlyMap<string, Omit<TemplateFiles, 'partials'>>,
  partials: ReadonlyMap<string, Source>,
): readonly Source[] {
  const own = [...documents.values()].flatMap(({ template, messages, translations }) => [
    template,
    ...localeCodes.flatMap((code) => messages[code] ?? []),
    ...(translations ? [translations] : []),
  ])
  return [...own, ...partials.values()]
}
