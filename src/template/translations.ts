/** Messages with the texts that they were translated from. */

import { parseDataFile } from '../base/data-file.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import {
  readRecord,
  sourceLocale,
  type Translation,
  type TranslationRecord,
} from '../base/translation.js'
import type { Template } from './template.js'

/** The record of a document's translations; undefined if it keeps none. */
export function readTranslations(
  source: Source | undefined,
  report: Report,
): TranslationRecord | undefined {
  const file = source && parseDataFile(source, report)
  return file && readRecord(file)
}

/** Every message that exists in German and in another language, in the order of the other's file. */
export function messageTranslations({
  messages,
}: Pick<Template, 'messages'>): readonly Translation[] {
  const sources = messages.get(sourceLocale)?.messages
  return [...messages].flatMap(([locale, file]) => {
    if (locale === sourceLocale) return []
    return [...file.messages.values()].flatMap(({ key, text, span }) => {
      const source = sources?.get(key)
      if (!source) return []
      const from = { source: source.text.text, sourceSpan: source.span }
      return [{ key, locale, ...from, text: text.text, span }]
    })
  })
}
