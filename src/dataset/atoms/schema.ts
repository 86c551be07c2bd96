/** The small shapes that every file of the dataset uses: ids, texts, dates, citations. */

import { z } from 'zod'
import { audiences, releaseClasses } from '../fact.js'
import { isDate, isInstant } from '../instant.js'

/** Kebab-case words joined by dots. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/

/** An id of something the dataset declares. */
export const id = z
  .string()
  .regex(idPattern, 'must be an id: small letters, digits and hyphens, words joined by dots')
  .describe('An id, such as fig.beds')

/** Text that says something. */
export const text = z.string().regex(/\S/, 'must not be empty')

/** One text for each language; at least one. */
export function localised<T extends z.ZodType>(inner: T) {
  return z
    .strictObject({ de: inner.exactOptional(), en: inner.exactOptional() })
    .refine((value) => Object.keys(value).length > 0, 'needs a text under `de` or `en`')
    .describe('One entry for each language')
}

/** A text in German and English. */
export const localisedText = localised(text)

/** A calendar date. */
export const date = z
  .string()
  .refine(isDate, 'must be a date written year-month-day, such as 2025-07-03')
  .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'A date: year-month-day' })

/** An instant with its offset from UTC. */
export const instant = z
  .string()
  .refine(isInstant, 'must be a time with its offset, such as 2025-07-03T14:00+02:00')
  .describe('A date and time with offset: 2025-07-03T14:00+02:00')

/** A SHA-256 in hexadecimal. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits in small letters')
  .describe('SHA-256, 64 hexadecimal digits')

/** Where a statement stands. */
export const citation = {
  source: id.describe('The source, an id of sources.yaml'),
  evidence: text.describe('The three to eight words of the source in which it stands, verbatim'),
}

/** Why something is not used, or what contradicts it. */
export const reason = localisedText.describe(
  'One sentence for each language: why it is not used, or what contradicts it',
)

/** Who may see it. */
export const released = {
  release: z
    .enum(releaseClasses)
    .describe('A free · B only with attribution · C not without clearance · X not used'),
  audiences: z
    .array(z.enum(audiences))
    .min(1, 'must name at least one reader')
    .exactOptional()
    .describe('Only these readers; absent: all that the release class allows'),
  embargoUntil: instant.exactOptional().describe('Nobody sees it before'),
}

/** What every entry may carry for the people who keep the dataset. */
export const kept = {
  aliases: z.array(id).exactOptional().describe('Other ids of the same thing, for tracing only'),
  remark: text.exactOptional().describe('For people who keep the dataset; never printed'),
}

/** A logged change to what the source says. */
export const correction = z.strictObject({
  from: text.describe('As the source has it'),
  to: text.describe('As it should read'),
  reason: text,
  approvedBy: text.exactOptional(),
  approvedAt: date.exactOptional(),
})

/** A stretch of time. */
export const validity = z.strictObject({
  from: date.exactOptional(),
  to: date.exactOptional(),
  confirmed: z
    .boolean()
    .describe('false: true on the date of the source, not confirmed for any later date'),
})
