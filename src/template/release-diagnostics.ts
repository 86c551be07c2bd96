/** Diagnostics about facts and other entries that a template asks for: one function for each code. */

import { type Diagnostic, error, gate, type Hint } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Audience, Declared, Fact } from '../dataset/fact.js'

/** Where the dataset declares something. */
export type Place = Pick<Declared, 'id' | 'span'>

/** Why the view holds something back. */
export type WithheldReason = 'release' | 'audience' | 'embargo'

/** An expression names a fact that the dataset does not hold. */
export function factUnknown(id: string, at: Span, near: Place | undefined): Diagnostic {
  return error('fact-unknown', at, `unknown fact \`${id}\``, ...similar('a fact', near))
}

/** A fact is of class X: it may not stand in any document but the list of what is not used. */
export function factRefused(fact: Place, at: Span): Diagnostic {
  const message = `fact \`${fact.id}\` is of class X and may not be used`
  return error('fact-refused', at, message, declared('its `reason` says why', fact))
}

/** A fact is kept from the audience. What only lacks clearance is a gate; the rest is never printed. */
export function factWithheld(
  fact: Place,
  reason: WithheldReason,
  audience: Audience,
  at: Span,
): Diagnostic {
  const message = `fact \`${fact.id}\` is withheld from ${audience}: ${why[reason]}`
  const report = reason === 'release' ? gate : error
  return report('fact-withheld', at, message, declared(remedy[reason], fact))
}

/** A fact of class B stands where nothing says who says so. */
export function factNeedsAttribution(fact: Place, at: Span): Diagnostic {
  const message = `fact \`${fact.id}\` is of class B and needs its attribution`
  const hint = `write \`{{according "${fact.id}"}}\` or \`{{attributed "${fact.id}"}}\``
  return error('fact-needs-attribution', at, message, hint, declared('declared here', fact))
}

/** A helper that names speakers got a fact that has none. */
export function factAttributionMissing(fact: Place, at: Span): Diagnostic {
  const message = `fact \`${fact.id}\` has no attribution`
  return error('fact-attribution-missing', at, message, declared('add its `attribution`', fact))
}

/** A value is asked of a fact whose label is the statement. */
export function factWithoutValue(fact: Fact, at: Span): Diagnostic {
  const message = `fact \`${fact.id}\` has no value: its label is the statement`
  const helper = fact.release === 'B' ? 'according' : 'label'
  const hint = `write \`{{${helper} "${fact.id}"}}\``
  return error('fact-without-value', at, message, hint, declared('declared here', fact))
}

/** Words that go with a number are asked of a fact that has none. */
export function factWithoutNumber(fact: Place, at: Span): Diagnostic {
  const message = `the value of fact \`${fact.id}\` is no number`
  return error('fact-without-number', at, message, declared('declared here', fact))
}

/** An expression names an entry other than a fact that the dataset does not hold. */
export function entryUnknown(
  kind: string,
  id: string,
  at: Span,
  near: Place | undefined,
): Diagnostic {
  const message = `unknown ${bare(kind)} \`${id}\``
  return error('entry-unknown', at, message, ...similar(kind, near))
}

/** An entry other than a fact is of class X. */
export function entryRefused(kind: string, entry: Place, at: Span): Diagnostic {
  const message = `${bare(kind)} \`${entry.id}\` is of class X and may not be used`
  return error('entry-refused', at, message, declared('its `reason` says why', entry))
}

/** An entry other than a fact is kept from the audience. */
export function entryWithheld(
  kind: string,
  entry: Place,
  reason: WithheldReason,
  audience: Audience,
  at: Span,
): Diagnostic {
  const message = `${bare(kind)} \`${entry.id}\` is withheld from ${audience}: ${why[reason]}`
  const report = reason === 'release' ? gate : error
  return report('entry-withheld', at, message, declared(remedy[reason], entry))
}

const why: Readonly<Record<WithheldReason, string>> = {
  release: 'it is of class C and not cleared',
  audience: 'it is meant for other audiences',
  embargo: 'it is under embargo',
}

const remedy: Readonly<Record<WithheldReason, string>> = {
  release: 'have it cleared and change its `release`, or leave it out',
  audience: 'its `audiences` name who may see it; leave it out here',
  embargo: 'its `embargoUntil` says until when; leave it out, or build later',
}

function declared(message: string, { span }: Place): Hint {
  return { message, span }
}

function similar(kind: string, near: Place | undefined): readonly Hint[] {
  if (!near) return []
  return [{ message: `${kind} with a similar name exists: \`${near.id}\``, span: near.span }]
}

/** "a fact" without its article. */
function bare(kind: string): string {
  return kind.replace(/^an? /, '')
}
