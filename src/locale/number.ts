/** Numerals: grouping, decimals, and how far a number may be shortened without loss. */

import type { Value } from '../base/value.js'
import type { Measure, Scale } from './pattern.js'
import type { NumberRules } from './rules.js'

/** A value that is counted or measured, apart from its sign. */
export interface Quantity {
  readonly measure: Measure
  readonly negative: boolean
  readonly magnitude: number
  /** Decimals that are printed. */
  readonly digits: number
}

/** A quantity in units of its scale: 10.5 million. */
export interface Scaled extends Quantity {
  readonly scale: Scale
}

/** The quantity in a value; undefined for dates, telephone numbers and texts. Throws for what is not a finite number. */
export function quantityOf(value: Value): Quantity | undefined {
  switch (value.type) {
    case 'integer':
      return quantity('count', value.value, 0)
    case 'decimal':
      return quantity('count', value.value, value.digits)
    case 'money':
      return quantity('money', value.amount, Number.isInteger(value.amount) ? 0 : 2)
    case 'percent':
      return quantity('percent', value.value, value.digits)
    case 'date':
    case 'phone':
    case 'text':
      return undefined
  }
}

function quantity(measure: Measure, value: number, digits: number): Quantity {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const shown = Number(decimalString(Math.abs(value), digits))
  return { measure, negative: value < 0 && shown !== 0, magnitude: Math.abs(value), digits }
}

/** A quantity that is written in full. */
export function inFull(quantity: Quantity): Scaled {
  return { ...quantity, scale: 'unit' }
}

/**
 * A quantity in billions or millions, if that loses nothing and needs at most two decimals.
 *
 * Three decimals are refused because "12,345 Mio." is misread across languages; below a million
 * nothing is shortened (L-02, L-03).
 */
export function scaled(quantity: Quantity): Scaled {
  const { magnitude } = quantity
  if (quantity.measure !== 'percent' && Number.isInteger(magnitude)) {
    for (const [scale, size] of sizes) {
      const digits = [0, 1, 2].find((count) => magnitude % (size / 10 ** count) === 0)
      if (magnitude >= size && digits !== undefined) {
        return { ...quantity, scale, magnitude: magnitude / size, digits }
      }
    }
  }
  return inFull(quantity)
}

const sizes: readonly (readonly [Scale, number])[] = [
  ['billion', 1_000_000_000],
  ['million', 1_000_000],
]

/** A number that is not negative, with grouped digits: "3.420", "3,420.50". */
export function numeral(magnitude: number, digits: number, rules: NumberRules): string {
  const [whole = '', fraction] = decimalString(magnitude, digits).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, rules.group)
  return fraction === undefined ? grouped : grouped + rules.decimal + fraction
}

/** A number that is not negative, in words: "zehn Komma fünf". Too large ones stay numerals. */
export function spokenNumeral(magnitude: number, digits: number, rules: NumberRules): string {
  const [whole = '', fraction = ''] = decimalString(magnitude, digits).split('.')
  if (whole.length > 12) return numeral(magnitude, digits, rules)
  const words = rules.cardinal(Number(whole))
  if (fraction === '') return words
  return [words, rules.spokenDecimal, ...[...fraction].map(Number).map(rules.cardinal)].join(' ')
}

/** Decimal digits with a point, halves rounded up as the decimal notation has them (1.005 → 1.01). */
function decimalString(magnitude: number, digits: number): string {
  const shifted = Math.round(Number(`${magnitude}e${digits}`))
  if (!Number.isSafeInteger(shifted)) return magnitude.toFixed(digits)
  const all = String(shifted).padStart(digits + 1, '0')
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`
}
