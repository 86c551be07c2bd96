/** Merges messages, and reports those that a locale lacks. */

import type { LocaleCode } from '../base/localised.js'
import { nearest } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import type { Merging } from './merging.js'
import {
  templateMessageMissing,
  templateMessageRecursion,
  templateMessageUnknown,
} from './message-diagnostics.js'
import type { Message } from './messages.js'
import type { Template } from './template.js'
import { renderUnit } from './unit.js'

/** The function that merges a message of a template. */
export function messagesOf(template: Template): Merging['message'] {
  return (key, at, names, merging) => {
    const { locale, within, scope, report } = merging
    if (within.includes(key)) {
      report(templateMessageRecursion([...within.slice(within.indexOf(key)), key], at))
      return undefined
    }
    const unit = template.units.get(locale)?.get(key)
    if (unit) {
      const inner = { ...merging, within: [...within, key] }
      return renderUnit(unit, { ...scope, ...names }, inner, template.sites.contents)
    }
    if (!messageIn(template, locale, key)) reportMissing(template, key, at, merging)
    return undefined
  }
}

/** Reports every message that the template names and the locale lacks, also where no reader gets. */
export function reportMissingKeys(
  template: Template,
  merging: Pick<Merging, 'locale' | 'report'>,
): void {
  const elsewhere = new Set(
    [...template.messages].flatMap(([code, { path }]) => (code === merging.locale ? [] : [path])),
  )
  for (const { key, span } of template.sites.keys) {
    if (elsewhere.has(span.file) || messageIn(template, merging.locale, key)) continue
    reportMissing(template, key, span, merging)
  }
}

function reportMissing(
  template: Template,
  key: string,
  at: Span,
  { locale, report }: Pick<Merging, 'locale' | 'report'>,
): void {
  const path = template.messages.get(locale)?.path
  const other = inOtherLocale(template, locale, key)
  if (other) {
    report(templateMessageMissing({ key, locale, path, other }, at))
    return
  }
  const near = messageIn(template, locale, nearestKey(template, locale, key))
  report(templateMessageUnknown(key, at, near && { key: near.key, span: near.keySpan }, path))
}

function messageIn(template: Template, locale: LocaleCode, key: string): Message | undefined {
  return template.messages.get(locale)?.messages.get(key)
}

function nearestKey(template: Template, locale: LocaleCode, key: string): string {
  return nearest(key, template.messages.get(locale)?.messages.keys() ?? []) ?? ''
}

/** The same message in a locale that has it. */
function inOtherLocale(
  template: Template,
  locale: LocaleCode,
  key: string,
): { readonly locale: LocaleCode; readonly text: string; readonly span: Span } | undefined {
  for (const code of template.messages.keys()) {
    const message = code === locale ? undefined : messageIn(template, code, key)
    if (message) return { locale: code, text: message.text.text, span: message.span }
  }
  return undefined
}
