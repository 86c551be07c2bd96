/** What a brand file may hold. */

import { z } from 'zod'

const colorName = z.string().min(1)

/**
 * `brand.yml`, the parts that are used here (brand.yml 0.2).
 *
 * Keys of the convention that mean nothing here are let through, so that a brand file made for
 * other tools can be taken as it is.
 */
export const brandSchema = z.looseObject({
  meta: z
    .looseObject({ name: z.union([z.string(), z.looseObject({ full: z.string().optional() })]) })
    .partial()
    .optional(),
  color: z.object({ palette: z.record(z.string(), colorName).optional() }).catchall(colorName),
})

/** A checked brand file. */
export type BrandFile = z.infer<typeof brandSchema>
