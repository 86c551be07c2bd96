/** Facts as parts of a whole: what they add up to must be known, and they must add up to it. */

import { numberOf } from '../../../base/value.js'
import type { Fact } from '../../../dataset/fact.js'
import {
  chartMeasureMixed,
  chartPartsFew,
  chartPartsMany,
  chartWholeDiffers,
  chartWholeMissing,
} from '../../chart-diagnostics.js'
import { mostParts } from './limits.js'
import { findMixed, type Measured, pointOf } from './measured.js'
import { agree, positive, type ReadChart, type Reading, singleAxis } from './reading.js'

/** The parts in the order of the facts, and their whole. */
export const readShares: ReadChart<'share'> = (reading) => {
  const { facts, value, span, building } = reading
  const axis = singleAxis(facts)
  if (!agree(reading, [axis]) || !positive(reading) || !countable(reading)) return undefined
  const whole = wholeOf(reading)
  if (whole === undefined || !addsUp(reading, whole)) return undefined
  const parts = facts.map((fact) => pointOf(fact, axis, value.highlight, span, building))
  if (whole === 'hundred') return { shown: { kind: 'share', parts }, axes: [axis] }
  const point = pointOf(whole, 'label', undefined, span, building)
  return { shown: { kind: 'share', parts, whole: point }, axes: [axis] }
}

function countable({ facts, span, building }: Reading): boolean {
  if (facts.length < 2) building.report(chartPartsFew(span))
  if (facts.length > mostParts) building.report(chartPartsMany(facts.length, mostParts, span))
  return facts.length >= 2 && facts.length <= mostParts
}

/** The whole that the template names, a sum of exactly these facts, or 100 per cent. */
function wholeOf(reading: Reading): Measured | 'hundred' | undefined {
  const { facts, value, span, building } = reading
  const given = value.whole ?? building.view.facts.find((fact) => isSumOf(fact, facts))
  if (given && isMeasured(given)) {
    const unlike = findMixed([facts[0], given], ['label', 'scope'])
    if (unlike === undefined || unlike.differs === 'measure') return given
    building.report(chartMeasureMixed(unlike.differs, span, given))
    return undefined
  }
  if (facts.every((fact) => fact.value.type === 'percent')) return 'hundred'
  building.report(chartWholeMissing(span))
  return undefined
}

function isMeasured(fact: Fact): fact is Measured {
  return numberOf(fact.value) !== undefined
}

function isSumOf({ derivation }: Fact, facts: readonly Fact[]): boolean {
  if (derivation?.method !== 'sum' || derivation.of.length !== facts.length) return false
  return facts.every(({ id }) => derivation.of.includes(id))
}

/** Parts that were rounded may miss their whole by half a digit each. */
function addsUp({ facts, span, building }: Reading, whole: Measured | 'hundred'): boolean {
  const wanted = whole === 'hundred' ? 100 : (numberOf(whole.value) ?? 0)
  const sum = facts.reduce((total, fact) => total + (numberOf(fact.value) ?? 0), 0)
  const slack = facts.reduce((total, fact) => total + halfDigit(fact), 0)
  if (Math.abs(sum - wanted) <= slack + 1e-9) return true
  const digits = Math.max(...facts.map((fact) => digitsOf(fact)))
  const printed = (value: number) => String(Number(value.toFixed(digits)))
  const other = whole === 'hundred' ? undefined : whole
  building.report(chartWholeDiffers(printed(sum), printed(wanted), other, span))
  return false
}

function digitsOf({ value }: Measured): number {
  return 'digits' in value ? value.digits : 0
}

/** Whole numbers and money are exact; decimals and percentages may be rounded. */
function halfDigit(fact: Measured): number {
  return 'digits' in fact.value ? 0.5 * 10 ** -digitsOf(fact) : 0
}
