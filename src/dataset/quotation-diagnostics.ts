/**
 * Diagnostics of words that are taken over from sources: one function for each code. Their texts for
 * `vorlage explain` are in `codes.ts`.
 */

import { type Diagnostic, error } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Place } from './diagnostics.js'

/** Words counted in a quotation whose stored excerpt does not hold them. */
export function datasetEvidenceNotFound(at: Span, evidence: string, quotation: Place): Diagnostic {
  return error(
    'dataset-evidence-not-found',
    at,
    `the excerpt \`${quotation.id}\` does not hold the words “${evidence}”`,
    { message: 'the excerpt is here', span: quotation.span },
    'if they stand elsewhere in the statement, name the source: `source: …`',
  )
}

/** A correction of words that the source does not have. */
export function datasetCorrectionNotFound(at: Span, from: string): Diagnostic {
  return error(
    'dataset-correction-not-found',
    at,
    `the words to correct, “${from}”, do not stand in the text`,
    'copy them from the text as they are',
  )
}

/** The text of a quotation differs from the one whose hash was recorded. */
export function quotationAltered(
  at: Span,
  id: string,
  recorded: string,
  actual: string,
): Diagnostic {
  return error(
    'quotation-altered',
    at,
    `the text of \`${id}\` was changed: its SHA-256 is ${actual}, recorded is ${recorded}`,
    'compare it with the source; restore the words, or record the new hash if they are right',
  )
}

/** Quotation marks around the text; the program sets them in the reader's language. */
export function quotationMarked(at: Span, id: string): Diagnostic {
  return error(
    'quotation-marked',
    at,
    `the text of \`${id}\` has quotation marks around it`,
    'delete them; documents set their own',
  )
}

/** Something was left out of a quotation and not marked as the house marks it. */
export function quotationOmission(at: Span, id: string): Diagnostic {
  return error(
    'quotation-omission',
    at,
    `an omission in \`${id}\` is not marked “[…]”`,
    'write “[…]” where words were left out, in the text and in its translations',
  )
}
