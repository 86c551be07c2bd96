/** Takes files apart into entries and checks each against its shape. */

import type { DataFile, DataPath } from '../base/data-file.js'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import { isMap, valueAt } from '../base/value-at.js'
import { idPattern } from './atoms/schema.js'
import { datasetFileDouble, datasetIdInvalid } from './diagnostics.js'
import type { KindFile } from './files.js'
import {
  type EntryKind,
  type EntryOf,
  entrySchemas,
  isSingle,
  type SingleKind,
  type SingleOf,
  singleSchemas,
} from './schema.js'
import { shapeFault } from './shape/fault.js'
import { checkShape } from './shape/schema.js'
import { datasetValueType } from './shape-diagnostics.js'

/** One well-shaped thing of a file and the places of its parts. */
export interface Written<T> {
  readonly value: T
  readonly file: DataFile
  /** The span of the value at a path below the entry. */
  at(...path: DataPath): Span
  /** The span of the key at a path below the entry; of the entry's own key without a path. */
  keyAt(...path: DataPath): Span
  /** The characters of the number at a path below the entry, as they stand in the file. */
  numeralAt(...path: DataPath): string | undefined
}

/** An entry under its id. */
export interface Entry<K extends EntryKind> extends Written<EntryOf<K>> {
  readonly kind: K
  readonly id: string
}

/** An entry of any kind, or of any of `K`. */
export type AnyEntry<K extends EntryKind = EntryKind> = { readonly [One in K]: Entry<One> }[K]

/** An id whose entry is not well shaped; it still counts as declared. */
export interface Broken {
  readonly kind: EntryKind
  readonly id: string
  readonly span: Span
}

/** Everything that the files hold. */
export interface Entries {
  readonly alliance: Written<SingleOf<'alliance'>> | undefined
  readonly sender: Written<SingleOf<'sender'>> | undefined
  readonly translations: Written<SingleOf<'translations'>> | undefined
  readonly houseRules: Written<SingleOf<'house-rules'>> | undefined
  readonly entries: readonly AnyEntry[]
  readonly broken: readonly Broken[]
}

/** Checks every entry of every file; what is not well shaped is reported and left out. */
export function readEntries(files: readonly KindFile[], report: Report): Entries {
  const entries: AnyEntry[] = []
  const broken: Broken[] = []
  for (const { kind, file } of files) {
    if (isSingle(kind)) continue
    for (const id of idsOf(kind, file, report)) {
      const entry = readEntry(kind, id, file, report)
      if (entry) entries.push(entry)
      else broken.push({ kind, id, span: file.keySpanOf([id]) })
    }
  }
  return {
    alliance: readSingle('alliance', files, report),
    sender: readSingle('sender', files, report),
    translations: readSingle('translations', files, report),
    houseRules: readSingle('house-rules', files, report),
    entries,
    broken,
  }
}

/** The ids of a file that can be ids. An empty file has none. */
function idsOf(kind: EntryKind, file: DataFile, report: Report): string[] {
  if (file.value === null) return []
  if (!isMap(file.value)) {
    report(datasetValueType(file.spanOf([]), `${kind}.yaml`, 'a map of ids', file.value))
    return []
  }
  return Object.keys(file.value).filter((id) => {
    if (idPattern.test(id)) return true
    report(datasetIdInvalid(file.keySpanOf([id]), id))
    return false
  })
}

function readEntry<K extends EntryKind>(
  kind: K,
  id: string,
  file: DataFile,
  report: Report,
): AnyEntry | undefined {
  const shaped = checkShape(entrySchemas[kind], valueAt(file.value, [id]))
  if (!shaped.ok) {
    for (const issue of shaped.issues) report(shapeFault(issue, file, [id]))
    return undefined
  }
  // The schema of a kind gives the entry of that kind; the compiler cannot follow the look-up.
  return { kind, id, ...written(shaped.value, file, [id]) } as AnyEntry
}

function readSingle<K extends SingleKind>(
  kind: K,
  files: readonly KindFile[],
  report: Report,
): Written<SingleOf<K>> | undefined {
  const [first, ...others] = files.filter((one) => one.kind === kind)
  if (!first) return undefined
  for (const { file } of others) {
    report(datasetFileDouble(file.spanOf([]), `${kind}.yaml`, first.file.spanOf([])))
  }
  const shaped = checkShape(singleSchemas[kind], first.file.value)
  if (shaped.ok) return written(shaped.value as SingleOf<K>, first.file, [])
  for (const issue of shaped.issues) report(shapeFault(issue, first.file, []))
  return undefined
}

function written<T>(value: T, file: DataFile, base: DataPath): Written<T> {
  return {
    value,
    file,
    at: (...path) => file.spanOf([...base, ...path]),
    keyAt: (...path) => file.keySpanOf([...base, ...path]),
    numeralAt: (...path) => file.numeralOf([...base, ...path]),
  }
}
