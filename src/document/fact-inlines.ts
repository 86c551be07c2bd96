/** Words for facts: values, labels, dates, plurals. */

import type { Span } from '../base/source.js'
import type { Value } from '../base/value.js'
import type { Fact } from '../dataset/fact.js'
import type { InlineValueOf } from '../template/slot.js'
import type { Inlines } from './ast-inline.js'
import type { Building, Place } from './context.js'
import { factText, text } from './inline.js'
import { labelOf, wording } from './wording.js'

/**
 * A fact as the place wants it: its value with the qualifier, or its whole label if it has none.
 *
 * Without `unit` money and percentages lose theirs: "10 Millionen". What is counted is never
 * added; the sentence says it, by `label` in the form that it needs.
 */
export function factInlines(
  { fact, as, unit }: InlineValueOf<'fact'>,
  place: Place,
  span: Span,
  building: Building,
): Inlines {
  const register = as === 'figure' ? place.register : as
  const shown =
    unit || fact.value === undefined ? fact : { ...fact, value: withoutUnit(fact.value) }
  return [factText(valueText(shown, register, span, building), fact, span)]
}

function withoutUnit(value: Value): Value {
  if (value.type === 'money') return { type: 'integer', value: value.amount }
  return value.type === 'percent' ? { ...value, type: 'decimal' } : value
}

/** The words of a fact's value; its whole label if it is a statement without a value. */
export function valueText(
  fact: Fact,
  register: 'text' | 'words' | 'table' | 'axis' | 'spoken',
  span: Span,
  building: Building,
): string {
  if (fact.value === undefined) return labelOf(fact, 'full', span, building)
  if (fact.value.type === 'text') return wording(fact.value.text, fact, 'value', building)
  return building.locale.format(fact.value, register, fact.qualifier)
}

/** A label. That of a statement is the fact itself; that of a figure only names it. */
export function labelInlines(
  { fact, form }: InlineValueOf<'label'>,
  span: Span,
  building: Building,
): Inlines {
  const label = labelOf(fact, form, span, building)
  return fact.value === undefined
    ? [factText(label, fact, span)]
    : [text(label, { span, fact: fact.id })]
}

/** A date in the form that was asked for. */
export function dateInlines(value: InlineValueOf<'date'>, span: Span, building: Building): Inlines {
  const { date, form, fact } = value
  const words =
    form === 'spoken'
      ? building.locale.format({ type: 'date', date }, 'spoken')
      : building.locale.date(date, form)
  return [fact === undefined ? text(words, { span }) : factText(words, fact, span)]
}

/** The form of a word that a number asks for. */
export function pluralInlines(
  { value, one, other, zero }: InlineValueOf<'plural'>,
  span: Span,
  building: Building,
): Inlines {
  const none = value.type === 'integer' && value.value === 0 ? zero : undefined
  const form = building.locale.plural(value) === 'one' ? one : other
  return [text(none ?? form, { span })]
}
