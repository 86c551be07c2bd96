/** What a theme file may say about printed pages. */

import { z } from 'zod'
import {
  box,
  decoration,
  gap,
  length,
  margins,
  ratio,
  rule,
  share,
  size,
  slot,
} from '../atoms/schema.js'
import { decoratedLogoSlot, logoSlot } from '../logo/schema.js'

/** One page with masthead, columns and foot. */
export const sheet = z.strictObject({
  size,
  margins,
  masthead: z.strictObject({
    height: length,
    fill: slot,
    text: box,
    anchor: z.enum(['top', 'middle', 'bottom']),
    'line-gap': length,
    inverse: z.boolean().default(false),
    decoration: decoration.default([]),
    logo: decoratedLogoSlot.optional(),
  }),
  rule,
  foot: z.strictObject({
    shares: z.tuple([share, share, share]).refine((all) => all.reduce((a, b) => a + b) <= 1, {
      message: 'the shares add up to 1 at most',
    }),
    gutter: length,
    top: length,
    above: length,
  }),
  columns: z.int().min(1).max(4),
  gutter: length,
  'part-gap': length,
  'heading-ratio': ratio,
  gaps: z.strictObject({ section: gap, subsection: gap, group: gap, statement: gap }),
  spacing: z.strictObject({ ideal: length, least: length, most: length }),
  'leading-range': z.strictObject({
    tighter: z.number().min(0).max(0.2),
    looser: z.number().min(0).max(0.2),
  }),
  'top-range': z.strictObject({ least: ratio, most: ratio }),
  'size-range': z.number().min(0).max(0.2),
  smallest: length,
  'foot-tolerance': length,
  'column-tolerance': length,
})

const multiple = z.number().min(0.5).max(1)

/** Pages with a text column and a margin column. */
export const report = z.strictObject({
  size,
  margins,
  'text-width': length,
  'margin-gap': length,
  'margin-side': z.enum(['start', 'end']),
  justify: z.boolean(),
  'wide-table': z.int().min(1),
  'small-table': share,
  'high-row': share,
  fit: z.strictObject({
    'least-last': share,
    'well-filled': share,
    tighter: z.array(z.strictObject({ leading: multiple, size: multiple, space: multiple })),
    'well-ended': share,
    'other-spaces': z.array(z.number().min(0.5).max(3)),
  }),
  spread: z.strictObject({ from: share, growth: ratio, most: ratio }),
  running: z.strictObject({ place: z.enum(['head', 'foot']), distance: length }),
  'line-gap': length,
  'lead-gap': length,
  'heading-ratio': ratio,
  gaps: z.strictObject({ chapter: ratio, section: ratio, group: ratio }),
  'note-rule': rule,
  'note-rule-length': length,
  'note-gap': z.strictObject({ above: length, below: length }),
  decoration: decoration.default([]),
  logo: z.strictObject({ first: logoSlot, further: logoSlot }).partial().default({}),
})

/** A slide and its notes on a page. */
export const handout = z.strictObject({
  'notes-gap': length,
  'head-gap': length,
  'slide-gap': length,
  'note-sizes': z.array(length).min(1),
  'shared-scale': z.number().min(0.5).max(1),
  'foot-ratio': share,
  space: length,
  'heading-ratio': ratio,
  edge: rule,
})
