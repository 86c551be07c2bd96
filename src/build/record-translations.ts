/** Records which translations somebody has compared with their source texts. */

import { join } from 'node:path'
import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import {
  type Outdated,
  outdatedOf,
  printRecord,
  recordName,
  type Translation,
  type TranslationRecord,
} from '../base/translation.js'
import { messageTranslations } from '../template/translations.js'
import { documentUnknown, outputNotWritten, translationUnknown } from './diagnostics.js'
import type { Project } from './project.js'
import { displayPath } from './read.js'
import type { Disk } from './world.js'

/** Texts that share a record: those of a document, or those of the dataset. */
interface Recorded {
  readonly translations: readonly Translation[]
  readonly record: TranslationRecord
  readonly path: string
  readonly head: string
}

const explanation = `# The German text that each translation was made from, as a fingerprint.
# Kept by \`npx vorlage translated\`; there is nothing to edit by hand.
`
const schemaLine = '# yaml-language-server: $schema=./schema/translations.schema.json\n'

/** The outdated translations of a document, or of the dataset if `what` is `data`. */
export function outdatedTranslations(
  what: string,
  project: Project,
  disk: Disk,
  report: Report,
): readonly Outdated[] {
  const texts = textsOf(what, project, disk, report)
  return texts ? outdatedOf(texts.translations, texts.record) : []
}

/**
 * Writes into the record that the texts under `keys`, or all of them, fit their sources.
 *
 * Returns the texts that were outdated until now. Nothing is written if a key is unknown.
 */
export function recordTranslations(
  what: string,
  keys: readonly string[] | 'all',
  project: Project,
  disk: Disk,
  report: Report,
): readonly Outdated[] {
  const texts = textsOf(what, project, disk, report)
  if (!texts) return []
  const { translations, record, path, head } = texts
  const known = translations.map(({ key }) => key)
  const unknown = keys === 'all' ? [] : keys.filter((key) => !known.includes(key))
  for (const key of unknown) report(translationUnknown(key, what, nearest(key, known)))
  if (unknown.length > 0) return []
  const seen = new Set(keys === 'all' ? known : keys)
  const text = printRecord(translations, record, seen, head)
  const fault = disk.writeWhole(path, new TextEncoder().encode(text))
  if (fault !== undefined) report(outputNotWritten(displayPath(path), fault))
  return outdatedOf(translations, record).filter(({ key }) => seen.has(key))
}

function textsOf(
  what: string,
  { dataset, templates, folders }: Project,
  disk: Disk,
  report: Report,
): Recorded | undefined {
  if (what === 'data') {
    const { translations, translationRecord: record = {} } = dataset
    const path = join(folders.data, recordName)
    return { translations, record, path, head: schemaLine + explanation }
  }
  const template = templates.get(what)
  const folder = folders.templates
    .map((one) => join(one, what))
    .findLast((one) => disk.readText(join(one, 'template.md.hbs')).ok)
  if (!template || folder === undefined) {
    const names = [...templates.keys(), 'data']
    report(documentUnknown(what, names, nearest(what, names)))
    return undefined
  }
  const { translationRecord: record = {} } = template
  const path = join(folder, recordName)
  return { translations: messageTranslations(template), record, path, head: explanation }
}
