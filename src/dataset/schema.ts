/** The shapes of the dataset's files, one for each kind. */

import { z } from 'zod'
import {
  citation,
  correction,
  date,
  hash,
  id,
  kept,
  localised,
  localisedText,
  reason,
  released,
  text,
} from './atoms/schema.js'
import { fact } from './fact/schema.js'
import { body, organisation, person } from './parties/schema.js'

const language = z.enum(['de', 'en'])
const ids = z.array(id)

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'must be eight hexadecimal digits, in quotation marks')

const featured = z.strictObject({
  keyFigures: ids.describe('Four or five facts for tiles, in order'),
  partnerCount: id.exactOptional(),
  seatCount: id.exactOptional(),
  speakerCount: id.exactOptional(),
  funding: id.exactOptional(),
  legalForm: id.exactOptional(),
  legalBasis: id.exactOptional(),
  background: id.exactOptional(),
  aims: ids,
  claims: ids,
  aimCounts: ids,
  quotations: ids,
  timeline: ids,
  launchEvent: id.exactOptional(),
})

const alliance = z.strictObject({
  organisation: id,
  launch: id.describe('The fact that carries the launch date'),
  launchNote: localisedText.exactOptional().describe('What kind of date it is'),
  edition: date.describe('The edition date if none is given on the command line'),
  body: id.exactOptional(),
  featured,
})

const sender = z.strictObject({
  authority: localisedText,
  unit: localisedText.exactOptional(),
  fileReference: text.exactOptional(),
  contact: localisedText,
  disclaimer: localisedText.exactOptional(),
})

const source = z.strictObject({
  titles: localisedText,
  publishers: localisedText,
  published: date.exactOptional(),
  language,
  trust: z.enum(['official', 'secondary']),
  sha256: hash,
  url: z.url('must be an address such as https://example.org/release').exactOptional(),
  ...kept,
})

const quotation = z.strictObject({
  speaker: id,
  role: localisedText.describe('The role in which it was said'),
  ...released,
  language,
  text: text.describe('One or two sentences, verbatim, without quotation marks'),
  sha256: hash,
  date: date.exactOptional(),
  translations: localised(z.strictObject({ text, status: z.enum(['working', 'authorised']) })),
  ...citation,
  correction: correction.exactOptional(),
  ...kept,
})

const event = z.strictObject({
  ...released,
  labels: localisedText,
  date: date.exactOptional(),
  dateNote: localisedText.exactOptional(),
  ...citation,
  attribution: id.exactOptional(),
  conflictsWith: ids.exactOptional(),
  reason: reason.exactOptional(),
  ...kept,
})

const question = z.strictObject({
  questions: localisedText,
  about: ids,
  owner: localisedText.exactOptional(),
  ...kept,
})

const term = z.strictObject({
  terms: localisedText,
  avoid: localised(z.array(text)).exactOptional(),
  abbreviation: text.exactOptional(),
  abbreviations: localisedText.exactOptional().describe('Where they differ by language'),
  explanation: localisedText.exactOptional(),
  ...kept,
})

const texts = z.array(text)

const houseRules = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: text.describe('As it is written'),
        only: text.exactOptional().describe('Words that stand only inside the whole name'),
        wrong: texts.exactOptional().describe('Other spellings that occur'),
      }),
    )
    .exactOptional()
    .describe('Names with one spelling; quotations keep their own'),
  forbidden: texts.exactOptional().describe('Strings that no released document may hold'),
  genderMarks: texts
    .exactOptional()
    .describe('Signs inside a word that name several genders, such as the asterisk'),
  offices: z
    .array(z.strictObject({ m: text, f: text }))
    .exactOptional()
    .describe('German titles of offices, and words before them, for a man and for a woman'),
  phrases: localised(texts)
    .exactOptional()
    .describe('Phrases by their language, marked where a document of another language holds them'),
  speech: z
    .strictObject({
      longest: localised(z.number().int().positive()).exactOptional(),
      fillers: localised(texts).exactOptional(),
    })
    .exactOptional()
    .describe('Speaker notes: the longest sentence in words, and words to do without'),
})

const translations = z
  .strictObject({
    de: z.record(text, fingerprint).exactOptional(),
    en: z.record(text, fingerprint).exactOptional(),
  })
  .describe('Kept by `vorlage translated`: for each translation the fingerprint of its source text')

/** The shape of a file that holds one thing, by kind. */
export const singleSchemas = {
  alliance,
  sender,
  translations,
  'house-rules': houseRules,
}

/** The shape of one entry, by the kind of file; such files map ids to entries. */
export const entrySchemas = {
  sources: source,
  organisations: organisation,
  people: person,
  bodies: body,
  facts: fact,
  quotations: quotation,
  events: event,
  questions: question,
  glossary: term,
}

/** The JSON Schema (draft 7, which editors know) of a whole file of a kind. */
export function jsonSchemaOf(kind: FileKind): Readonly<Record<string, unknown>> {
  const schema = isSingle(kind) ? singleSchemas[kind] : z.record(id, entrySchemas[kind])
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
}

/** Kinds of files that hold one thing. */
export type SingleKind = keyof typeof singleSchemas
/** Kinds of files that map ids to entries. */
export type EntryKind = keyof typeof entrySchemas
/** What a file may be named after: each name has its own shape. */
export type FileKind = SingleKind | EntryKind
/** A file that holds one thing, as it is written. */
export type SingleOf<K extends SingleKind> = z.output<(typeof singleSchemas)[K]>
/** An entry as it is written. */
export type EntryOf<K extends EntryKind> = z.output<(typeof entrySchemas)[K]>

/** Kinds of files that hold one thing. */
export const singleKinds = Object.keys(singleSchemas) as readonly SingleKind[]
/** Kinds of files that map ids to entries, in the order of reading. */
export const entryKinds = Object.keys(entrySchemas) as readonly EntryKind[]

/** Whether a file of this kind holds one thing. */
export function isSingle(kind: FileKind): kind is SingleKind {
  return kind in singleSchemas
}
