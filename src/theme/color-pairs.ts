/** The pairs of colours that a theme sets on each other: text and marks on their grounds. */

import type { DataPath } from '../base/data-file.js'
import { type ColorPair, leastOfLargeText, leastOfMarks, leastOfText } from './color-pair.js'
import { fillsUnder } from './decoration.js'
import { slotOn } from './inverse.js'
import { markPairs } from './mark-pairs.js'
import {
  type MasterName,
  type Medium,
  type MediumDesign,
  masterNames,
  type TextRole,
  type Theme,
  type ThemeSlot,
  textRoles,
} from './theme.js'

/** Roles of titles, feet and the like, which never stand within a block. */
const pageRoles: ReadonlySet<TextRole> = new Set([
  'document-title',
  'subtitle',
  'kicker',
  'lead',
  'title',
  'source',
  'footer',
  'status',
  'note',
  'diagram-roof',
])

/** Roles of everything that blocks set. */
const blockRoles = textRoles.filter((role) => !pageRoles.has(role))

/** Roles of the blocks that a section's slide takes. */
const sectionRoles: readonly TextRole[] = [
  'heading',
  'subheading',
  'body',
  'caption',
  'quote',
  'translation',
  'speaker',
  'speaker-role',
]

/** Roles that stand on a sheet's masthead. */
const mastheadRoles: readonly TextRole[] = ['document-title', 'subtitle', 'kicker', 'status']

/** Every pair of colours that a document in this theme can show; each kind of pair once. */
export function colorPairs(theme: Theme): readonly ColorPair[] {
  const media = (['print', 'slides'] as const).flatMap((medium) => [
    ...pagePairs(medium, theme[medium]),
    ...markPairs(medium, theme[medium]),
  ])
  const all = [
    ...media,
    ...masterNames.flatMap((name) => masterPairs(name, theme)),
    ...mastheadPairs(theme),
  ]
  const seen = new Set<string>()
  return all.filter(({ name, color, ground, least, path }) => {
    const key = [path[0], name, color.rgb, ground.rgb, least].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** How text of a role looks in a medium: its colour may be another than the role's own. */
function textPair(
  medium: Medium,
  role: TextRole,
  design: MediumDesign,
  on: { readonly ground: ThemeSlot; readonly place: string; readonly inverse?: boolean },
  own?: { readonly slot: ThemeSlot; readonly path: DataPath },
): ColorPair {
  const slot = slotOn(own?.slot ?? design.roles[role].color, on.inverse ?? false, design)
  return {
    name: role,
    color: design.colors[slot],
    ground: design.colors[on.ground],
    least: leastContrast(design, role),
    place: on.place,
    path: own?.path ?? [medium, 'roles', role, 'color'],
  }
}

/** Text on pages, in boxes and on labels. */
function pagePairs(medium: Medium, design: MediumDesign): readonly ColorPair[] {
  const { callout, organisation, timeline, process: arrows, overflow } = design.blocks
  const page = { ground: 'background', place: `a page of medium ${medium}` } as const
  const onPage = textRoles.filter((role) => role !== 'diagram-roof' && role !== 'callout')
  const pair = (role: TextRole, on: Parameters<typeof textPair>[3]): ColorPair =>
    textPair(medium, role, design, on)
  const inCallout = { ground: callout.fill, place: `a callout of medium ${medium}` }
  const inBox = { ground: organisation.fill, place: `a box of a diagram of medium ${medium}` }
  const inRoof = { ground: organisation.roof, place: `a roof of medium ${medium}` }
  const onArrow = { ground: arrows.fill, place: 'the arrows of a process' }
  const processText = ['blocks', 'process', 'text']
  const onLabel = { ground: overflow.rule.color, place: `a mark of medium ${medium}` }
  const slot = (slot: ThemeSlot, ...path: readonly string[]) => ({ slot, path: [medium, ...path] })
  const dates = (['dated', 'undated'] as const).map((kind) =>
    textPair(medium, 'subheading', design, page, slot(timeline[kind], 'blocks', 'timeline', kind)),
  )
  const seat = slot(design.roles['diagram-title'].color, 'roles', 'diagram-title', 'color')
  return [
    ...onPage.map((role) => pair(role, page)),
    ...blockRoles.map((role) => pair(role, inCallout)),
    ...(['diagram-title', 'diagram-text'] as const).map((role) => pair(role, inBox)),
    pair('diagram-roof', inRoof),
    ...dates,
    textPair(medium, 'diagram-title', design, onArrow, slot(arrows.text, ...processText)),
    textPair(medium, 'diagram-text', design, page, seat),
    textPair(medium, 'note', design, page, slot('text', 'roles', 'note', 'color')),
    textPair(
      medium,
      'status',
      design,
      onLabel,
      slot('background', 'blocks', 'overflow', 'rule', 'color'),
    ),
  ]
}

/** Text on a master: in its regions, and of the blocks that it takes. */
function masterPairs(name: MasterName, theme: Theme): readonly ColorPair[] {
  const { slides } = theme
  const { regions, background, inverse, decoration } = theme.slide.masters[name]
  const place = `the master ${name}`
  const on = (role: TextRole, ground: ThemeSlot): ColorPair =>
    textPair('slides', role, slides, { ground, place, inverse })
  const inBlocks = name === 'title' ? [] : name === 'section' ? sectionRoles : blockRoles
  const { list, callout } = slides.blocks
  const hidden = slides.colors[background].rgb === slides.colors[callout.fill].rgb
  const mark: ColorPair = {
    name: 'list.color',
    color: slides.colors[slotOn(list.color, inverse, slides)],
    ground: slides.colors[background],
    least: leastOfMarks,
    place,
    path: ['slides', 'blocks', 'list', 'color'],
  }
  return [
    ...regions.flatMap(({ role, box }) =>
      [background, ...fillsUnder(box, decoration)].map((ground) => on(role, ground)),
    ),
    ...inBlocks.map((role) => on(role, background)),
    ...(name === 'title' ? [] : [mark]),
    ...(hidden ? [textPair('slides', 'callout', slides, { ground: 'background', place })] : []),
  ]
}

function mastheadPairs({ print, sheet }: Theme): readonly ColorPair[] {
  const { fill, inverse, text, decoration } = sheet.masthead
  const grounds = [fill, ...fillsUnder(text, decoration)]
  return mastheadRoles.flatMap((role) =>
    grounds.map((ground) =>
      textPair('print', role, print, { ground, place: 'the masthead', inverse }),
    ),
  )
}

/** 4.5 : 1, and 3 : 1 for text that is large at its smallest step: 18 pt, or 14 pt bold. */
function leastContrast(design: MediumDesign, role: TextRole): number {
  const { scale, weight } = design.roles[role]
  const smallest = scale.at(-1) ?? scale[0]
  const isLarge = smallest >= 18 || (smallest >= 14 && weight === 700)
  return isLarge ? leastOfLargeText : leastOfText
}
