/** The line beneath a chart: what is measured, for whom, on which day, and where it stands. */

import type { Span } from '../../../base/source.js'
import { abbreviationOf } from '../../../dataset/words.js'
import type { Inlines } from '../../ast-inline.js'
import { noteReference, notesOf } from '../../cite.js'
import type { Building } from '../../context.js'
import { factText, text } from '../../inline.js'
import { citedOf } from '../../number.js'
import { plain } from '../../plain.js'
import { words } from '../../running-text.js'
import { labelOf, optionalWording } from '../../wording.js'
import { referred } from '../table.js'
import { dateLabels } from './dates.js'
import { type Axis, type MeasuredFacts, nameOf } from './measured.js'
import type { Reading } from './reading.js'

/** What is measured, in words: the label of all facts, else their measure, and what they share beside it. */
export function measureLine(
  { facts, span, building }: Reading,
  axes: readonly Axis[],
  title: Inlines | undefined,
): Inlines {
  const [first] = facts
  const { locale } = building
  const stated = optionalWording(first.measure, first, 'measure', building)
  const common = facts.every((fact) => nameOf(fact) === nameOf(first))
  const measure = common ? labelOf(first, 'full', span, building) : stated
  const scope = axes.includes('scope')
    ? undefined
    : optionalWording(first.scope, first, 'scope', building)
  const day = axes.includes('date') ? dateLabels(facts, locale).common : undefined
  const counted = first.derivation?.method === 'counted' ? locale.words.ownCount : undefined
  const parts = [measure, scope ?? (measure === undefined ? counted : undefined), day]
  const line = parts.filter((part) => part !== undefined).join(', ')
  const fallback = title === undefined ? locale.words.columns.value : plain(title)
  return words(line === '' ? fallback : line, { span }, building)
}

/** The facts that a chart cites: all; of facts that run through time the last of each source. */
export function citedFacts(facts: MeasuredFacts, axes: readonly Axis[]): MeasuredFacts {
  if (!axes.includes('date')) return facts
  const last = new Map(
    facts
      .toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
      .map((fact) => [`${fact.citation.source}|${fact.derivation?.method ?? ''}`, fact]),
  )
  const [first = facts[0], ...others] = last.values()
  return [first, ...others]
}

/** A chart has one note of its own; further sources of its facts follow the measure. */
export function withOtherNotes(
  measure: Inlines,
  facts: MeasuredFacts,
  span: Span,
  building: Building,
): Inlines {
  const own = building.notes.refer(citedOf(facts[0]))
  const line = facts.map((fact) => factText('', fact, span))
  const others = notesOf(line, building).filter((cited) => building.notes.refer(cited) !== own)
  return referred(measure, others, { span }, building)
}

/** The note of a chart. */
export function noteOf([first]: MeasuredFacts, span: Span, building: Building) {
  return noteReference(citedOf(first), building, { span, fact: first.id })
}

/** What labels that are abbreviations of the glossary stand for: "KI: Künstliche Intelligenz; ". */
export function explained(
  labels: readonly string[],
  span: Span,
  { view, locale }: Building,
): Inlines {
  return view.terms.flatMap((term) => {
    const one = abbreviationOf(term, locale.code)
    if (one === undefined || !labels.includes(one.abbreviation)) return []
    return [text(`${one.abbreviation}: ${one.words}; `, { span })]
  })
}
