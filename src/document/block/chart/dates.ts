/** The axis of time: facts must name their dates, stand in their order, and be evenly spaced. */

import { dayNumber, dayOf } from '../../../locale/calendar.js'
import type { Locale } from '../../../locale/locale.js'
import {
  chartPointsFew,
  chartPointUndated,
  chartPointUnordered,
  chartStepsUneven,
} from '../../chart-diagnostics.js'
import { type Measured, nameOf, scopeOf } from './measured.js'
import type { Reading } from './reading.js'

type Dated = Measured & { readonly asOf: string }

/** Years and months are not all of the same length: steps may differ by this share. */
const tolerance = 0.12

/** Whether the as-of dates of the facts make an axis; every reason against it is reported. */
export function datesMakeAxis({ facts, span, building }: Reading): boolean {
  const { report } = building
  const undated = facts.filter(({ asOf }) => asOf === undefined)
  for (const fact of undated) report(chartPointUndated(fact, span))
  if (undated.length > 0) return false
  const dated = facts.filter((fact): fact is Dated => fact.asOf !== undefined)
  const unordered = dated.find((fact, index) => isEarlier(fact, before(dated, index)))
  if (unordered) {
    report(chartPointUnordered(unordered, span))
    return false
  }
  const days = [...new Set(dated.map(({ asOf }) => dayOfDate(asOf)))].sort((a, b) => a - b)
  if (days.length < 3) {
    report(chartPointsFew(days.length, span))
    return false
  }
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  const [shortest, longest] = [Math.min(...steps), Math.max(...steps)]
  if (longest - shortest <= longest * tolerance) return true
  const jump = days[steps.indexOf(longest) + 1]
  const late = dated.find(({ asOf }) => dayOfDate(asOf) === jump)
  if (late) report(chartStepsUneven(late, span))
  return false
}

/** The fact of the same line that was given before. */
function before(dated: readonly Dated[], index: number): Dated | undefined {
  const fact = dated[index]
  return dated
    .slice(0, index)
    .findLast((one) => fact && nameOf(one) === nameOf(fact) && scopeOf(one) === scopeOf(fact))
}

function isEarlier(fact: Dated, last: Dated | undefined): boolean {
  return last !== undefined && fact.asOf < last.asOf
}

function dayOfDate(date: string): number {
  const { year, month, day } = dayOf(date)
  return dayNumber(year, month, day)
}

/** How dates are called on an axis, and what has to be said once for all of them. */
export interface DateLabels {
  readonly label: (date: string) => string
  /** "jeweils zum 31. Dezember". */
  readonly common?: string
}

/** Years where all dates are the same day of the year, else days. */
export function dateLabels(facts: readonly Measured[], locale: Locale): DateLabels {
  const days = new Set(facts.map(({ asOf }) => asOf?.slice(4)))
  const [first] = facts
  if (days.size > 1 || first?.asOf === undefined) {
    return { label: (date) => locale.date(date, 'short') }
  }
  return {
    label: (date) => date.slice(0, 4),
    common: locale.words.yearly(locale.date(first.asOf, 'day')),
  }
}
