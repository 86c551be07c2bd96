/** The value of a fact is the number that stands in its evidence. */

import type { Report } from '../../base/report.js'
import { numberOf } from '../../base/value.js'
import type { Fact } from '../../dataset/fact.js'
import { valueContradictsEvidence } from '../diagnostics.js'
import type { Subject } from '../rule.js'

/** A number in a source, with the word of magnitude that may follow it. */
const numbers =
  /(\d(?:[\d.,\u00A0\u202F]*\d)?)\s*(Tausend|thousand|Mio|Million|million|Mrd|Milliarde|billion)?/gu

const magnitudes: Readonly<Record<string, number>> = {
  Tausend: 1e3,
  thousand: 1e3,
  Mio: 1e6,
  Million: 1e6,
  million: 1e6,
  Mrd: 1e9,
  Milliarde: 1e9,
  billion: 1e9,
}

/**
 * Reports printed facts whose evidence names numbers, but not theirs.
 *
 * Evidence in words ("alle acht") proves nothing either way and is passed over; so are derived values.
 */
export function valuesEvidenced({ document, dataset }: Subject, report: Report): void {
  for (const id of document.facts) {
    const fact = dataset.facts.get(id)
    if (fact && contradicts(fact)) report(valueContradictsEvidence(fact))
  }
}

function contradicts({ value, derivation, citation }: Fact): boolean {
  const stated = value && numberOf(value)
  if (stated === undefined || derivation) return false
  const found = [...citation.evidence.matchAll(numbers)].flatMap(([, digits = '', word]) =>
    readings(digits).map((reading) => reading * (magnitudes[word ?? ''] ?? 1)),
  )
  return found.length > 0 && !found.some((one) => Math.abs(one - stated) < 1e-6 * Math.abs(stated))
}

/** What digits with separators may mean: 3.420 is 3420 in German and 3.42 in English. */
function readings(digits: string): readonly number[] {
  const whole = Number(digits.replace(/\D/g, ''))
  const decimal = /^([\d.,\u00A0\u202F]*)[.,](\d+)$/u.exec(digits)
  if (!decimal) return [whole]
  return [whole, Number(`${(decimal[1] ?? '').replace(/\D/g, '')}.${decimal[2] ?? ''}`)]
}
