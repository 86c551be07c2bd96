/** The names that every template can use, and what stands in them. */

import type { LocaleCode } from '../base/localised.js'
import type { AllianceEvent } from '../dataset/dataset.js'
import type { Fact, Quotation } from '../dataset/fact.js'
import type { Organisation, Person, Seat } from '../dataset/party.js'
import type { Found, View } from '../dataset/view.js'

/** The names at the root of every template, with their documentation. */
export const scopeNames: Readonly<Record<string, string>> = {
  'alliance.organisation': 'the alliance itself, an organisation',
  'alliance.launch': 'the fact that carries the launch date',
  'alliance.launchNote': 'what kind of date the launch date is',
  'alliance.body': 'the body of the alliance, such as its board; may be absent',
  'alliance.featured.keyFigures': 'facts for tiles',
  'alliance.featured.partnerCount': 'fact: how many partners; may be absent',
  'alliance.featured.seatCount': 'fact: how many seats; may be absent',
  'alliance.featured.speakerCount': 'fact: how many people are quoted; may be absent',
  'alliance.featured.funding': 'fact; may be absent',
  'alliance.featured.legalForm': 'fact; may be absent',
  'alliance.featured.legalBasis': 'fact; may be absent',
  'alliance.featured.background': 'fact: what was there before; may be absent',
  'alliance.featured.aims': 'facts: goals to list',
  'alliance.featured.claims': 'facts: what others say of the alliance',
  'alliance.featured.aimCounts': 'facts: how many speakers name an aim',
  'alliance.featured.quotations': 'the quotations to show',
  'alliance.featured.timeline': 'the events to show',
  'alliance.featured.launchEvent': 'event that carries the launch date; may be absent',
  'sender.authority': 'who issues the document',
  'sender.unit': 'department; may be absent',
  'sender.fileReference': 'file reference; may be absent',
  'sender.contact': 'contact line',
  'sender.disclaimer': 'disclaimer; may be absent',
  partners: 'the partners, in the order of the dataset',
  partner: 'with `each: partner`, the partner that the document is for',
  facts: 'all facts that the audience may see',
  events: 'all events that the audience may see',
  questions: 'open questions; empty but for the minister',
  notUsed: 'what is not used; empty but for the minister',
  edition: 'edition date, for `{{date edition}}`',
  locale: '`de` or `en`',
  audience: 'who reads it',
}

/** The first words of these names. */
export const rootNames: ReadonlySet<string> = new Set(
  Object.keys(scopeNames).map((name) => name.replace(/\..*/, '')),
)

/** What the names of a template stand for. Plain objects throughout; absent entries are undefined. */
export type Scope = Readonly<Record<string, unknown>>

/** The names of a template that is merged with a view. */
export function scopeOf(view: View, locale: LocaleCode, partner: Organisation | undefined): Scope {
  return {
    alliance: allianceOf(view),
    sender: senderOf(view),
    partners: view.partners.map((one) => partnerOf(one, view)),
    ...(partner && { partner: partnerOf(partner, view) }),
    facts: view.facts,
    events: view.events,
    questions: view.questions,
    notUsed: view.notUsed,
    edition: view.date,
    locale,
    audience: view.audience,
  }
}

function allianceOf(view: View): Scope {
  const { alliance } = view
  const { featured } = alliance
  const fact = (id: string | undefined): Fact | undefined => seen(id, view.fact)
  return {
    organisation: seen(alliance.organisation, view.organisation),
    launch: fact(alliance.launch),
    launchNote: alliance.launchNote,
    body: seen(alliance.body, view.body),
    featured: {
      keyFigures: allSeen(featured.keyFigures, view.fact),
      partnerCount: fact(featured.partnerCount),
      seatCount: fact(featured.seatCount),
      speakerCount: fact(featured.speakerCount),
      funding: fact(featured.funding),
      legalForm: fact(featured.legalForm),
      legalBasis: fact(featured.legalBasis),
      background: fact(featured.background),
      aims: allSeen(featured.aims, view.fact),
      claims: allSeen(featured.claims, view.fact),
      aimCounts: allSeen(featured.aimCounts, view.fact),
      quotations: allSeen<Quotation>(featured.quotations, view.quotation),
      timeline: allSeen<AllianceEvent>(featured.timeline, view.event),
      launchEvent: seen(featured.launchEvent, view.event),
    },
  }
}

function senderOf({ sender }: View): Scope {
  const { authority, unit, fileReference, contact, disclaimer } = sender
  return { authority, unit, fileReference, contact, disclaimer }
}

/**
 * A partner with what belongs to it.
 *
 * People are those who speak, hold a seat or are named as attribution, and have an office at the
 * partner or at one of its faculties.
 */
function partnerOf(partner: Organisation, view: View): Scope {
  const people = peopleOf(view).filter((person) => hasOfficeAt(person, partner.id, view))
  const ids = new Set([partner.id, ...people.map(({ id }) => id)])
  const said = view.facts.filter(({ attribution }) => attribution && ids.has(attribution))
  const shared = allSeen(view.alliance.featured.keyFigures, view.fact)
  return {
    ...partner,
    people,
    quotations: view.quotations.filter(({ speaker }) => ids.has(speaker)),
    seats: seatsOf(view).filter(({ organisation }) => isPartOf(organisation, partner.id, view)),
    figures: view.facts.filter(({ owners }) => owners.includes(partner.id)),
    otherFigures: shared.filter(({ owners }) => !owners.includes(partner.id)),
    goals: said.filter(({ kind }) => kind === 'goal'),
    claims: said.filter(({ kind }) => kind === 'claim'),
  }
}

function peopleOf(view: View): readonly Person[] {
  const ids = [
    ...view.quotations.map(({ speaker }) => speaker),
    ...seatsOf(view).map(({ holder }) => holder),
    ...view.facts.map(({ attribution }) => attribution),
  ]
  return allSeen(
    [...new Set(ids)].filter((id) => id !== undefined),
    view.person,
  )
}

function hasOfficeAt(person: Person, partner: string, view: View): boolean {
  const current = view.rolesOf(person).filter(({ state }) => state !== 'former')
  return current.some(({ role }) => isPartOf(role.organisation, partner, view))
}

/** Whether an organisation is the partner or a faculty of it. */
function isPartOf(id: string | undefined, partner: string, view: View): boolean {
  if (id === undefined || id === partner) return id === partner
  return seen(id, view.organisation)?.parent === partner
}

function seatsOf(view: View): readonly Seat[] {
  return seen(view.alliance.body, view.body)?.seats ?? []
}

/** What an id names, if this audience may see it. */
function seen<T>(id: string | undefined, find: (id: string) => Found<T>): T | undefined {
  if (id === undefined) return undefined
  const found = find(id)
  return found.status === 'found' ? found.value : undefined
}

function allSeen<T>(ids: readonly string[], find: (id: string) => Found<T>): readonly T[] {
  return ids.flatMap((id) => seen(id, find) ?? [])
}
