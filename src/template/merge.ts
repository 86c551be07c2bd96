/** Merges a template with a view of the dataset. */

import type { LocaleCode } from '../base/localised.js'
import type { Report } from '../base/report.js'
import type { Organisation } from '../dataset/party.js'
import type { View } from '../dataset/view.js'
import { messagesOf, reportMissingKeys } from './merge-message.js'
import type { Merging } from './merging.js'
import { scopeOf } from './scope.js'
import type { Merged, MergedDocument } from './slot.js'
import type { Template } from './template.js'
import { renderUnit, type Unit } from './unit.js'

/** Whom and what a template is merged for. */
export interface MergeOptions {
  readonly view: View
  readonly locale: LocaleCode
  /** With `each: partner`, the partner that the document is for. */
  readonly partner?: Organisation
}

/**
 * Merges a template: Markdown with a mark for each typed value.
 *
 * Mistakes are reported, and shown in brackets where they were made. Undefined only if the
 * template has no title.
 */
export function merge(
  template: Template,
  { view, locale, partner }: MergeOptions,
  report: Report,
): MergedDocument | undefined {
  const scope = scopeOf(view, locale, partner)
  const once = oncePerPlace(report)
  const message = messagesOf(template)
  const merging = { view, locale, scope, report: once, facts: new Map(), within: [], message }
  reportMissingKeys(template, merging)
  const render = (unit: Unit): Merged => renderUnit(unit, scope, merging, template.sites.contents)
  const head = new Map([...template.head].map(([field, unit]) => [field, render(unit)]))
  const body = render(template.body)
  const title = head.get('title')
  if (!title) return undefined
  const { name, front } = template
  const texts = Object.fromEntries(head) as { readonly title: Merged }
  return { name, front, ...texts, title, body, view, facts: [...merging.facts.values()] }
}

/** A report that passes each diagnostic on once: a mistake in a loop is one mistake. */
function oncePerPlace(report: Report): Merging['report'] {
  const known = new Set<string>()
  return (diagnostic) => {
    const { code, message, span } = diagnostic
    const identity = JSON.stringify([code, message, span])
    if (known.has(identity)) return
    known.add(identity)
    report(diagnostic)
  }
}
