/** Makes printable what a path or an argument yields. */

import { type LocaleCode, localeCodes } from '../base/localised.js'
import type { Span } from '../base/source.js'
import { isMap } from '../base/value-at.js'
import { describe } from './call.js'
import {
  templateTranslationMissing,
  templateValueMissing,
  templateValueNotPrintable,
} from './diagnostics.js'
import { slotMark } from './mark.js'
import type { Merging } from './merging.js'
import { isProduced, unresolved } from './produced.js'
import { usableEntry, usableFact } from './resolve.js'
import type { InlineValue, Merged } from './slot.js'
import { type Thing, thingOf, things } from './thing.js'

/** Where a value is printed: the place, and the expression as it was written. */
export interface Printed {
  readonly span: Span
  readonly written: string
}

/**
 * A value as something that stands in a line; undefined if a mistake was reported.
 *
 * Facts, organisations, people and events print as their helpers do without further arguments.
 */
export function inlineOf(value: unknown, at: Printed, merging: Merging): InlineValue | undefined {
  const { span, written } = at
  if (value === unresolved) return undefined
  if (isProduced(value) && value.kind === 'inline') return value.value
  if (typeof value === 'string' && !isDate(value)) return { type: 'text', text: value }
  const thing = thingOf(value)
  if (thing) return inlineOfThing(thing, at, merging)
  if (isLocalised(value)) return localised(value, at, merging)
  if (value === undefined || value === null) {
    merging.report(templateValueMissing(written, span))
  } else merging.report(templateValueNotPrintable(written, describe(value), hintFor(value), span))
  return undefined
}

function inlineOfThing(
  thing: Thing,
  { span, written }: Printed,
  merging: Merging,
): InlineValue | undefined {
  switch (thing.kind) {
    case 'fact': {
      const fact = usableFact(thing.value.id, span, 'plain', merging)
      return fact && { type: 'fact', fact, as: 'figure', unit: true }
    }
    case 'organisation': {
      const organisation = usableEntry(thing.value.id, 'organisation', span, merging)
      return organisation && { type: 'organisation', organisation, form: 'full' }
    }
    case 'person': {
      const person = usableEntry(thing.value.id, 'person', span, merging)
      return person && { type: 'person', person, form: 'full', date: merging.view.date }
    }
    default: {
      const { name, printed } = things[thing.kind]
      const hint = `write ${printed}`
      merging.report(templateValueNotPrintable(written, name, hint, span))
      return undefined
    }
  }
}

/** A text of the dataset in the document's language; a gate if it has none. */
export function localised(
  value: Partial<Record<LocaleCode, string>>,
  { span, written }: Printed,
  { locale, report }: Merging,
): InlineValue {
  const text = value[locale]
  if (text !== undefined) return { type: 'text', text }
  report(templateTranslationMissing(written, locale, Object.values(value)[0], span))
  return { type: 'text', text: `[${locale}: ${written}]` }
}

/** A value as a line of its own, for titles and captions. Plain texts are text, never grammar. */
export function lineOf(value: unknown, at: Printed, merging: Merging): Merged | undefined {
  const inline = inlineOf(value, at, merging)
  if (inline === undefined) return undefined
  if (inline.type === 'message') return inline.merged
  const slot = { kind: 'inline', span: at.span, value: inline } as const
  return { text: slotMark(0), slots: [slot], map: [{ at: 0, span: at.span }] }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?(?:T|$)/.test(text)
}

function isLocalised(value: unknown): value is Partial<Record<LocaleCode, string>> {
  if (!isMap(value)) return false
  const entries = Object.entries(value)
  const known: readonly string[] = localeCodes
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => known.includes(key) && typeof text === 'string')
  )
}

function hintFor(value: unknown): string {
  if (typeof value === 'number') return 'figures are printed by `{{fact …}}`'
  if (typeof value === 'string') return 'dates are printed by `{{date …}}`'
  if (Array.isArray(value)) return 'print its entries with `{{#each …}}` or `{{list …}}`'
  if (isProduced(value)) return 'blocks stand on a line of their own, not in another value'
  return 'name one of its properties'
}
