/** The shape of one entry of facts.yaml. */

import { z } from 'zod'
import { qualifiers } from '../../base/value.js'
import {
  citation,
  correction,
  date,
  id,
  kept,
  localised,
  localisedText,
  reason,
  released,
  text,
  validity,
} from '../atoms/schema.js'
import { factKinds } from '../fact.js'

/** Keys of `value` that name a type; a value has exactly one of them. */
export const valueTypes = [
  'integer',
  'decimal',
  'euro',
  'percent',
  'date',
  'phone',
  'text',
] as const

const digits = z.int().min(0).max(6)

/** A typed value: `{ integer: 3420 }`. */
export const value = z
  .strictObject({
    integer: z.int().exactOptional().describe('Whole number without separators: 3420'),
    decimal: z.number().exactOptional().describe('Number with a decimal point: 5.3'),
    euro: z.number().exactOptional().describe('Whole euros without separators: 10000000'),
    percent: z.number().exactOptional().describe('60 means 60 %'),
    digits: digits.exactOptional().describe('Digits after the point, for decimal and percent'),
    date: date.exactOptional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{0,2}(?: \d+)+$/, 'must be a number from abroad, such as +49 89 2186 2621')
      .exactOptional()
      .describe('Telephone number from abroad: +49 89 2186 2621'),
    text: localisedText.exactOptional(),
  })
  .refine((given) => valueTypes.filter((type) => type in given).length === 1, {
    message: `needs exactly one of ${valueTypes.join(', ')}`,
  })
  .refine((given) => !('digits' in given) || 'decimal' in given || 'percent' in given, {
    message: '`digits` goes only with `decimal` or `percent`',
  })
  .describe('Exactly one of integer, decimal, euro, percent, date, phone, text')

/** What a fact is about, in the forms that sentences, tables and tiles need. */
export const labelForms = z.strictObject({
  full: text.describe('The whole label'),
  singular: text.exactOptional().describe('The unit for one: Planbett'),
  plural: text.exactOptional().describe('The unit for several: Planbetten'),
  short: text.exactOptional().describe('For tiles and narrow columns, at most about 18 characters'),
  genitive: text.exactOptional(),
  dative: text.exactOptional(),
})

const counted = z.strictObject({
  of: id.describe('A quotation (its speaker counts once), a fact, a seat or an organisation'),
  evidence: text.describe('The words that name the thing counted, verbatim'),
  source: id
    .exactOptional()
    .describe('Where the words stand if the stored excerpt of the quotation does not hold them'),
})

/** How a value is computed. */
export const derivation = z
  .strictObject({
    sum: z.array(id).min(2, 'needs at least two facts').exactOptional(),
    counted: z.array(counted).min(1, 'needs at least one piece of evidence').exactOptional(),
  })
  .refine((given) => Object.keys(given).length === 1, 'needs exactly one of sum, counted')

/** An entry of `facts.yaml`. */
export const fact = z.strictObject({
  kind: z.enum(factKinds),
  ...released,
  value: value.exactOptional(),
  qualifier: z.enum(qualifiers).exactOptional().describe('How exactly it is stated; absent: exact'),
  scope: localisedText.exactOptional().describe('Whose figure it is, in words'),
  measure: localisedText
    .exactOptional()
    .describe('What it measures, in words that the facts of a chart share'),
  owners: z.array(id).exactOptional().describe('Organisations whose figure it is'),
  labels: localised(labelForms),
  ...citation,
  asOf: date.exactOptional().describe('Date to which it applies; absent: the source names none'),
  attribution: id.exactOptional().describe('Who says so: a person or an organisation'),
  correction: correction.exactOptional(),
  validity: validity.exactOptional(),
  clearedBy: text.exactOptional(),
  clearedAt: date.exactOptional(),
  derivation: derivation.exactOptional(),
  conflictsWith: z.array(id).exactOptional(),
  reason: reason.exactOptional(),
  ...kept,
})
