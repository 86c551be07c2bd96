/** What a brand file may hold. */

import { z } from 'zod'
import { logo } from '../logo/schema.js'

const word = z.string().min(1)

/**
 * `brand.yml`, the parts that are used here (brand.yml 0.2): the name, the logo, the colours, the family of running text.
 *
 * Keys of the convention that mean nothing here are let through, so that a brand file made for
 * other tools can be taken as it is.
 */
export const brandSchema = z.looseObject({
  meta: z
    .looseObject({
      name: z.union([z.string(), z.looseObject({ full: word.optional(), short: word.optional() })]),
    })
    .partial()
    .optional(),
  logo: logo.optional(),
  typography: z
    .looseObject({
      base: z.union([word, z.looseObject({ family: word.optional() })]).optional(),
    })
    .optional(),
  color: z.object({ palette: z.record(z.string(), word).optional() }).catchall(word),
})

/** A checked brand file. */
export type BrandFile = z.infer<typeof brandSchema>
