/** What reading the facts of a chart needs and yields: the facts become the data of one kind. */

import type { Span } from '../../../base/source.js'
import { numberOf } from '../../../base/value.js'
import type { BlockValueOf, ChartKind } from '../../../template/slot.js'
import type { ChartShown } from '../../chart.js'
import {
  chartMeasureMixed,
  chartScopeMissing,
  chartValueNegative,
} from '../../chart-diagnostics.js'
import type { Building } from '../../context.js'
import { type Axis, findMixed, type MeasuredFacts, scopesVary } from './measured.js'

/** A chart as the template asks for it. */
export type ChartValueSlot = BlockValueOf<'chart'>

/** Facts with numbers and the place that asks for them. */
export interface Reading {
  readonly value: ChartValueSlot
  readonly facts: MeasuredFacts
  readonly span: Span
  readonly building: Building
}

/** What a chart shows, and the axes that its facts are spread over. */
export interface Read<K extends ChartKind> {
  readonly shown: ChartShown<K>
  readonly axes: readonly Axis[]
}

/** Reads facts as a chart of one kind; undefined if a reason against it was reported. */
export type ReadChart<K extends ChartKind> = (reading: Reading) => Read<K> | undefined

/** Whether all facts agree in what is no axis of the chart; the first that does not is reported. */
export function agree({ facts, span, building }: Reading, axes: readonly Axis[]): boolean {
  const placeless = axes.includes('scope') && facts.filter(({ scope }) => scope === undefined)
  for (const fact of placeless || []) building.report(chartScopeMissing(fact, span))
  if (placeless && placeless.length > 0) return false
  const mixed = findMixed(facts, axes)
  if (mixed) building.report(chartMeasureMixed(mixed.differs, span, mixed.fact))
  return mixed === undefined
}

/** Whether no value is below zero, where a length or an area stands for it; each that is, is reported. */
export function positive({ facts, value, span, building }: Reading): boolean {
  const negative = facts.filter((fact) => (numberOf(fact.value) ?? 0) < 0)
  for (const fact of negative) building.report(chartValueNegative(value.kind, fact, span))
  return negative.length === 0
}

/** The one axis of bars and parts: scopes if they vary, else labels. */
export function singleAxis(facts: MeasuredFacts): Axis {
  return scopesVary(facts) ? 'scope' : 'label'
}
