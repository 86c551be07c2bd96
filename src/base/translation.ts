/**
 * Which source text a translation was made from.
 *
 * Texts are written in German and translated. A record holds for each translated text a fingerprint
 * of the German text that its translator saw; where the German text has changed since, the
 * translation is outdated.
 */

import type { DataFile } from './data-file.js'
import type { LocaleCode } from './localised.js'
import { sha256 } from './sha256.js'
import type { Span } from './source.js'
import { isMap } from './value-at.js'

/** The language in which texts are written first. */
export const sourceLocale: LocaleCode = 'de'

/** A text with its translation, both as they stand in their files. */
export interface Translation {
  /** The key of a message, or id and path of a text of the dataset: `fig.beds/labels`. */
  readonly key: string
  readonly locale: LocaleCode
  readonly source: string
  readonly sourceSpan: Span
  readonly text: string
  readonly span: Span
}

/** Fingerprints by locale and key, as a `translations.yaml` holds them. */
export type TranslationRecord = {
  readonly [L in LocaleCode]?: Readonly<Record<string, string>>
}

/** A translation that does not fit its source text. */
export interface Outdated extends Translation {
  /** The source text changed since; otherwise nobody has compared the two yet. */
  readonly changed: boolean
}

/** The name of the file that holds a record. */
export const recordName = 'translations.yaml'

/** Eight hexadecimal digits of a text's SHA-256; how its lines are wrapped does not matter. */
export function fingerprint(text: string): string {
  return sha256(text.replace(/\s+/g, ' ').trim()).slice(0, 8)
}

/** The record in a file; what is not a text is left out, so that it counts as not recorded. */
export function readRecord({ value }: DataFile): TranslationRecord {
  return Object.fromEntries(
    Object.entries(asMap(value)).map(([locale, keys]) => [
      locale,
      Object.fromEntries(
        Object.entries(asMap(keys)).flatMap(([key, hash]) =>
          typeof hash === 'string' ? [[key, hash]] : [],
        ),
      ),
    ]),
  )
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {}
}

/** The translations that were made from another text, or that nobody has compared. */
export function outdatedOf(
  translations: readonly Translation[],
  record: TranslationRecord,
): readonly Outdated[] {
  return translations.flatMap((one) => {
    const known = record[one.locale]?.[one.key]
    if (known === fingerprint(one.source)) return []
    return [{ ...one, changed: known !== undefined }]
  })
}

/**
 * The record after somebody has compared `seen` with their sources, as text of a file.
 *
 * Keys are in the order of the texts; those of texts that are gone are left out.
 */
export function printRecord(
  all: readonly Translation[],
  record: TranslationRecord,
  seen: ReadonlySet<string>,
  head: string,
): string {
  const locales = [...new Set(all.map(({ locale }) => locale))]
  const parts = locales.map((locale) => {
    const lines = all
      .filter((one) => one.locale === locale)
      .flatMap(({ key, source }) => {
        const hash = seen.has(key) ? fingerprint(source) : record[locale]?.[key]
        return hash === undefined ? [] : [`  ${key}: "${hash}"\n`]
      })
    return lines.length === 0 ? '' : `${locale}:\n${lines.join('')}`
  })
  return head + parts.join('')
}
