/** What `theme.yaml` may hold. */

import { z } from 'zod'
import { length, ratio, role, share, size, slot, weight } from './atoms/schema.js'
import { blocks } from './blocks/schema.js'
import { masters } from './masters/schema.js'
import { handout, report, sheet } from './pages/schema.js'

/** Pitches of a grid of lines: a finer one is none, on a coarser one no leading suits its type. */
const [finest, coarsest] = [1, 12] as const

const scale = z
  .tuple([length], length)
  .refine((steps) => steps.every((step, at) => at === 0 || step < (steps[at - 1] ?? 0)), {
    message: 'the steps of a scale go from large to small',
  })

const roleStyle = z.strictObject({
  size: scale,
  weight,
  color: slot,
  leading: z.number().min(1).max(2),
  align: z.enum(['start', 'center', 'end']).default('start'),
})

const slotMap = z.partialRecord(slot, slot)

const medium = z.strictObject({
  family: z.string().min(1).optional(),
  'editor-family': z.string().min(1).optional(),
  fallback: z
    .array(z.strictObject({ family: z.string().min(1), 'editor-family': z.string().min(1) }))
    .default([]),
  slots: z.partialRecord(slot, z.string().min(1)).default({}),
  inverse: slotMap,
  roles: z.record(role, roleStyle),
  blocks,
})

/** `theme.yaml`: slots, type scales, masters, page geometry. */
export const themeSchema = z.strictObject({
  slots: z.record(slot, z.string().min(1)),
  print: medium,
  slides: medium,
  slide: z.strictObject({
    size,
    margin: length,
    'column-gap': length,
    'line-grid': length.refine((pitch) => pitch >= finest && pitch <= coarsest, {
      message: 'the grid of lines has a pitch of 1pt to 12pt',
    }),
    'line-ratio': ratio,
    'notes-ratio': ratio,
    spread: z.strictObject({
      paragraphs: z.strictObject({ share, most: z.number().min(1).max(5) }),
      above: z.strictObject({ share, most: length }),
      between: z.strictObject({ share, most: length }),
      'below-ratio': ratio,
    }),
    masters,
  }),
  sheet,
  report,
  handout,
})

/** A checked theme file. */
export type ThemeFile = z.infer<typeof themeSchema>
