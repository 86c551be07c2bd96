/** Checks that entries hold what the rules of release and evidence ask of them. */

import type { Report } from '../base/report.js'
import { sha256 } from '../base/sha256.js'
import type { Dataset } from './dataset.js'
import {
  datasetAttributionMissing,
  datasetFeaturedWithheld,
  datasetReasonMissing,
  datasetValueMissing,
  datasetValueTyped,
} from './diagnostics.js'
import type { AnyEntry, Entry, Written } from './entries.js'
import { verifyNumerals } from './numeral.js'
import { verifyOffices, verifySpokenAs } from './office.js'
import {
  datasetCorrectionNotFound,
  datasetEvidenceNotFound,
  quotationAltered,
  quotationMarked,
  quotationOmission,
} from './quotation-diagnostics.js'
import type { EntryKind, SingleOf } from './schema.js'

/** Reports what is missing, altered or contradictory in single entries. */
export function verifyEntries(
  entries: readonly AnyEntry[],
  dataset: Dataset,
  report: Report,
): void {
  for (const entry of entries) {
    if (entry.kind === 'facts') verifyFact(entry, dataset, report)
    if (entry.kind === 'quotations') {
      verifyQuotation(entry, report)
      verifySpokenAs(entry, dataset, report)
    }
    if (entry.kind === 'events') verifyStatement(entry, report)
    if (entry.kind === 'people') verifyOffices(entry, dataset, report)
    if (entry.kind === 'organisations' || entry.kind === 'people') verifyReason(entry, report)
  }
}

/** Reports featured entries that no document may show. */
export function verifyFeatured(
  alliance: Written<SingleOf<'alliance'>>,
  dataset: Dataset,
  report: Report,
): void {
  for (const [key, ids] of Object.entries(alliance.value.featured)) {
    for (const [index, id] of [ids].flat().entries()) {
      const found = dataset.facts.get(id) ?? dataset.quotations.get(id) ?? dataset.events.get(id)
      if (!found || found.release === 'A' || found.release === 'B') continue
      const path = Array.isArray(ids) ? [key, index] : [key]
      report(datasetFeaturedWithheld(alliance.at('featured', ...path), found, found.release))
    }
  }
}

function verifyFact(entry: Entry<'facts'>, dataset: Dataset, report: Report): void {
  const { kind, value, derivation, correction, evidence } = entry.value
  verifyStatement(entry, report)
  verifyNumerals(entry, report)
  if (value && derivation) report(datasetValueTyped(entry.at('value'), entry.id))
  if (!value && !derivation && (kind === 'figure' || kind === 'date')) {
    report(datasetValueMissing(entry.keyAt(), entry.id))
  }
  if (correction && !evidence.includes(correction.from)) {
    report(datasetCorrectionNotFound(entry.at('correction', 'from'), correction.from))
  }
  verifyCounted(entry, dataset, report)
}

/**
 * Words counted in a quotation must stand in its stored excerpt. A count that names a source
 * instead says openly that they stand outside the excerpt, where the program cannot look.
 */
function verifyCounted(entry: Entry<'facts'>, dataset: Dataset, report: Report): void {
  for (const [index, counted] of (entry.value.derivation?.counted ?? []).entries()) {
    const quotation = dataset.quotations.get(counted.of)
    if (!quotation || counted.source || quotation.text.includes(counted.evidence)) continue
    const at = entry.at('derivation', 'counted', index, 'evidence')
    report(datasetEvidenceNotFound(at, counted.evidence, quotation))
  }
}

/** Facts and events: what they say is used only with a reason, a speaker, or both. */
function verifyStatement(entry: Entry<'facts'> | Entry<'events'>, report: Report): void {
  const { release, attribution, conflictsWith = [], reason } = entry.value
  verifyReason(entry, report)
  if (conflictsWith.length > 0 && release !== 'X' && !reason) {
    report(datasetReasonMissing(entry.keyAt('conflictsWith'), entry.id, 'conflict'))
  }
  if (release === 'B' && !attribution) {
    report(datasetAttributionMissing(entry.keyAt(), entry.id))
  }
}

type Reasoned = Entry<Extract<EntryKind, 'facts' | 'events' | 'organisations' | 'people'>>

function verifyReason(entry: Reasoned, report: Report): void {
  if (entry.value.release !== 'X' || entry.value.reason) return
  report(datasetReasonMissing(entry.at('release'), entry.id, 'unused'))
}

function verifyQuotation(entry: Entry<'quotations'>, report: Report): void {
  const { text, sha256: recorded, correction } = entry.value
  const actual = sha256(text)
  if (actual !== recorded) report(quotationAltered(entry.at('text'), entry.id, recorded, actual))
  if (/^[„“"»«‚‘']|[„“”"»«‘’']$/u.test(text.trim())) {
    report(quotationMarked(entry.at('text'), entry.id))
  }
  if (correction && !text.includes(correction.from)) {
    report(datasetCorrectionNotFound(entry.at('correction', 'from'), correction.from))
  }
  verifyOmissions(entry, report)
}

const omission = /\[…\]/g
/** Three dots, or one sign for them, that do not stand in brackets. */
const unmarked = /(?<!\[)(?:…|\.{3})|(?:…|\.{3})(?!\])/

/** What was left out is marked by "[…]", in the text and at as many places in its translations. */
function verifyOmissions({ id, value, at }: Entry<'quotations'>, report: Report): void {
  const { text, translations } = value
  if (unmarked.test(text)) report(quotationOmission(at('text'), id))
  for (const [code, translation] of Object.entries(translations)) {
    const same = countOf(text) === countOf(translation.text)
    if (unmarked.test(translation.text) || !same) {
      report(quotationOmission(at('translations', code, 'text'), id))
    }
  }
}

function countOf(text: string): number {
  return text.match(omission)?.length ?? 0
}
