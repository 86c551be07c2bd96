/** From which day to which, without saying twice what both days share. */

import type { IsoDate } from '../base/value.js'
import { dayOf } from './calendar.js'

/** How a language says it. */
export interface RangeForms {
  readonly long: (date: IsoDate) => string
  /** Day and month, both counted from one: "3. Juli". */
  readonly dayAndMonth: (day: number, month: number) => string
  /** The first day of two in the same month, with what joins it to the second. */
  readonly firstDay: (day: number) => string
  /** Between days of two months. */
  readonly joiner: string
}

/** A range of days in words. */
export function dateRange(
  from: IsoDate,
  to: IsoDate,
  { long, dayAndMonth, firstDay, joiner }: RangeForms,
): string {
  const [first, last] = [dayOf(from), dayOf(to)]
  const end = long(to)
  if (from === to) return end
  if (first.year !== last.year) return `${long(from)}${joiner}${end}`
  if (first.month !== last.month) return `${dayAndMonth(first.day, first.month)}${joiner}${end}`
  return `${firstDay(first.day)}${end}`
}
