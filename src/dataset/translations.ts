/** Texts of the dataset with those that they were translated from. */

import type { DataFile, DataPath } from '../base/data-file.js'
import { type LocaleCode, localeCodes } from '../base/localised.js'
import { sourceLocale, type Translation } from '../base/translation.js'
import { valueAt } from '../base/value-at.js'
import type { KindFile } from './files.js'
import { type FileKind, isSingle } from './schema.js'

/** What each language has of its own: nothing in it is translated. */
const ownFiles = new Set<FileKind>(['house-rules', 'translations'])
const ownKeys = new Set(['avoid', 'abbreviations'])

/**
 * Every text that the files hold in German and in another language, in the order of the files.
 *
 * The forms of a name or label are one text. A quotation is the source of its translations.
 */
export function dataTranslations(files: readonly KindFile[]): readonly Translation[] {
  const shared = files.filter(({ kind }) => !ownFiles.has(kind))
  return shared.flatMap(({ kind, file }) =>
    translationsIn(file.value, [], file, isSingle(kind) ? [kind] : []),
  )
}

function translationsIn(
  value: unknown,
  path: DataPath,
  file: DataFile,
  prefix: DataPath,
): readonly Translation[] {
  if (typeof value !== 'object' || value === null) return []
  const pair = isLocalised(value) ? value : undefined
  if (pair) return pairsOf(pair, sourceOf(pair, path, file), path, file, prefix)
  return Object.entries(value).flatMap(([step, inner]) =>
    ownKeys.has(step) ? [] : translationsIn(inner, [...path, step], file, prefix),
  )
}

type Pair = { readonly [L in LocaleCode]?: unknown }

function isLocalised(value: object): value is Pair {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => localeCodes.some((code) => code === key))
}

interface SourceText {
  readonly text: string
  readonly path: DataPath
}

function sourceOf(pair: Pair, path: DataPath, file: DataFile): SourceText {
  if (path.at(-1) !== 'translations') {
    return { text: textOf(pair[sourceLocale]), path: [...path, sourceLocale] }
  }
  const above = path.slice(0, -1)
  const entry = valueAt(file.value, above)
  const spoken = valueAt(entry, ['language']) === sourceLocale ? valueAt(entry, ['text']) : ''
  return { text: textOf(spoken), path: [...above, 'text'] }
}

function pairsOf(
  pair: Pair,
  source: SourceText,
  path: DataPath,
  file: DataFile,
  prefix: DataPath,
): readonly Translation[] {
  return localeCodes.flatMap((locale) => {
    const text = textOf(pair[locale])
    if (locale === sourceLocale || source.text === '' || text === '') return []
    return [
      {
        key: [...prefix, ...path].join('/'),
        locale,
        source: source.text,
        sourceSpan: file.spanOf(source.path),
        text,
        span: file.spanOf([...path, locale]),
      },
    ]
  })
}

/** Inflected forms are each language's own affair. */
const inflected = new Set(['nominative', 'genitive', 'dative', 'language'])

/** Forms of one text are told apart by a bar, which no text of the dataset holds. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name, form]) => typeof form === 'string' && !inflected.has(name))
    .map(([, form]) => form)
    .join(' | ')
}
