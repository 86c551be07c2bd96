/** The values of theme files: lengths, slots, boxes, rules, drawings. */

import { z } from 'zod'
import { inch, mm, type Pt, pt } from '../../base/length.js'
import { readPath } from '../path.js'
import { textRoles, themeSlots } from '../theme.js'

const units: Readonly<Record<string, (value: number) => Pt>> = { pt, in: inch, mm }

/** A length with its unit: `18pt`, `0.6in`, `12mm`. */
export const length = z.string().transform((text, context): Pt => {
  const [, value, unit] = /^(-?\d+(?:\.\d+)?)(pt|in|mm)$/.exec(text) ?? []
  const convert = units[unit ?? '']
  if (value !== undefined && convert) return convert(Number(value))
  context.addIssue(
    `\`${text}\` is no length; write a number and its unit, such as 18pt, 0.6in, 12mm`,
  )
  return z.NEVER
})

/** A slot of the palette. */
export const slot = z.enum(themeSlots)
/** A part of a whole, 0 to 1. */
export const share = z.number().min(0).max(1)
/** A text role. */
export const role = z.enum(textRoles)
/** Width and height of a page. */
export const size = z.tuple([length, length]).transform(([width, height]) => ({ width, height }))
/** Left, top, width, height. */
export const box = z
  .tuple([length, length, length, length])
  .transform(([x, y, width, height]) => ({ x, y, width, height }))
/** Margins of a page. */
export const margins = z.strictObject({ top: length, end: length, bottom: length, start: length })

/** A rule: its colour and its thickness. */
export const rule = z.strictObject({ color: slot, width: length })
/** A multiple of a type size. */
export const ratio = z.number().min(0).max(5)
/** A multiple of a type size for the measures of a whole figure. */
export const multiple = z.number().min(1).max(50)
/** A weight of a family. */
export const weight = z.literal([400, 500, 600, 700])

/** Space above: a share of the space between blocks and one of the size of running text. */
export const gap = z.strictObject({ 'block-ratio': ratio, 'text-ratio': ratio })

const steps = z.string().transform((text, context) => {
  const read = readPath(text)
  if (read !== undefined) return read
  context.addIssue(`\`${text}\` is no path; use absolute M, L, C and Z with coordinates in points`)
  return z.NEVER
})

/** What is drawn behind everything. */
export const decoration = z.array(
  z.union([
    z.strictObject({ rect: box, fill: slot }),
    z.strictObject({ path: steps, stroke: slot, width: length }),
  ]),
)
