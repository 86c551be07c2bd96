/** Documents that must not be written, because their own files have faults. */

import type { LocaleCode } from '../base/localised.js'

/** For each document with faults the languages that they concern. */
export type FaultyDocuments = ReadonlyMap<string, ReadonlySet<LocaleCode>>

/** Whether a document must not be written in a language. */
export function isFaulty(faulty: FaultyDocuments, document: string, locale: LocaleCode): boolean {
  return faulty.get(document)?.has(locale) ?? false
}
