/** Makes a verified dataset from the files of a data folder. */

import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import {
  bodyOf,
  eventOf,
  factOf,
  houseRulesOf,
  organisationOf,
  personOf,
  questionOf,
  quotationOf,
  sourceOf,
  termOf,
} from './build.js'
import type { Dataset } from './dataset.js'
import { type Declarations, declare } from './declare.js'
import { derive } from './derive.js'
import { datasetEmpty } from './diagnostics.js'
import { type AnyEntry, type Entries, type Entry, readEntries } from './entries.js'
import { type KindFile, readFiles } from './files.js'
import { checkReferences } from './references.js'
import type { EntryKind } from './schema.js'
import { dataTranslations } from './translations.js'
import { verifyEntries, verifyFeatured } from './verify.js'

/**
 * Reads, checks and resolves the files of a data folder.
 *
 * All problems are reported at once, each with its place. Entries with a fault are left out; the
 * result is undefined if the alliance or the sender cannot be told. References are checked only if
 * every file could be read, since otherwise most of them would seem to dangle. Build documents
 * only from a dataset that was loaded without errors: others may refer to what they lack.
 */
export function load(sources: readonly Source[], report: Report): Dataset | undefined {
  const { files, complete } = readFiles(sources, report)
  const read = readEntries(files, report)
  const declared = declare(read, report)
  if (complete) checkReferences(read, declared, report)
  const dataset = buildDataset(read, declared, files, sources, report)
  if (!dataset || !read.alliance) return undefined
  verifyEntries(read.entries, dataset, report)
  verifyFeatured(read.alliance, dataset, report)
  if (complete && dataset.facts.size === 0) {
    report(datasetEmpty(undefined, 'no file declares a fact'))
  }
  return dataset
}

function buildDataset(
  { alliance, sender, translations, houseRules, entries }: Entries,
  declared: Declarations,
  kindFiles: readonly KindFile[],
  sources: readonly Source[],
  report: Report,
): Dataset | undefined {
  if (!alliance || !sender) return undefined
  const unique = entries.filter((entry) => isFirst(entry, declared))
  const quotations = byId(unique, 'quotations', quotationOf)
  return {
    alliance: alliance.value,
    sender: sender.value,
    sources: byId(unique, 'sources', sourceOf),
    organisations: byId(unique, 'organisations', organisationOf),
    people: byId(unique, 'people', personOf),
    facts: derive({ facts: byId(unique, 'facts', factOf), quotations }, report),
    quotations,
    events: byId(unique, 'events', eventOf),
    bodies: byId(unique, 'bodies', bodyOf),
    questions: byId(unique, 'questions', questionOf),
    terms: byId(unique, 'glossary', termOf),
    houseRules: houseRulesOf(houseRules?.value),
    translations: dataTranslations(kindFiles),
    ...(translations && { translationRecord: translations.value }),
    files: sources.map(({ path, text }) => ({ path, text })),
  }
}

/** Of entries with the same id the first counts; the others were reported. */
function isFirst(entry: AnyEntry, declared: Declarations): boolean {
  const first = declared.get(entry.id)?.span
  const own = entry.keyAt()
  return first?.file === own.file && first.start === own.start
}

/** The entries of one kind under their ids, in the order of the files. */
function byId<K extends EntryKind, T>(
  entries: readonly AnyEntry[],
  kind: K,
  build: (entry: Entry<K>) => T,
): ReadonlyMap<string, T> {
  const ofKind = entries.filter((entry): entry is AnyEntry & Entry<K> => entry.kind === kind)
  return new Map(ofKind.map((entry) => [entry.id, build(entry)]))
}
