/** The shapes of entries of organisations.yaml, people.yaml and bodies.yaml. */

import { z } from 'zod'
import {
  citation,
  id,
  kept,
  localised,
  localisedText,
  reason,
  released,
  text,
  validity,
} from '../atoms/schema.js'

const language = z.enum(['de', 'en'])

const nameForms = z.strictObject({
  full: text,
  short: text,
  nominative: text.exactOptional().describe('With its article: das LMU Klinikum'),
  genitive: text.exactOptional().describe('With its article: des LMU Klinikums'),
  dative: text.exactOptional().describe('With its article: dem LMU Klinikum'),
  language: language.exactOptional().describe('Language of the name, if not the document’s'),
  explanation: text.exactOptional().describe('What it is, for an outsider: one clause'),
})

/** An entry of `organisations.yaml`. */
export const organisation = z.strictObject({
  kind: z.enum(['alliance', 'university', 'hospital', 'research', 'faculty', 'authority', 'other']),
  ...released,
  names: localised(nameForms),
  partner: z.boolean().exactOptional().describe('Member of the alliance; absent: no'),
  parent: id.exactOptional().describe('For a faculty: its university'),
  source: citation.source.exactOptional(),
  evidence: citation.evidence.exactOptional(),
  reason: reason.exactOptional(),
  ...kept,
})

const role = z.strictObject({
  id: id.exactOptional(),
  titles: localisedText.describe('The office as the source names it, in each language'),
  organisation: id.exactOptional(),
  validity,
  ...citation,
  remark: kept.remark,
})

/** An entry of `people.yaml`. */
export const person = z.strictObject({
  ...released,
  titles: localised(z.string()).describe('Academic titles exactly as the institution writes them'),
  name: text,
  gender: z.enum(['m', 'f', 'unknown']),
  roles: z.array(role),
  ...citation,
  reason: reason.exactOptional(),
  ...kept,
})

const seat = z.strictObject({
  offices: localisedText.describe('The office that holds the seat'),
  organisation: id,
  holder: id.exactOptional().describe('A person of people.yaml; absent: not named in the source'),
  chair: z.boolean().exactOptional(),
  ...citation,
  aliases: kept.aliases,
})

/** One body with its seats. */
export const body = z.strictObject({
  names: localisedText,
  seats: z.record(id, seat),
  aliases: kept.aliases,
})
