/** Typed values of facts. They stay typed until the document is built; nobody reads a display string back. */

import type { Localised } from './localised.js'

/** A calendar date, `2025-07-03`; no time, no zone. */
export type IsoDate = string

/** Whether a value is a date with its day: `2025-07-03`. */
export function isWholeDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** The value of a fact. Money is in whole units of its currency, percent in hundredths (60 = 60 %). */
export type Value =
  | { readonly type: 'integer'; readonly value: number }
  | { readonly type: 'decimal'; readonly value: number; readonly digits: number }
  | { readonly type: 'money'; readonly amount: number; readonly currency: 'EUR' }
  | { readonly type: 'percent'; readonly value: number; readonly digits: number }
  | { readonly type: 'date'; readonly date: IsoDate }
  /** A telephone number from abroad, groups parted by spaces: "+49 89 2186 2621". */
  | { readonly type: 'phone'; readonly number: string }
  | { readonly type: 'text'; readonly text: Localised<string> }

/** The number of a value; undefined for dates, telephone numbers and texts. */
export function numberOf(value: Value | undefined): number | undefined {
  switch (value?.type) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return value.value
    case 'money':
      return value.amount
    default:
      return undefined
  }
}

/** How exactly a value is stated; part of the fact, never dropped. */
export const qualifiers = [
  'exact',
  'around',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'perhaps',
] as const

/** How exactly a value is stated. */
export type Qualifier = (typeof qualifiers)[number]

/** The place in which a value stands; it decides between "10 Millionen Euro" and "10 Mio. €". */
export type Register = 'text' | 'words' | 'tile' | 'table' | 'axis' | 'spoken'
