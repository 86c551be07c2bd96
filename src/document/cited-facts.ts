/** Collects the facts of a merged document before it is built, for the source annex. */

import type { FactId } from '../dataset/fact.js'
import type { InlineValue, Merged, MergedDocument, Slot } from '../template/slot.js'

/** Facts that were asked for or are printed of themselves, each once, in order of first use. */
export function citedFacts(merged: MergedDocument): FactId[] {
  const lines = [
    merged.title,
    merged.short,
    merged.subtitle,
    merged.kicker,
    merged.lead,
    merged.body,
  ]
  return [
    ...new Set([
      merged.view.alliance.launch,
      ...merged.facts.map(({ id }) => id),
      ...lines.flatMap((line) => (line === undefined ? [] : factsOfMerged(line))),
    ]),
  ]
}

function factsOfMerged({ slots }: Merged): FactId[] {
  return slots.flatMap(factsOfSlot)
}

function factsOfSlot(slot: Slot): FactId[] {
  if (slot.kind === 'inline') return factsOfValue(slot.value)
  const { value } = slot
  return 'facts' in value ? value.facts.map(({ id }) => id) : []
}

function factsOfValue(value: InlineValue): FactId[] {
  switch (value.type) {
    case 'fact':
    case 'label':
    case 'according':
      return [value.fact.id]
    case 'date':
      return value.fact === undefined ? [] : [value.fact.id]
    case 'list':
      return value.items.flatMap(factsOfValue)
    case 'message':
      return factsOfMerged(value.merged)
    default:
      return []
  }
}
