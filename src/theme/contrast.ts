/** Contrast of colours as WCAG 2.2 counts it, and of every text role on its ground. */

import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { themeContrastLow } from './diagnostics.js'
import { slotOn } from './inverse.js'
import {
  type Color,
  type MediumDesign,
  masterNames,
  type TextRole,
  type Theme,
  type ThemeSlot,
  textRoles,
} from './theme.js'

/** Relative luminance of a colour of six hexadecimal digits (WCAG 2.2, "relative luminance"). */
export function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Grounds of roles that do not stand on the page's own background alone. */
function groundsOf(role: TextRole, { blocks }: MediumDesign): readonly ThemeSlot[] {
  const { callout, organisation } = blocks
  switch (role) {
    case 'callout':
      return [callout.fill]
    case 'diagram-title':
    case 'diagram-text':
      return [organisation.fill, 'background']
    case 'diagram-roof':
      return [organisation.roof]
    default:
      return ['background']
  }
}

/** Roles that stand on a sheet's masthead. */
const mastheadRoles: readonly TextRole[] = ['document-title', 'subtitle', 'kicker', 'status']

/**
 * Reports text roles whose colour is too near their ground's (WCAG 2.2, 1.4.3).
 *
 * 4.5 : 1, and 3 : 1 for text that is large at its smallest step: 18 pt, or 14 pt bold.
 */
export function checkContrast(
  theme: Theme,
  spanOfRole: (medium: 'print' | 'slides', role: TextRole) => Span,
): readonly Diagnostic[] {
  return pairs(theme).flatMap(({ medium, role, text, ground, place }) => {
    const ratio = contrast(text.rgb, ground.rgb)
    const least = leastContrast(theme[medium], role)
    if (ratio >= least) return []
    return [themeContrastLow({ role, text, ground, ratio, least, place }, spanOfRole(medium, role))]
  })
}

/** Contrast of what is drawn and must be seen (WCAG 2.2, 1.4.11). */
const leastOfMarks = 3

/** Reports marks of charts and diagrams that are too pale for the page: at least 3 : 1. */
export function checkMarks(
  theme: Theme,
  spanOfMark: (path: readonly string[]) => Span,
): readonly Diagnostic[] {
  return (['print', 'slides'] as const).flatMap((medium) => {
    const { blocks, colors } = theme[medium]
    const marks: readonly (readonly [string, string, ThemeSlot])[] = [
      ['chart', 'bar', blocks.chart.bar],
      ['chart', 'highlight', blocks.chart.highlight],
      ['timeline', 'dot', blocks.timeline.dot],
      ['list', 'color', blocks.list.color],
    ]
    return marks.flatMap(([block, part, slot]) => {
      const [text, ground] = [colors[slot], colors.background]
      const ratio = contrast(text.rgb, ground.rgb)
      if (ratio >= leastOfMarks) return []
      const place = `a page of medium ${medium}`
      const low = { role: `${block}.${part}`, text, ground, ratio, least: leastOfMarks, place }
      return [themeContrastLow(low, spanOfMark([medium, 'blocks', block, part]))]
    })
  })
}

interface Pair {
  readonly medium: 'print' | 'slides'
  readonly role: TextRole
  readonly text: Color
  readonly ground: Color
  readonly place: string
}

function pairs(theme: Theme): readonly Pair[] {
  const pair = (
    medium: Pair['medium'],
    role: TextRole,
    ground: ThemeSlot,
    inverse: boolean,
    place: string,
  ): Pair => ({
    medium,
    role,
    text: colorOn(role, inverse, theme[medium]),
    ground: theme[medium].colors[ground],
    place,
  })
  const onPages = (['print', 'slides'] as const).flatMap((medium) =>
    textRoles.flatMap((role) =>
      groundsOf(role, theme[medium]).map((ground) =>
        pair(medium, role, ground, false, `a page of medium ${medium}`),
      ),
    ),
  )
  const onMasters = masterNames.flatMap((name) => {
    const { regions, background, inverse } = theme.slide.masters[name]
    return regions.map((region) =>
      pair('slides', region.role, background, inverse, `the master ${name}`),
    )
  })
  const onArrows = (['print', 'slides'] as const).map((medium): Pair => {
    const { blocks, colors } = theme[medium]
    const { text, fill } = blocks.process
    const place = 'the arrows of a process'
    return { medium, role: 'diagram-title', text: colors[text], ground: colors[fill], place }
  })
  const { fill, inverse } = theme.sheet.masthead
  const onMasthead = mastheadRoles.map((role) => pair('print', role, fill, inverse, 'the masthead'))
  return [...onPages, ...onMasters, ...onArrows, ...onMasthead]
}

function colorOn(role: TextRole, inverse: boolean, design: MediumDesign): Color {
  return design.colors[slotOn(design.roles[role].color, inverse, design)]
}

function leastContrast(design: MediumDesign, role: TextRole): number {
  const { scale, weight } = design.roles[role]
  const smallest = scale.at(-1) ?? scale[0]
  return smallest >= 18 || (smallest >= 14 && weight === 700) ? 3 : 4.5
}
