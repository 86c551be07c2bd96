/** Reads message files: nested maps of texts, one file for each locale. */

import { type DataFile, type DataPath, parseDataFile } from '../base/data-file.js'
import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Source, Span } from '../base/source.js'
import { isMap } from '../base/value-at.js'
import { templateMessageKey, templateMessageNotText } from './message-diagnostics.js'
import { scalarText, type TemplateText } from './template-text.js'

/** A message of one locale. */
export interface Message {
  /** Keys on the way to it, joined by dots. */
  readonly key: string
  readonly text: TemplateText
  /** The key in the file. */
  readonly keySpan: Span
  readonly span: Span
}

/** The messages of a locale, and the file in which a missing one belongs. */
export interface MessageFile {
  readonly path: string
  readonly messages: ReadonlyMap<string, Message>
}

/** All message files of a template, by locale. */
export function readMessages(
  sources: Localised<Source>,
  report: Report,
): ReadonlyMap<LocaleCode, MessageFile> {
  return new Map(
    localeCodes.flatMap((locale) => {
      const source = sources[locale]
      return source ? [[locale, readFile(source, report)] as const] : []
    }),
  )
}

function readFile(source: Source, report: Report): MessageFile {
  const messages = new Map<string, Message>()
  const file = parseDataFile(source, report)
  if (file && file.value !== null && file.value !== undefined) {
    readEntries(file, file.value, [], messages, report)
  }
  return { path: source.path, messages }
}

function readEntries(
  file: DataFile,
  value: unknown,
  path: DataPath,
  messages: Map<string, Message>,
  report: Report,
): void {
  if (typeof value === 'string') {
    const key = path.join('.')
    const text = scalarText(file, path, value, report)
    messages.set(key, { key, text, keySpan: file.keySpanOf(path), span: file.spanOf(path) })
    return
  }
  if (!isMap(value)) {
    report(templateMessageNotText(path.join('.'), value, file.spanOf(path)))
    return
  }
  for (const [step, inner] of Object.entries(value)) {
    const below = [...path, step]
    if (/^[\p{L}\p{N}_-]+$/u.test(step)) readEntries(file, inner, below, messages, report)
    else report(templateMessageKey(step, file.keySpanOf(below)))
  }
}
