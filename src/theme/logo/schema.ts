/** What a brand file may say about its logo, and a theme file about the places for it. */

import { z } from 'zod'
import { box, decoration, length } from '../atoms/schema.js'
import { logoSizes } from './logo.js'

/** A place for a logo on a page. */
export const logoSlot = z.strictObject({
  size: z.enum(logoSizes),
  box,
  align: z.enum(['start', 'center', 'end']),
  anchor: z.enum(['top', 'middle', 'bottom']),
  clear: length,
  least: length,
})

/** A place for a logo on what is decorated; its own `decoration` counts instead where a logo stands. */
export const decoratedLogoSlot = logoSlot.extend({ decoration: decoration.optional() })

const word = z.string().min(1)

/** A file with its alternative text. The convention has one text; documents in two languages need two. */
const resource = z.union([
  word,
  z.strictObject({
    path: word,
    alt: z
      .union([z.string(), z.strictObject({ de: z.string(), en: z.string() }).partial()], {
        error: 'write `{ de: "…", en: "…" }`',
      })
      .optional(),
  }),
])

/** What has a path is one file: then what is wrong with it as such is said. */
const noPath = z.never()

const variants = z.union(
  [resource, z.strictObject({ light: resource, dark: resource, path: noPath }).partial()],
  { error: 'write a path, a name of `images`, `path` and `alt`, or `light` and `dark`' },
)

/** `logo` of brand.yml 0.2: one file, or files by size and ground. */
export const logo = z.union(
  [
    resource,
    z
      .strictObject({
        images: z.record(z.string(), resource),
        small: variants,
        medium: variants,
        large: variants,
        path: noPath,
      })
      .partial(),
  ],
  { error: 'write a path, `path` and `alt`, or `images`, `small`, `medium` and `large`' },
)

/** A file with or without its alternative text. */
export type LogoResource = z.infer<typeof resource>
/** A logo, or one for light and one for dark grounds. */
export type LogoVariants = z.infer<typeof variants>
