/** What a theme file may say about charts. */

import { z } from 'zod'
import { length, multiple, ratio, rule, share, slot } from '../atoms/schema.js'
import { markPatterns } from '../chart-design.js'

const pattern = z.enum(markPatterns)

/** How charts look in a medium. */
export const chart = z.strictObject({
  bar: slot,
  highlight: slot,
  axis: rule,
  'bar-share': z.number().min(0.2).max(0.9),
  series: z.tuple([slot, slot, slot, slot], slot),
  patterns: z.tuple([pattern, pattern, pattern, pattern], pattern),
  hatch: z.strictObject({ 'distance-ratio': ratio, 'width-ratio': ratio }),
  line: length,
  gap: length,
  'label-ratio': ratio,
  'marker-ratio': ratio,
  'dot-ratio': ratio,
  hole: z.number().min(0.1).max(0.9),
  'caption-ratio': ratio,
  'name-share': share,
  'least-bar-share': share,
  band: z.strictObject({ 'least-ratio': multiple, 'rest-ratio': multiple, 'most-ratio': multiple }),
  'beneath-ratio': ratio,
  'value-space-ratio': ratio,
  points: z.strictObject({
    'height-share': share,
    'least-height-ratio': multiple,
    'most-height-ratio': multiple,
    'name-share': share,
    'value-gap-ratio': ratio,
    'beneath-ratio': ratio,
    'name-gap-ratio': ratio,
  }),
  ring: z.strictObject({
    'width-share': share,
    'least-height-ratio': multiple,
    'most-height-ratio': multiple,
    'gap-ratio': ratio,
    'space-ratio': ratio,
    'whole-share': share,
    'leader-share': share,
    'leader-gap-share': share,
  }),
  key: z.strictObject({
    'marker-ratio': ratio,
    'gap-ratio': ratio,
    'between-ratio': ratio,
    'line-ratio': ratio,
    'below-ratio': ratio,
  }),
  panels: z.strictObject({
    'title-ratio': ratio,
    bars: z.strictObject({
      'gutter-ratio': ratio,
      'row-gap-ratio': ratio,
      'least-width-ratio': multiple,
    }),
    lines: z.strictObject({
      'gutter-ratio': ratio,
      'row-gap-ratio': ratio,
      'name-gap-ratio': ratio,
      'least-width-ratio': multiple,
      'most-least-width-ratio': multiple,
      'height-share': share,
      'least-height-ratio': multiple,
      'most-height-ratio': multiple,
    }),
  }),
})
