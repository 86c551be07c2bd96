/** Diagnostics about the shape of entries: their keys, the types of their values, how numbers are written. */

import { type Diagnostic, error, type HintLike } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'

/** A key that the shape does not know; usually a slip of the pen. */
export function datasetKeyUnknown(
  at: Span,
  key: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic {
  const hint = near
    ? `did you mean \`${near}\`?`
    : key.includes(' ')
      ? 'inside { } a comma ends a text; put the text in quotation marks'
      : `known keys: ${known.join(', ')}`
  return error('dataset-key-unknown', at, `unknown key \`${key}\``, hint)
}

/** A key that the shape needs. */
export function datasetKeyMissing(at: Span, key: string): Diagnostic {
  return error('dataset-key-missing', at, `\`${key}\` is missing`, `add \`${key}:\` here`)
}

/** A value of another type than the shape wants. */
export function datasetValueType(
  at: Span,
  key: string,
  wanted: string,
  given: unknown,
): Diagnostic {
  const message = `\`${key}\` must be ${wanted}, not ${describe(given)}`
  const hint = typeHint(wanted, given)
  return error('dataset-value-type', at, message, ...(hint ? [hint] : []))
}

/** A number with a point before its last three digits, which YAML reads as decimals. */
export function datasetNumberGrouped(
  at: Span,
  type: 'integer' | 'decimal' | 'euro' | 'percent',
  numeral: string,
): Diagnostic {
  const whole = numeral.replace('.', '')
  const thousands = `${type === 'decimal' ? 'integer' : type}: ${whole}`
  const pointed = `{ ${type === 'percent' ? type : 'decimal'}: ${numeral}, digits: 3 }`
  return error(
    'dataset-number-grouped',
    at,
    `\`${type}: ${numeral}\` reads as ${Number(numeral)}, but looks like ${whole}`,
    `if thousands are meant, write \`${thousands}\``,
    ...(type === 'euro' ? [] : [`if a decimal point is meant, write \`${pointed}\``]),
  )
}

/** More digits than are printed, of a number that is said to be exact. */
export function datasetNumberRounded(at: Span, numeral: string): Diagnostic {
  return error(
    'dataset-number-rounded',
    at,
    `${numeral} is printed with fewer digits, although nothing says that it is rounded`,
    'add `qualifier: around`, or write no more digits than are printed',
  )
}

/** A value of the right type that says something impossible. */
export function datasetValueInvalid(at: Span, message: string, ...hints: HintLike[]): Diagnostic {
  return error('dataset-value-invalid', at, message, ...hints)
}

function describe(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string')
    return `the text “${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

function typeHint(wanted: string, given: unknown): string | undefined {
  if (given === null) return 'write a value after the colon'
  if (wanted.endsWith('number')) return 'write digits without separators: 3420, not 3.420 or 3,420'
  if (wanted === 'a text' && typeof given !== 'object') return 'put it in quotation marks'
  return undefined
}
