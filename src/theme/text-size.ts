/** Least sizes of text: what a room or a printed page can still read. */

import type { Diagnostic } from '../base/diagnostic.js'
import type { Pt } from '../base/length.js'
import type { Span } from '../base/source.js'
import { themeTextSmall } from './diagnostics.js'
import { type Medium, type TextRole, type Theme, textRoles } from './theme.js'

/** What is read on a slide from a distance: running text. */
const runningText: ReadonlySet<TextRole> = new Set([
  'document-title',
  'title',
  'lead',
  'heading',
  'subheading',
  'body',
  'callout',
  'quote',
])

/** What is looked up on a slide: cells, labels, details. */
const lookedUp: ReadonlySet<TextRole> = new Set([
  'table-head',
  'table-cell',
  'chart-label',
  'chart-value',
  'figure-label',
  'figure-detail',
  'diagram-title',
])

/** A key figure is what a slide is remembered by: it is read before everything else, from the last row too. */
const leastNumeral = 44

/** Smaller print is hard to read in a car or a hall. */
const leastInPrint = 8.5

/** The least size that a step of a role's scale may have: 44, 18, 14 and 10 pt on slides; 9 and 8.5 pt in print. */
export function leastSize(medium: Medium, role: TextRole): Pt {
  if (medium === 'print') return role === 'body' || role === 'callout' ? 9 : leastInPrint
  if (role === 'numeral') return leastNumeral
  return runningText.has(role) ? 18 : lookedUp.has(role) ? 14 : 10
}

/** Reports roles whose scale goes below the least size. */
export function checkTextSizes(
  theme: Theme,
  spanOfScale: (medium: Medium, role: TextRole) => Span,
): readonly Diagnostic[] {
  return (['print', 'slides'] as const).flatMap((medium) =>
    textRoles.flatMap((role) => {
      const { scale } = theme[medium].roles[role]
      const smallest = Math.min(...scale)
      const least = leastSize(medium, role)
      if (smallest >= least) return []
      return [themeTextSmall(`${medium}.roles.${role}`, smallest, least, spanOfScale(medium, role))]
    }),
  )
}
