/** What a theme file may say about slide masters. */

import { z } from 'zod'
import { box, decoration, role, slot } from '../atoms/schema.js'
import { decoratedLogoSlot } from '../logo/schema.js'
import { type MasterName, masterNames } from '../theme.js'

const regionNames = [
  'title',
  'subtitle',
  'kicker',
  'body',
  'body-start',
  'body-end',
  'content',
  'source',
  'footer',
  'slide-number',
  'launch',
] as const

const region = z.strictObject({
  box,
  role,
  anchor: z.enum(['top', 'middle', 'bottom']),
  placeholder: z
    .strictObject({
      type: z.enum(['title', 'ctrTitle', 'subTitle', 'body', 'ftr', 'sldNum']),
      index: z.int().min(0),
    })
    .optional(),
})

/** ST_SlideLayoutType, ECMA-376 19.7.15: the values that suit a deck of this program. */
const layoutTypes = [
  'title',
  'secHead',
  'obj',
  'objOnly',
  'twoObj',
  'titleOnly',
  'tx',
  'chart',
  'chartAndTx',
  'txAndChart',
  'tbl',
  'dgm',
  'blank',
  'cust',
] as const

const master = z.strictObject({
  names: z.strictObject({ de: z.string().min(1), en: z.string().min(1) }),
  'layout-type': z.enum(layoutTypes),
  background: slot,
  inverse: z.boolean().default(false),
  regions: z.partialRecord(z.enum(regionNames), region),
  decoration: decoration.default([]),
  logo: decoratedLogoSlot.optional(),
})

/** Regions without which the composer cannot set a slide of a master. */
const needed: { readonly [M in MasterName]: readonly (typeof regionNames)[number][] } = {
  title: ['kicker', 'title', 'subtitle', 'launch', 'source'],
  section: ['title', 'body'],
  body: ['title', 'body', 'content'],
  columns: ['title', 'body-start', 'body-end', 'content'],
  figures: ['title', 'content'],
  chart: ['title', 'content', 'body-start', 'body-end'],
  table: ['title', 'content'],
  diagram: ['title', 'content'],
  quotation: ['title', 'body', 'subtitle', 'body-end'],
  sources: ['title', 'content'],
}

/** All masters of a deck, each with the regions that it needs. */
export const masters = z.record(z.enum(masterNames), master).superRefine((all, context) => {
  for (const name of masterNames) {
    for (const region of needed[name]) {
      if (all[name].regions[region] !== undefined) continue
      context.addIssue({
        code: 'custom',
        path: [name, 'regions'],
        message: `the master \`${name}\` needs a region \`${region}\``,
      })
    }
  }
})
