/** Sorts the files of a data folder by kind and parses them. */

import { type DataFile, parseDataFile } from '../base/data-file.js'
import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import { type Source, span } from '../base/source.js'
import { datasetEmpty, datasetFileMissing, datasetFileUnknown } from './diagnostics.js'
import { entryKinds, type FileKind, singleKinds } from './schema.js'

/** A parsed file and what it holds. */
export interface KindFile {
  readonly kind: FileKind
  readonly file: DataFile
}

/** The parsed files of a data folder. `complete` is false if one of them could not be read. */
export interface Files {
  readonly files: readonly KindFile[]
  readonly complete: boolean
}

const kinds: readonly FileKind[] = [...singleKinds, ...entryKinds]
const needed: readonly FileKind[] = [
  'alliance',
  'sender',
  'sources',
  'organisations',
  'people',
  'facts',
]
/** Files that a dataset may do without, and nothing is missing. */
const optional: readonly FileKind[] = ['translations', 'house-rules']

/**
 * Parses the sources that have the name of a kind: `facts.yaml`, or `facts-aims.yaml` where a kind
 * is split. Files are taken in the order of their names without `.yaml`, so that `facts.yaml` comes
 * before `facts-aims.yaml`; Markdown and JSON files are left alone.
 */
export function readFiles(sources: readonly Source[], report: Report): Files {
  if (sources.length === 0) {
    report(datasetEmpty(undefined, 'no files were found'))
    return { files: [], complete: false }
  }
  const named = [...sources]
    .sort((a, b) => (stem(a.path) < stem(b.path) ? -1 : 1))
    .filter(({ path }) => !/\.(?:md|json)$/.test(path))
    .flatMap((source) => kindOf(source, report))
  for (const kind of kinds) {
    if (optional.includes(kind) || named.some((one) => one.kind === kind)) continue
    report(datasetFileMissing(`${kind}.yaml`, needed.includes(kind)))
  }
  const files = named.flatMap(({ kind, source }) => {
    const file = parseDataFile(source, report)
    return file ? [{ kind, file }] : []
  })
  const present = (kind: FileKind): boolean => named.some((one) => one.kind === kind)
  return { files, complete: files.length === named.length && needed.every(present) }
}

function stem(path: string): string {
  return path.replace(/\.yaml$/, '')
}

function kindOf(source: Source, report: Report): { kind: FileKind; source: Source }[] {
  const name = source.path.split(/[\\/]/).at(-1) ?? source.path
  const kind = kinds.find((one) => fileName(one).test(name))
  if (kind) return [{ kind, source }]
  const near = nearest(
    name,
    kinds.map((one) => `${one}.yaml`),
  )
  report(datasetFileUnknown(span(source.path, 0, 0), name, near))
  return []
}

function fileName(kind: FileKind): RegExp {
  return new RegExp(`^${kind}(?:-[a-z0-9-]+)?\\.yaml$`)
}
