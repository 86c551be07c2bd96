/** What circulates and is not used, and why. */

import type { Span } from '../../base/source.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { NotUsed } from '../ast.js'
import type { Inlines } from '../ast-inline.js'
import type { Building } from '../context.js'
import { fullName, organisationInlines } from '../names.js'
import { words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf, wording } from '../wording.js'
import { dash } from './table.js'

type Entry = BlockValueOf<'not-used'>['items'][number]

/** The statements with reason and source; none without statements. */
export function notUsedBlocks(
  { items }: BlockValueOf<'not-used'>,
  span: Span,
  building: Building,
): readonly NotUsed[] {
  if (items.length === 0) return []
  const shown = items.map((entry) => ({
    statement: statementOf(entry, span, building),
    reason: words(wording(entry.reason ?? {}, entry, 'reason', building), { span }, building),
    source: sourceOf(entry, span, building),
    origin: { span },
  }))
  return [{ type: 'not-used', items: shown, origin: { span } }]
}

/** What is not used: the label of a fact or event, the name of a person or organisation. */
function statementOf(entry: Entry, span: Span, building: Building): Inlines {
  if ('names' in entry) {
    return typesetLine(organisationInlines(entry, 'full', span, building), building.locale)
  }
  if ('roles' in entry) return words(fullName(entry, building), { span }, building)
  const origin = { span, fact: entry.id }
  return 'qualifier' in entry
    ? words(labelOf(entry, 'full', span, building), origin, building)
    : words(wording(entry.labels, entry, 'label', building), { span }, building)
}

function sourceOf({ citation }: Entry, span: Span, building: Building): Inlines {
  if (citation === undefined) return dash({ span })
  const source = building.view.source(citation.source)
  return words(wording(source.titles, source, 'title', building), { span }, building)
}
