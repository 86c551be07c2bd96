/** Turns well-shaped entries into the types of the dataset. */

import { localeCodes } from '../base/localised.js'
import type { Value } from '../base/value.js'
import type { AllianceEvent, OpenQuestion } from './dataset.js'
import type { Entry } from './entries.js'
import type { Citation, Derivation, Fact, Quotation, SourceDocument } from './fact.js'
import { digitsIn } from './numeral.js'
import type { Body, Organisation, Person } from './party.js'
import type { EntryOf, SingleOf } from './schema.js'
import { type HouseRules, noHouseRules, type Term } from './words.js'

/** A source as its entry gives it. */
export function sourceOf({ id, keyAt, value }: Entry<'sources'>): SourceDocument {
  return { id, span: keyAt(), ...value }
}

/** A fact; the value of a derived one is still to be computed. */
export function factOf({ id, keyAt, at, value: entry, numeralAt }: Entry<'facts'>): Fact {
  const { value, derivation, ...rest } = cited(entry)
  const written = (type: string): number => digitsIn(numeralAt('value', type) ?? '')
  return {
    id,
    span: keyAt(),
    ...rest,
    qualifier: entry.qualifier ?? 'exact',
    owners: entry.owners ?? [],
    conflictsWith: entry.conflictsWith ?? [],
    ...shortLabelSpans(entry.labels, at),
    ...(value && { value: typedValue(value, written) }),
    ...(derivation && { derivation: derivationOf(derivation) }),
  }
}

function shortLabelSpans(
  labels: Fact['labels'],
  at: Entry<'facts'>['at'],
): Pick<Fact, 'shortLabelSpans'> {
  const spans = localeCodes
    .filter((code) => labels[code]?.short !== undefined)
    .map((code) => [code, at('labels', code, 'short')] as const)
  return spans.length === 0 ? {} : { shortLabelSpans: Object.fromEntries(spans) }
}

/** An organisation; a partner only if its entry says so. */
export function organisationOf({ id, keyAt, value }: Entry<'organisations'>): Organisation {
  const { source, evidence, ...rest } = value
  return {
    id,
    span: keyAt(),
    ...rest,
    partner: value.partner ?? false,
    ...(source && evidence && { citation: { source, evidence } }),
  }
}

/** A person with their offices. */
export function personOf({ id, keyAt, value }: Entry<'people'>): Person {
  return { id, span: keyAt(), ...cited(value), roles: value.roles.map(cited) }
}

/** A body with its seats. */
export function bodyOf({ id, keyAt, value }: Entry<'bodies'>): Body {
  const seats = Object.entries(value.seats).map(([seatId, seat]) => ({
    id: seatId,
    span: keyAt('seats', seatId),
    ...cited(seat),
    chair: seat.chair ?? false,
  }))
  return { id, span: keyAt(), ...value, seats }
}

/** A quotation with where it stands in its source. */
export function quotationOf({ id, keyAt, value }: Entry<'quotations'>): Quotation {
  return { id, span: keyAt(), ...cited(value) }
}

/** An event with where it stands in its source. */
export function eventOf({ id, keyAt, value }: Entry<'events'>): AllianceEvent {
  return { id, span: keyAt(), ...cited(value), conflictsWith: value.conflictsWith ?? [] }
}

/** An open question. */
export function questionOf({ id, keyAt, value }: Entry<'questions'>): OpenQuestion {
  return { id, span: keyAt(), ...value }
}

/** A term of the glossary. */
export function termOf({ id, keyAt, value }: Entry<'glossary'>): Term {
  return { id, span: keyAt(), ...value, avoid: value.avoid ?? {} }
}

/** The rules of the house; what a dataset does not set is empty. */
export function houseRulesOf(value: SingleOf<'house-rules'> | undefined): HouseRules {
  const { names = [], speech, ...rest } = value ?? {}
  return {
    ...noHouseRules,
    ...rest,
    names: names.map((rule) => ({ ...rule, wrong: rule.wrong ?? [] })),
    speech: { ...noHouseRules.speech, ...speech },
  }
}

function cited<T extends Citation>(entry: T): Omit<T, keyof Citation> & { citation: Citation } {
  const { source, evidence, ...rest } = entry
  return { ...rest, citation: { source, evidence } }
}

/** `written` gives the digits after the point as the file has them. */
function typedValue(
  entry: NonNullable<EntryOf<'facts'>['value']>,
  written: (type: 'decimal' | 'percent') => number,
): Value {
  const { integer, decimal, euro, percent, date, phone, text, digits } = entry
  if (integer !== undefined) return { type: 'integer', value: integer }
  if (decimal !== undefined)
    return { type: 'decimal', value: decimal, digits: digits ?? written('decimal') }
  if (euro !== undefined) return { type: 'money', amount: euro, currency: 'EUR' }
  if (percent !== undefined)
    return { type: 'percent', value: percent, digits: digits ?? written('percent') }
  if (date !== undefined) return { type: 'date', date }
  if (phone !== undefined) return { type: 'phone', number: phone }
  return { type: 'text', text: text ?? {} }
}

function derivationOf(entry: NonNullable<EntryOf<'facts'>['derivation']>): Derivation {
  if (entry.sum) return { method: 'sum', of: entry.sum }
  return { method: 'counted', evidence: entry.counted ?? [] }
}
