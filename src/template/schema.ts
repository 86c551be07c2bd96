/** The shape of a template's front matter. */

import { z } from 'zod'
import { localeCodes } from '../base/localised.js'
import { instant } from '../dataset/atoms/schema.js'
import { audiences } from '../dataset/fact.js'
import { documentKinds, formats } from './slot.js'

const line = z.string()

/** Front matter as it stands in the file; the description of a field is its documentation. */
export const frontMatterSchema = z.strictObject({
  kind: z
    .enum(documentKinds)
    .describe('What it is: `deck` (slides), `sheet` (one page) or `report` (pages)'),
  formats: z
    .array(z.enum(formats))
    .min(1, 'names no format')
    .describe('What is written: `pptx`, `pdf`; sheets and reports are `pdf` only'),
  locales: z
    .array(z.enum(localeCodes))
    .min(1, 'names no locale')
    .describe('Languages of the document: `de`, `en`'),
  audience: z
    .enum(audiences)
    .describe('Who reads it: `minister`, `press`, `partner` or `international`'),
  each: z
    .enum(['partner'])
    .exactOptional()
    .describe('`partner`: one document for each partner, which stands in `partner`'),
  embargo: instant
    .exactOptional()
    .describe(
      'Until when nobody may publish it, such as `2025-07-03T14:00+02:00`; printed beside the edition on every page',
    ),
  title: line.describe('Title of the document; a text that may hold expressions'),
  short: line
    .exactOptional()
    .describe('Title in the head or foot of every page, if the title is too long for it'),
  subtitle: line.exactOptional().describe('Line below the title'),
  kicker: line.exactOptional().describe('Small line above the title: kind and occasion'),
  lead: line.exactOptional().describe('Large first sentence of a sheet or report'),
  test: z
    .unknown()
    .exactOptional()
    .describe('Expectations of the test suite; nothing else reads them'),
})

/** Front matter whose fields all have their type. */
export type RawFrontMatter = z.output<typeof frontMatterSchema>

/** A field of the front matter, for the reference. */
export interface FrontMatterField {
  readonly name: string
  readonly needed: boolean
  readonly doc: string
}

/** All fields, in the order of the schema. */
export function frontMatterFields(): readonly FrontMatterField[] {
  return Object.entries(frontMatterSchema.shape).map(([name, field]) => {
    const needed = !(field instanceof z.ZodExactOptional)
    return { name, needed, doc: field.description ?? '' }
  })
}
