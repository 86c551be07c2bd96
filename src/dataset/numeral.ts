/** Numbers as they are written in the data, before YAML makes a value of them. */

import type { Report } from '../base/report.js'
import type { Entry } from './entries.js'
import { datasetNumberGrouped, datasetNumberRounded } from './shape-diagnostics.js'

const types = ['integer', 'decimal', 'euro', 'percent'] as const

/** What a German reader takes for thousands: one to three digits, a point, three digits. */
const grouped = /^[-+]?[1-9]\d{0,2}\.\d{3}$/

/** Digits after the point: two in `5.30`. */
export function digitsIn(numeral: string): number {
  return /\.(\d*)/.exec(numeral)?.[1]?.length ?? 0
}

/**
 * Reports numbers that say something else than they show.
 *
 * YAML reads `3.420` as three point four two and `10.000` as ten; `digits: 3` says that a point is
 * meant. Fewer digits than were written are a rounding, which needs its qualifier.
 */
export function verifyNumerals(
  { value: fact, at, numeralAt }: Entry<'facts'>,
  report: Report,
): void {
  const { value, qualifier = 'exact' } = fact
  for (const type of types) {
    const numeral = numeralAt('value', type)
    if (value === undefined || numeral === undefined) continue
    const shown = value.digits ?? (type === 'euro' ? 2 : undefined)
    if (grouped.test(numeral) && value.digits !== 3) {
      report(datasetNumberGrouped(at('value', type), type, numeral))
    } else if (qualifier === 'exact' && shown !== undefined && digitsIn(numeral) > shown) {
      report(datasetNumberRounded(at('value', type), numeral))
    }
  }
}
