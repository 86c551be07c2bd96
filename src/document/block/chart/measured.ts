/** Facts that a chart can draw, and what they have in common. */

import type { Span } from '../../../base/source.js'
import { numberOf, type Value } from '../../../base/value.js'
import type { Fact } from '../../../dataset/fact.js'
import type { ChartPoint, ChartValue } from '../../chart.js'
import type { Building } from '../../context.js'
import { labelOf, optionalWording } from '../../wording.js'

/** A fact with a number. */
export type Measured = Fact & { readonly value: Value }
/** The facts of a chart: at least one. */
export type MeasuredFacts = readonly [Measured, ...Measured[]]

/** What a chart may spread its facts over. Everything else must be the same in all of them. */
export type Axis = 'label' | 'scope' | 'date'

/** In what a fact differs that its chart does not spread over an axis. */
export interface Mixed {
  readonly differs: 'unit' | 'measure' | 'as-of date' | 'scope'
  readonly fact: Measured
}

/** The first fact that cannot share a chart with those before it. */
export function findMixed(facts: MeasuredFacts, axes: readonly Axis[]): Mixed | undefined {
  const [first] = facts
  for (const fact of facts) {
    if (unitOf(fact) !== unitOf(first)) return { differs: 'unit', fact }
    if (measureOf(fact) !== measureOf(first)) return { differs: 'measure', fact }
    if (!axes.includes('label') && nameOf(fact) !== nameOf(first)) {
      return { differs: 'measure', fact }
    }
    if (!axes.includes('scope') && scopeOf(fact) !== scopeOf(first)) {
      return { differs: 'scope', fact }
    }
    if (!axes.includes('date') && fact.asOf !== first.asOf) return { differs: 'as-of date', fact }
  }
  return undefined
}

/** Integers and decimals share an axis; money and percent each have their own. */
function unitOf({ value }: Measured): string {
  if (value.type === 'money') return value.currency
  return value.type === 'percent' ? '%' : 'number'
}

/** What a fact measures: its `measure`, else what the plural of its label names, else its label. */
function measureOf(fact: Measured): string {
  const { de, en } = fact.labels
  const plurals = [de?.plural, en?.plural]
  const named = plurals.some((plural) => plural !== undefined) ? plurals.join('|') : nameOf(fact)
  const counted = fact.derivation?.method === 'counted'
  return JSON.stringify([fact.measure?.de, fact.measure?.en, !fact.measure && named, counted])
}

/** By what a label tells facts apart, in all languages at once. */
export function nameOf({ labels: { de, en } }: Fact): string {
  return JSON.stringify([de?.short ?? de?.full, en?.short ?? en?.full])
}

/** By what a scope tells facts apart, in all languages at once. */
export function scopeOf({ scope }: Fact): string {
  return JSON.stringify([scope?.de, scope?.en])
}

/** Whether the scopes of facts differ. */
export function scopesVary(facts: MeasuredFacts): boolean {
  return facts.some((fact) => scopeOf(fact) !== scopeOf(facts[0]))
}

/** What a fact is called on an axis. */
export function axisLabel(fact: Fact, axis: Axis, span: Span, building: Building): string {
  const { locale } = building
  const scope = axis === 'scope' && optionalWording(fact.scope, fact, 'scope', building)
  return locale.typeset(scope || labelOf(fact, 'short', span, building))
}

/** A fact's value as a mark shows it. */
export function chartValue(
  fact: Measured,
  highlight: string | undefined,
  { locale }: Building,
): ChartValue {
  return {
    value: numberOf(fact.value) ?? 0,
    valueText: locale.format(fact.value, 'table', fact.qualifier),
    fact: fact.id,
    highlight: fact.id === highlight,
  }
}

/** A fact's value and what it is called on an axis. */
export function pointOf(
  fact: Measured,
  axis: Axis,
  highlight: string | undefined,
  span: Span,
  building: Building,
): ChartPoint {
  return { label: axisLabel(fact, axis, span, building), ...chartValue(fact, highlight, building) }
}
