/** What `brand.yml` and `theme.yaml` may hold. */

import { z } from 'zod'
import { inch, mm, type Pt, pt } from '../base/length.js'
import { readPath } from './path.js'
import { type MasterName, masterNames, textRoles, themeSlots } from './theme.js'

const units: Readonly<Record<string, (value: number) => Pt>> = { pt, in: inch, mm }

/** A length with its unit: `18pt`, `0.6in`, `12mm`. */
const length = z.string().transform((text, context): Pt => {
  const [, value, unit] = /^(-?\d+(?:\.\d+)?)(pt|in|mm)$/.exec(text) ?? []
  const convert = units[unit ?? '']
  if (value !== undefined && convert) return convert(Number(value))
  context.addIssue(
    `\`${text}\` is no length; write a number and its unit, such as 18pt, 0.6in, 12mm`,
  )
  return z.NEVER
})

const slot = z.enum(themeSlots)
const share = z.number().min(0).max(1)
const role = z.enum(textRoles)
const size = z.tuple([length, length]).transform(([width, height]) => ({ width, height }))
const box = z
  .tuple([length, length, length, length])
  .transform(([x, y, width, height]) => ({ x, y, width, height }))
const margins = z.strictObject({ top: length, end: length, bottom: length, start: length })

const scale = z
  .tuple([length], length)
  .refine((steps) => steps.every((step, at) => at === 0 || step < (steps[at - 1] ?? 0)), {
    message: 'the steps of a scale go from large to small',
  })

const roleStyle = z.strictObject({
  size: scale,
  weight: z.literal([400, 500, 600, 700]),
  color: slot,
  leading: z.number().min(1).max(2),
  align: z.enum(['start', 'center', 'end']).default('start'),
})

const rule = z.strictObject({ color: slot, width: length })
const ratio = z.number().min(0).max(5)

const blocks = z.strictObject({
  space: length,
  'key-figures': z.strictObject({
    gutter: length,
    'row-gap': length,
    top: length,
    rule,
    'label-ratio': ratio,
    'detail-ratio': ratio,
  }),
  callout: z.strictObject({ fill: slot, 'padding-ratio': ratio, bar: rule }),
  quotation: z.strictObject({ inset: length, bar: rule }),
  table: z.strictObject({
    'row-ratio': ratio,
    'gap-ratio': ratio,
    'least-gap-ratio': ratio,
    'head-rule': rule,
    'row-rule': rule,
    'total-rule': rule,
  }),
  list: z.strictObject({
    mark: z.string().min(1).max(2),
    color: slot,
    'mark-ratio': ratio,
    'number-ratio': ratio,
    'space-ratio': ratio,
  }),
  organisation: z.strictObject({
    gap: length,
    strip: length,
    padding: length,
    fill: slot,
    roof: slot,
    kinds: z.tuple([slot], slot),
  }),
  timeline: z.strictObject({
    line: rule,
    dot: slot,
    'dot-ratio': ratio,
    dated: slot,
    undated: slot,
  }),
  chart: z.strictObject({
    bar: slot,
    highlight: slot,
    axis: rule,
    'bar-share': z.number().min(0.2).max(0.9),
  }),
})

const slotMap = z.partialRecord(slot, slot)

const medium = z.strictObject({
  family: z.string().min(1),
  'editor-family': z.string().min(1),
  slots: z.partialRecord(slot, z.string().min(1)).default({}),
  inverse: slotMap,
  roles: z.record(role, roleStyle),
  blocks,
})

const steps = z.string().transform((text, context) => {
  const read = readPath(text)
  if (read !== undefined) return read
  context.addIssue(`\`${text}\` is no path; use absolute M, L, C and Z with coordinates in points`)
  return z.NEVER
})

const decoration = z.array(
  z.union([
    z.strictObject({ rect: box, fill: slot }),
    z.strictObject({ path: steps, stroke: slot, width: length }),
  ]),
)

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

const masters = z.record(z.enum(masterNames), master).superRefine((all, context) => {
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

/** `theme.yaml`: slots, type scales, masters, page geometry. */
export const themeSchema = z.strictObject({
  slots: z.record(slot, z.string().min(1)),
  print: medium,
  slides: medium,
  slide: z.strictObject({ size, margin: length, gutter: length, masters }),
  sheet: z.strictObject({
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
    spacing: z.strictObject({ ideal: length, least: length, most: length }),
    'size-range': z.number().min(0).max(0.2),
    smallest: length,
    'foot-tolerance': length,
  }),
  report: z.strictObject({
    size,
    margins,
    'text-width': length,
    'margin-gap': length,
    'margin-side': z.enum(['start', 'end']),
    justify: z.boolean(),
    running: z.strictObject({ place: z.enum(['head', 'foot']), distance: length }),
    'note-rule': rule,
    'note-rule-length': length,
    decoration: decoration.default([]),
  }),
})

/** A checked theme file. */
export type ThemeFile = z.infer<typeof themeSchema>

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
