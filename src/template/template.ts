/** Parses a document's template with its messages and partials. */

import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Source } from '../base/source.js'
import type { TranslationRecord } from '../base/translation.js'
import { type HeadText, readHead } from './front-matter.js'
import { templateMessageUnused } from './message-diagnostics.js'
import { type MessageFile, readMessages } from './messages.js'
import { parserOf } from './parse-unit.js'
import type { Sites } from './site.js'
import type { FrontMatter } from './slot.js'
import { bodyText } from './template-text.js'
import { readTranslations } from './translations.js'
import type { Unit } from './unit.js'

/** The files of one document. Partials are those of all template folders, each name once. */
export interface TemplateFiles {
  readonly name: string
  readonly template: Source
  readonly messages: Localised<Source>
  /** The record of what the messages were translated from, if one is kept. */
  readonly translations?: Source
  readonly partials: readonly { readonly name: string; readonly source: Source }[]
}

/** A parsed template. Only `name` and `front` concern other stages. */
export interface Template {
  readonly name: string
  readonly front: FrontMatter
  readonly head: ReadonlyMap<HeadText, Unit>
  readonly body: Unit
  readonly messages: ReadonlyMap<LocaleCode, MessageFile>
  /** Parsed messages by locale and key; those that could not be parsed are left out. */
  readonly units: ReadonlyMap<LocaleCode, ReadonlyMap<string, Unit>>
  readonly sites: Sites
  /** What the messages were translated from; absent where no record is kept. */
  readonly translationRecord?: TranslationRecord
}

/**
 * Parses a template and whatever it uses.
 *
 * Undefined if front matter or body cannot be used; a message that cannot be parsed is reported
 * and missing.
 */
export function parseTemplate(files: TemplateFiles, report: Report): Template | undefined {
  const { name, template: source } = files
  const head = readHead(source, report)
  const messages = readMessages(files.messages, report)
  if (!head) return undefined
  const parser = parserOf(files.partials, report)
  const body = parser.parse(bodyText(source, head.end, report))
  const texts = new Map([...head.texts].map(([field, text]) => [field, parser.parse(text)]))
  const units = new Map(
    [...messages].map(([locale, file]) => [locale, parseMessages(file)] as const),
  )
  reportUnused(messages, parser.sites, report)
  const parsed = new Map([...texts].flatMap(([field, unit]) => (unit ? [[field, unit]] : [])))
  if (!body || parsed.size < texts.size) return undefined
  const translationRecord = readTranslations(files.translations, report)
  return {
    name,
    front: head.front,
    head: parsed,
    body,
    messages,
    units,
    sites: parser.sites,
    ...(translationRecord && { translationRecord }),
  }

  function parseMessages({ messages: all }: MessageFile): ReadonlyMap<string, Unit> {
    return new Map(
      [...all.values()].flatMap(({ key, text }) => {
        const unit = parser.parse(text)
        return unit ? [[key, unit] as const] : []
      }),
    )
  }
}

/** The keys of a template's messages, by locale. */
export function messageKeys({ messages }: Template): ReadonlyMap<LocaleCode, readonly string[]> {
  return new Map([...messages].map(([locale, file]) => [locale, [...file.messages.keys()]]))
}

function reportUnused(
  messages: ReadonlyMap<LocaleCode, MessageFile>,
  { keys, dynamicKeys }: Sites,
  report: Report,
): void {
  if (dynamicKeys) return
  const used = new Set(keys.map(({ key }) => key))
  for (const locale of localeCodes) {
    for (const { key, keySpan } of messages.get(locale)?.messages.values() ?? []) {
      if (!used.has(key)) report(templateMessageUnused(key, keySpan))
    }
  }
}
