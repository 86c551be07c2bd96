/**
 * Diagnostics of the dataset stage: one function for each code. Those about the shape of entries are next door, in
 * `shape-diagnostics.ts`, those about quoted words in `quotation-diagnostics.ts`; their texts for `vorlage explain`
 * are in `codes.ts`.
 */

import { type Diagnostic, error, warning } from '../base/diagnostic.js'
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
