/** A bar chart of facts that can be compared. */

import type { Span } from '../../base/source.js'
import type { Value } from '../../base/value.js'
import type { Fact } from '../../dataset/dataset.js'
import { abbreviationOf } from '../../dataset/words.js'
import type { BlockValue } from '../../template/slot.js'
import type { Block, Chart, Inlines } from '../ast.js'
import { noteReference, notesOf } from '../cite.js'
import { type Building, uncited } from '../context.js'
import { chartMeasureMixed, factWithoutValue } from '../diagnostics.js'
import { factText, text } from '../inline.js'
import { lineInlines } from '../inlines.js'
import { citedOf } from '../number.js'
import { plain } from '../plain.js'
import { trimmedLine, words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf, optionalWording } from '../wording.js'
import { factTableBlocks } from './fact-table.js'
import { referred } from './table.js'

type ChartValue = Extract<BlockValue, { type: 'chart' }>
type Measured = Fact & { readonly value: Value }

/** The chart, bars in the order of the facts; a table where the facts cannot be compared. */
export function chartBlocks(value: ChartValue, span: Span, building: Building): readonly Block[] {
  const measured = value.facts.filter(
    (fact): fact is Measured => numberOf(fact.value) !== undefined,
  )
  for (const fact of value.facts) {
    if (numberOf(fact.value) === undefined) building.report(factWithoutValue(fact, 'chart', span))
  }
  const [first] = measured
  if (first === undefined) return []
  const mixed = findMixed(first, measured)
  if (mixed === undefined) return [chartOf(value, [first, ...measured.slice(1)], span, building)]
  building.report(chartMeasureMixed(mixed.differs, span, mixed.fact))
  const columns = ['label', 'value', 'scope', 'as-of'] as const
  const caption = value.title && { caption: value.title }
  return factTableBlocks(
    { type: 'fact-table', facts: measured, columns, ...caption },
    span,
    building,
  )
}

function chartOf(
  { kind, title, highlight }: ChartValue,
  facts: readonly [Measured, ...Measured[]],
  span: Span,
  building: Building,
): Chart {
  const [first] = facts
  const { locale } = building
  const line = title && typesetLine(trimmedLine(lineInlines(title, uncited, building)), locale)
  const bars = facts.map((fact) => ({
    label: locale.typeset(labelOf(fact, 'short', span, building)),
    value: numberOf(fact.value) ?? 0,
    valueText: locale.format(fact.value, 'axis', fact.qualifier),
    fact: fact.id,
    highlight: fact.id === highlight,
  }))
  const measure = measureOf(first, line, span, building)
  const data = bars.map(({ label, valueText }) => `${label}: ${valueText}`).join('; ')
  const message = plain(line ?? measure)
  return {
    type: 'chart',
    kind,
    ...(line && { title: line }),
    summary: `${locale.words.figures.barChart}: ${message}. ${data}.`,
    bars,
    measure: [
      ...explained(
        bars.map(({ label }) => label),
        span,
        building,
      ),
      ...withOtherNotes(measure, facts, span, building),
    ],
    seriesName: plain(measure),
    note: noteReference(citedOf(first), building, { span, fact: first.id }),
    origin: { span },
  }
}

/** What the bars measure: the facts' scope, else the words for a count, else the title. */
function measureOf(
  fact: Fact,
  title: Inlines | undefined,
  span: Span,
  building: Building,
): Inlines {
  const { words: vocabulary } = building.locale
  const scope = optionalWording(fact.scope, fact, 'scope', building)
  const counted = fact.derivation?.method === 'counted' ? vocabulary.ownCount : undefined
  const fallback = title === undefined ? vocabulary.columns.value : plain(title)
  return words(scope ?? counted ?? fallback, { span }, building)
}

/** A chart has one note of its own; further sources of its bars follow the measure. */
function withOtherNotes(
  measure: Inlines,
  facts: readonly [Fact, ...Fact[]],
  span: Span,
  building: Building,
): Inlines {
  const [first] = facts
  const own = building.notes.refer(citedOf(first))
  const line = facts.map((fact) => factText('', fact, span))
  const others = notesOf(line, building).filter((cited) => building.notes.refer(cited) !== own)
  return referred(measure, others, { span }, building)
}

/** What labels that are abbreviations of the glossary stand for: "KI: Künstliche Intelligenz; ". */
function explained(labels: readonly string[], span: Span, { view, locale }: Building): Inlines {
  return view.terms.flatMap((term) => {
    const one = abbreviationOf(term, locale.code)
    if (one === undefined || !labels.includes(one.abbreviation)) return []
    return [text(`${one.abbreviation}: ${one.words}; `, { span })]
  })
}

function numberOf(value: Value | undefined): number | undefined {
  switch (value?.type) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return value.value
    case 'money':
      return value.amount
    default:
      return undefined
  }
}

function findMixed(
  first: Measured,
  facts: readonly Measured[],
): { differs: 'unit' | 'measure' | 'as-of date'; fact: Fact } | undefined {
  for (const fact of facts) {
    if (unitOf(fact) !== unitOf(first)) return { differs: 'unit', fact }
    if (scopeOf(fact) !== scopeOf(first)) return { differs: 'measure', fact }
    if (fact.asOf !== first.asOf) return { differs: 'as-of date', fact }
  }
  return undefined
}

/** Integers and decimals share an axis; money and percent each have their own. */
function unitOf({ value }: Measured): string {
  if (value.type === 'money') return value.currency
  return value.type === 'percent' ? '%' : 'number'
}

function scopeOf({ scope, derivation }: Fact): string {
  return JSON.stringify([scope?.de, scope?.en, derivation?.method])
}
