/** The places that a theme keeps for logos: their grounds, and what they have to leave free. */

import type { DataPath } from '../../base/data-file.js'
import { bottom, overlap, type Rect, right } from '../../base/geometry.js'
import { decorationOf } from '../decoration.js'
import { slotOn } from '../inverse.js'
import type { ThemeFile } from '../schema.js'
import { type Decoration, masterNames, type Theme, type ThemeSlot } from '../theme.js'
import type { LogoSlot } from './logo.js'

/** Where a master or a page keeps room for a logo, and what stands around it. */
export interface LogoPlace {
  /** Keys in the theme file. */
  readonly path: DataPath
  readonly name: string
  readonly slot: LogoSlot
  /** What is drawn where a logo stands. */
  readonly decoration: readonly Decoration[]
  /** The colour on which most of a logo stands, six hexadecimal digits. */
  readonly ground: string
  /** This and all other colours that may lie under a part of it. */
  readonly grounds: readonly string[]
  /** The colour of text there. */
  readonly text: string
  /** What it may not leave. */
  readonly area: Rect
  /** Boxes in which something else may stand, by their names. */
  readonly taken: readonly { readonly name: string; readonly box: Rect }[]
}

/** All places of a theme, in the order of the file. */
export function logoPlaces(theme: Theme, file: ThemeFile): readonly LogoPlace[] {
  return [
    ...masterNames.flatMap((name) => masterPlace(name, theme, file) ?? []),
    ...(mastheadPlace(theme, file) ?? []),
    ...(['first', 'further'] as const).flatMap((page) => reportPlace(page, theme, file) ?? []),
  ]
}

function masterPlace(
  name: (typeof masterNames)[number],
  { slide, slides }: Theme,
  file: ThemeFile,
): readonly LogoPlace[] | undefined {
  const slot = file.slide.masters[name].logo
  if (slot === undefined) return undefined
  const { background, inverse, regions, decoration } = slide.masters[name]
  return [
    {
      ...placed(slot, { decoration, fill: background, inverse }, slides),
      path: ['slide', 'masters', name, 'logo'],
      name: `the master \`${name}\``,
      area: { x: 0, y: 0, ...slide.size },
      taken: regions.map((region) => ({ name: `the region \`${region.name}\``, box: region.box })),
    },
  ]
}

function mastheadPlace({ sheet, print }: Theme, file: ThemeFile): readonly LogoPlace[] | undefined {
  const slot = file.sheet.masthead.logo
  if (slot === undefined) return undefined
  const { height, text, fill, inverse, decoration } = sheet.masthead
  return [
    {
      ...placed(slot, { decoration, fill, inverse }, print),
      path: ['sheet', 'masthead', 'logo'],
      name: 'the masthead',
      area: { x: 0, y: 0, width: sheet.size.width, height },
      taken: [{ name: 'its text', box: text }],
    },
  ]
}

function reportPlace(
  page: 'first' | 'further',
  { report, print }: Theme,
  file: ThemeFile,
): readonly LogoPlace[] | undefined {
  const slot = file.report.logo[page]
  if (slot === undefined) return undefined
  const { size, margins, running, decoration } = report
  const { scale, leading } = print.roles.footer
  const height = scale[0] * leading
  const foot = size.height - margins.bottom
  const y =
    running.place === 'foot' ? foot + running.distance : margins.top - running.distance - height
  const wide = { x: margins.start, width: size.width - margins.start - margins.end }
  return [
    {
      ...placed(slot, { decoration, fill: 'background', inverse: false }, print),
      path: ['report', 'logo', page],
      name: page === 'first' ? 'the first page of a report' : 'the further pages of a report',
      area: { x: 0, y: 0, ...size },
      taken: [
        { name: 'its text', box: { ...wide, y: margins.top, height: foot - margins.top } },
        { name: `its running ${running.place}`, box: { ...wide, y, height } },
      ],
    },
  ]
}

/** What a page or a master draws beneath everything else. */
interface Ground {
  readonly fill: ThemeSlot
  readonly inverse: boolean
  readonly decoration: readonly Decoration[]
}

/** What is behind a place: its own decoration or that of the page, and the colours that it has under the logo. */
function placed(
  {
    decoration: own,
    ...slot
  }: LogoSlot & { decoration?: ThemeFile['report']['decoration'] | undefined },
  ground: Ground,
  design: Theme['print'],
): Pick<LogoPlace, 'slot' | 'decoration' | 'ground' | 'grounds' | 'text'> {
  const decoration = own?.map(decorationOf) ?? ground.decoration
  const { colors } = design
  const over = decoration.flatMap((one) => (one.type === 'rect' ? [one] : []))
  const lowest = over.findLastIndex((one) => contains(one.box, slot.box))
  const under = colors[over[lowest]?.fill ?? ground.fill].rgb
  const partly = over.slice(lowest + 1).filter((one) => overlap(one.box, slot.box))
  return {
    slot,
    decoration,
    ground: under,
    grounds: [under, ...partly.map(({ fill }) => colors[fill].rgb)],
    text: colors[slotOn('text', ground.inverse, design)].rgb,
  }
}

/** True if a place lies within its area. */
export function liesWithin({ slot, area }: LogoPlace): boolean {
  return contains(area, slot.box)
}

function contains(outer: Rect, inner: Rect): boolean {
  const [across, down] = [right(outer) - right(inner), bottom(outer) - bottom(inner)]
  const slack = Math.min(inner.x - outer.x, inner.y - outer.y, across, down)
  return slack > -0.01
}
