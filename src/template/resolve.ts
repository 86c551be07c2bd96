/** Finds the entries of the dataset that arguments name, by id or by the entry itself. */

import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/fact.js'
import type { Found, View } from '../dataset/view.js'
import { templateArgumentEmpty } from './argument-diagnostics.js'
import { type Call, type Given, reportWrong } from './call.js'
import type { Merging } from './merging.js'
import { isProduced, unresolved } from './produced.js'
import {
  entryRefused,
  entryUnknown,
  entryWithheld,
  factNeedsAttribution,
  factRefused,
  factUnknown,
  factWithheld,
} from './release-diagnostics.js'
import { type ThingKind, type Things, thingOf, things } from './thing.js'

/** Whether the place of a fact says who says so. Class B may stand only where it does. */
export type Standing = 'plain' | 'attributed'

/** Kinds that can be looked up by id. */
type FoundKind = 'fact' | 'organisation' | 'person' | 'quotation' | 'event' | 'body'

const finders: { readonly [K in FoundKind]: (view: View, id: string) => Found<Things[K]> } = {
  fact: (view, id) => view.fact(id),
  organisation: (view, id) => view.organisation(id),
  person: (view, id) => view.person(id),
  quotation: (view, id) => view.quotation(id),
  event: (view, id) => view.event(id),
  body: (view, id) => view.body(id),
}

/** The fact that an argument names, noted as used; undefined if a mistake was reported. */
export function factOf(call: Call, given: Given, standing: Standing): Fact | undefined {
  const id = idOf(given.value, 'fact')
  if (id !== undefined) return usableFact(id, given.span, standing, call.merging)
  if (given.value !== unresolved) reportWrong(call, given, 'a fact')
  return undefined
}

/** The facts that arguments name; lists count as their entries. */
export function factsOf(
  call: Call,
  given: readonly Given[],
  standing: Standing,
): readonly Fact[] | undefined {
  const each = spread(call, given)
  const facts = each?.flatMap((one) => factOf(call, one, standing) ?? [])
  return facts && facts.length > 0 ? facts : undefined
}

/** The fact with an id, if it may stand where it was asked for. */
export function usableFact(
  id: string,
  at: Span,
  standing: Standing,
  { view, facts, report }: Merging,
): Fact | undefined {
  const found = view.fact(id)
  if (found.status === 'unknown') {
    report(factUnknown(id, at, found.nearest))
    return undefined
  }
  const fact = found.value
  if (fact.release === 'X') report(factRefused(fact, at))
  else if (found.status === 'withheld') report(factWithheld(fact, found.reason, view.audience, at))
  else if (standing === 'plain' && needsAttribution(fact)) report(factNeedsAttribution(fact, at))
  else {
    facts.set(fact.id, fact)
    return fact
  }
  return undefined
}

/** Class B needs who says so; a count of our own says it by itself. */
function needsAttribution({ release, derivation }: Fact): boolean {
  return release === 'B' && derivation?.method !== 'counted'
}

/** The entry that an argument names; undefined if a mistake was reported. */
export function entryOf<K extends Exclude<FoundKind, 'fact'>>(
  call: Call,
  given: Given,
  kind: K,
): Things[K] | undefined {
  const id = idOf(given.value, kind)
  if (id !== undefined) return usableEntry(id, kind, given.span, call.merging)
  if (given.value !== unresolved) reportWrong(call, given, things[kind].name)
  return undefined
}

/** The entry with an id, if the audience may see it. */
export function usableEntry<K extends Exclude<FoundKind, 'fact'>>(
  id: string,
  kind: K,
  at: Span,
  { view, report }: Merging,
): Things[K] | undefined {
  const found: Found<Things[K]> = finders[kind](view, id)
  if (found.status === 'found') return found.value
  const { name } = things[kind]
  if (found.status === 'unknown') report(entryUnknown(name, id, at, found.nearest))
  else if ('release' in found.value && found.value.release === 'X') {
    report(entryRefused(name, found.value, at))
  } else report(entryWithheld(name, found.value, found.reason, view.audience, at))
  return undefined
}

/** Arguments with lists laid out; undefined, with a diagnostic, if a list is empty. */
export function spread(call: Call, given: readonly Given[]): readonly Given[] | undefined {
  const empty = given.filter(({ value }) => Array.isArray(value) && value.length === 0)
  for (const { written, span } of empty) {
    call.merging.report(templateArgumentEmpty(call.site.name, written, span))
  }
  if (empty.length > 0 && empty.length === given.length) return undefined
  return given.flatMap((one) =>
    Array.isArray(one.value) ? one.value.map((value: unknown) => ({ ...one, value })) : [one],
  )
}

/** The id that a value stands for: the value itself, or that of the entry. */
function idOf(value: unknown, kind: ThingKind): string | undefined {
  if (typeof value === 'string') return value
  if (isProduced(value) && value.value.type === 'fact' && kind === 'fact')
    return value.value.fact.id
  const thing = thingOf(value)
  return thing?.kind === kind ? thing.value.id : undefined
}
