/** What one audience may see on one date. Merge gets a View, never the Dataset. */

import { nearest } from '../base/nearest.js'
import type { IsoDate } from '../base/value.js'
import type { Alliance, AllianceEvent, Dataset, OpenQuestion, Sender } from './dataset.js'
import type { Audience, Declared, Fact, Quotation, Released, SourceDocument } from './fact.js'
import { featuredFor } from './featured.js'
import type { Body, Organisation, Person, Role } from './party.js'
import { isEmbargoed, withheldBecause } from './release.js'
import { rolesOn } from './roles.js'
import type { Term } from './words.js'

/** What a look-up by id finds. `withheld` says why this audience may not see it. */
export type Found<T> =
  | { readonly status: 'found'; readonly value: T }
  | {
      readonly status: 'withheld'
      readonly value: T
      readonly reason: 'release' | 'audience' | 'embargo'
    }
  | {
      readonly status: 'unknown'
      readonly nearest?: { readonly id: string; readonly span: Fact['span'] }
    }

/** A dataset as one audience may see it on an edition date. */
export interface View {
  readonly audience: Audience
  readonly date: IsoDate
  /** Its featured entries are those that this audience may see. */
  readonly alliance: Alliance
  readonly sender: Sender
  fact(id: string): Found<Fact>
  quotation(id: string): Found<Quotation>
  organisation(id: string): Found<Organisation>
  person(id: string): Found<Person>
  event(id: string): Found<AllianceEvent>
  body(id: string): Found<Body>
  source(id: string): SourceDocument
  /** All that may be seen, in the order of the files. */
  readonly facts: readonly Fact[]
  readonly quotations: readonly Quotation[]
  readonly partners: readonly Organisation[]
  readonly events: readonly AllianceEvent[]
  readonly terms: readonly Term[]
  /** Only for the minister; empty for everybody else. */
  readonly questions: readonly OpenQuestion[]
  /** Class X with its reasons: only for the minister, only through the helper `not-used`. */
  readonly notUsed: readonly (Fact | Organisation | Person | AllianceEvent)[]
  /** The roles a person holds on the edition date, those that ended marked `former`. */
  rolesOf(
    person: Person,
  ): readonly { readonly role: Role; readonly state: 'current' | 'former' | 'unconfirmed' }[]
}

/** How to look at a dataset. */
export interface ViewOptions {
  readonly audience: Audience
  readonly date: IsoDate
  /** The present instant, only to withhold what is under embargo. */
  readonly now: string
}

/** The dataset as `options.audience` may see it. */
export function viewOf(dataset: Dataset, options: ViewOptions): View {
  const { audience, date } = options
  const visible = <T extends Released>(all: ReadonlyMap<string, T>): T[] =>
    [...all.values()].filter((one) => withheldBecause(one, options) === undefined)
  const forMinister = <T>(all: readonly T[]): readonly T[] => (audience === 'minister' ? all : [])
  return {
    audience,
    date,
    alliance: { ...dataset.alliance, featured: featuredFor(dataset, options) },
    sender: dataset.sender,
    fact: (id) => find(dataset.facts, id, options),
    quotation: (id) => find(dataset.quotations, id, options),
    organisation: (id) => find(dataset.organisations, id, options),
    person: (id) => find(dataset.people, id, options),
    event: (id) => find(dataset.events, id, options),
    body: (id) => found(dataset.bodies, id) ?? unknown(dataset.bodies, id),
    source: (id) => known(dataset.sources, id),
    facts: visible(dataset.facts),
    quotations: visible(dataset.quotations),
    partners: visible(dataset.organisations).filter(({ partner }) => partner),
    events: visible(dataset.events),
    terms: [...dataset.terms.values()],
    questions: forMinister([...dataset.questions.values()]),
    notUsed: forMinister(notUsed(dataset, options)),
    rolesOf: (person) => rolesOn(person, date, (id) => known(dataset.sources, id).published),
  }
}

/** Looks something up and says whether this audience may see it. */
function find<T extends Declared & Released>(
  all: ReadonlyMap<string, T>,
  id: string,
  options: ViewOptions,
): Found<T> {
  const value = all.get(id)
  if (!value) return unknown(all, id)
  const reason = withheldBecause(value, options)
  return reason ? { status: 'withheld', value, reason } : { status: 'found', value }
}

function found<T>(all: ReadonlyMap<string, T>, id: string): Found<T> | undefined {
  const value = all.get(id)
  return value && { status: 'found', value }
}

function unknown<T>(all: ReadonlyMap<string, T & Declared>, id: string): Found<T> {
  const near = all.get(nearest(id, all.keys()) ?? '')
  if (!near) return { status: 'unknown' }
  return { status: 'unknown', nearest: { id: near.id, span: near.span } }
}

/** Citations are resolved on load, so an unknown source is a mistake of the program. */
function known(sources: Dataset['sources'], id: string): SourceDocument {
  const source = sources.get(id)
  if (!source) throw new RangeError(`no source is declared as ${id}`)
  return source
}

/** Class X in the order of the files: facts, then organisations, people and events. */
function notUsed(dataset: Dataset, options: ViewOptions): View['notUsed'] {
  const { facts, organisations, people, events } = dataset
  return [facts, organisations, people, events]
    .flatMap((all): View['notUsed'] => [...all.values()])
    .filter((one) => one.release === 'X' && !isEmbargoed(one, options.now))
}
