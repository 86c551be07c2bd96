/**
 * Diagnostics of the dataset stage: one function for each code; those about quoted words are next door, in
 * `quotation-diagnostics.ts`. Their texts for `vorlage explain` are in `codes.ts`.
 */

import { type Diagnostic, error, type HintLike, warning } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'

export { datasetCodes } from './codes.js'

/** Something declared, as a hint shows it. */
export interface Place {
  readonly id: string
  readonly span: Span
}

/** No file of a kind that every dataset needs. */
export function datasetFileMissing(name: string, needed: boolean): Diagnostic {
  const report = needed ? error : warning
  const hint = needed
    ? `create \`${name}\`; data/README.md shows what stands in it`
    : `create \`${name}\` with \`{}\` in it if there is nothing to say`
  return report('dataset-file-missing', undefined, `the data folder has no \`${name}\``, hint)
}

/** A file that no kind claims; its content would silently not count. */
export function datasetFileUnknown(at: Span, name: string, near: string | undefined): Diagnostic {
  const hint = near ? `a file of the dataset is called \`${near}\`` : 'rename it or take it away'
  return warning(
    'dataset-file-unknown',
    at,
    `\`${name}\` is no file of a dataset, so it is not read`,
    hint,
  )
}

/** Two files hold the same single thing, such as the sender. */
export function datasetFileDouble(at: Span, name: string, first: Span): Diagnostic {
  return error('dataset-file-double', at, `\`${name}\` says again what another file says`, {
    message: 'the first is here; keep one of the two',
    span: first,
  })
}

/** No file, or no fact in any of them. */
export function datasetEmpty(at: Span | undefined, what: string): Diagnostic {
  return error(
    'dataset-empty',
    at,
    `the dataset is empty: ${what}`,
    'data/README.md shows how a dataset begins',
  )
}

/** An id that is not kebab-case words joined by dots. */
export function datasetIdInvalid(at: Span, id: string): Diagnostic {
  const hint = 'write small letters and digits, words joined by hyphens or dots, such as `fig.beds`'
  return error('dataset-id-invalid', at, `\`${id}\` is no id`, hint)
}

/** An id that another entry has already. */
export function datasetDuplicateId(at: Span, first: Place): Diagnostic {
  return error('dataset-duplicate-id', at, `the id \`${first.id}\` is taken`, {
    message: 'first declared here',
    span: first.span,
  })
}

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

/** A figure or date without a value and without a derivation. */
export function datasetValueMissing(at: Span, id: string): Diagnostic {
  const hint = 'give it a `value`, or a `derivation` if it is counted or summed'
  return error('dataset-value-missing', at, `\`${id}\` has no value`, hint)
}

/** A typed value beside a derivation: the two could come to differ. */
export function datasetValueTyped(at: Span, id: string): Diagnostic {
  const hint = 'delete `value`; it is computed from `derivation`'
  return error('dataset-value-typed', at, `\`${id}\` is derived, its value cannot be typed`, hint)
}

/** A reference to an id that nothing declares. */
export function datasetReferenceUnknown(at: Span, id: string, near: Place | undefined): Diagnostic {
  const hint = near
    ? { message: `a similar id exists: \`${near.id}\``, span: near.span }
    : 'declare it, or correct the id'
  return error('dataset-reference-unknown', at, `nothing is declared as \`${id}\``, hint)
}

/** A reference to something of the wrong kind, such as a fact where a person is wanted. */
export function datasetReferenceKind(
  at: Span,
  found: Place & { readonly kind: string },
  wanted: readonly string[],
): Diagnostic {
  const message = `\`${found.id}\` stands in ${found.kind}, wanted is an id of ${wanted.join(' or ')}`
  return error('dataset-reference-kind', at, message, {
    message: 'declared here',
    span: found.span,
  })
}

/** What is not used, or contradicted, without a word why. */
export function datasetReasonMissing(
  at: Span,
  id: string,
  because: 'unused' | 'conflict',
): Diagnostic {
  const message =
    because === 'unused'
      ? `\`${id}\` is not used (X), but no reason is given`
      : `\`${id}\` contradicts another entry, but no reason is given`
  return error(
    'dataset-reason-missing',
    at,
    message,
    'add `reason:` with one sentence in `de` and `en`',
  )
}

/** Class B may only be printed with its speaker, so it needs one. */
export function datasetAttributionMissing(at: Span, id: string): Diagnostic {
  const hint = 'add `attribution:` with the id of a person or an organisation'
  return error(
    'dataset-attribution-missing',
    at,
    `\`${id}\` has class B, but nobody is named who says so`,
    hint,
  )
}

/** A featured entry that no reader may see. */
export function datasetFeaturedWithheld(at: Span, place: Place, release: string): Diagnostic {
  return error(
    'dataset-featured-withheld',
    at,
    `\`${place.id}\` has class ${release} and cannot be featured`,
    {
      message: 'its class is given here',
      span: place.span,
    },
  )
}

/** A sum over facts that cannot be added, or over itself. */
export function datasetDerivationInvalid(at: Span, message: string): Diagnostic {
  return error(
    'dataset-derivation-invalid',
    at,
    message,
    'sum facts of one type that are not derived from this one',
  )
}

/** The title of an office is in the form for a man or a woman, and the person is the other. */
export function datasetOfficeGender(
  at: Span,
  found: string,
  name: string,
  right: string,
): Diagnostic {
  return error(
    'dataset-office-gender',
    at,
    `“${found}” is not the form for ${name}`,
    `write “${right}”, or correct the person’s \`gender\``,
  )
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
