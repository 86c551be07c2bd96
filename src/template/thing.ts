/** Tells what kind of entry a value of the dataset is, and which of its properties paths may read. */

import type { AllianceEvent, OpenQuestion } from '../dataset/dataset.js'
import type { Fact, Quotation } from '../dataset/fact.js'
import type { Body, Organisation, Person, Seat } from '../dataset/party.js'

/** Kinds of entries, by name. */
export interface Things {
  readonly fact: Fact
  readonly organisation: Organisation
  readonly person: Person
  readonly quotation: Quotation
  readonly event: AllianceEvent
  readonly body: Body
  readonly seat: Seat
  readonly question: OpenQuestion
}
/** The name of a kind of thing. */
export type ThingKind = keyof Things

/** An entry and its kind. */
export type Thing = {
  [K in ThingKind]: { readonly kind: K; readonly value: Things[K] }
}[ThingKind]

/** What a kind is called, and what paths may read of it. */
export interface ThingDescription {
  /** With its article: "a fact". */
  readonly name: string
  /** Own property that only entries of this kind have. */
  readonly mark: string
  /** Properties that paths may read, with their documentation. */
  readonly open: Readonly<Record<string, string>>
  /** The helpers that print an entry of this kind, as Markdown. */
  readonly printed: string
}

/** All kinds; the first whose mark is there wins. */
export const things: Readonly<Record<ThingKind, ThingDescription>> = {
  fact: {
    name: 'a fact',
    mark: 'qualifier',
    open: {
      id: 'its id',
      kind: 'figure, date, legal, goal, claim, context or contact',
      release: 'release class',
      qualifier: 'exact, around, more-than …',
      scope: 'whose figure it is',
      asOf: 'date to which the value applies',
      attribution: 'id of who says so',
      owners: 'ids of the organisations whose own figure it is',
    },
    printed: '`{{fact …}}` or `{{label …}}`',
  },
  organisation: {
    name: 'an organisation',
    mark: 'partner',
    open: {
      id: 'its id',
      kind: 'university, hospital, research …',
      parent: 'for a faculty, the id of its university',
      people: 'partners only: people with an office there',
      quotations: 'partners only: what these people said',
      seats: 'partners only: seats of the body that it fills',
      figures: 'partners only: facts that are its own figures',
      otherFigures: 'partners only: key figures of the alliance that are not its own',
      goals: 'partners only: goals that it or its people name',
      claims: 'partners only: claims that it or its people make',
    },
    printed: '`{{org …}}`',
  },
  person: {
    name: 'a person',
    mark: 'gender',
    open: { id: 'the id' },
    printed: '`{{person …}}`',
  },
  quotation: {
    name: 'a quotation',
    mark: 'speaker',
    open: {
      id: 'its id',
      speaker: 'id of the speaker',
      role: 'role in which it was said',
      date: 'date on which it was said',
    },
    printed: '`{{quotation …}}`',
  },
  event: {
    name: 'an event',
    mark: 'labels',
    open: {
      id: 'its id',
      date: 'its date',
      dateNote: 'what kind of date it is',
      attribution: 'id of who says so',
    },
    printed: '`{{label …}}` or `{{timeline …}}`',
  },
  body: {
    name: 'a body',
    mark: 'seats',
    open: { id: 'its id', names: 'its name', seats: 'its seats' },
    printed: '`{{seats …}}`',
  },
  seat: {
    name: 'a seat',
    mark: 'offices',
    open: {
      id: 'its id',
      offices: 'the office',
      organisation: 'id of the organisation that fills it',
      holder: 'id of who holds it',
      chair: 'whether it has the chair',
    },
    printed: '`{{seats …}}`',
  },
  question: {
    name: 'an open question',
    mark: 'questions',
    open: { id: 'its id', questions: 'the question', owner: 'who is to settle it' },
    printed: '`{{open-questions …}}`',
  },
}

/** Properties of entries that no path may read: they are printed by helpers, or never. */
const closed: ReadonlySet<string> = new Set([
  ...['aliases', 'audiences', 'citation', 'clearedAt', 'clearedBy', 'conflictsWith', 'correction'],
  ...['derivation', 'embargoUntil', 'explanation', 'gender', 'label', 'labels', 'language', 'name'],
  ...['names', 'partner', 'reason', 'remark', 'roles', 'sha256', 'span', 'text', 'titles'],
  'shortLabelSpans',
  ...['translations', 'validity', 'value', 'about', 'release', 'kind', 'qualifier'],
])

/** Which kind of entry a value is; undefined for everything else. */
export function thingOf(value: unknown): Thing | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Object.hasOwn(value, 'id') || !Object.hasOwn(value, 'span')) return undefined
  for (const [kind, { mark }] of Object.entries(things)) {
    // Only entries of this kind have the mark, which the compiler cannot know.
    if (Object.hasOwn(value, mark)) return { kind, value } as Thing
  }
  return undefined
}

/** Whether a property of an entry is kept from paths. */
export function isClosed(kind: ThingKind, property: string): boolean {
  return closed.has(property) && !Object.hasOwn(things[kind].open, property)
}
