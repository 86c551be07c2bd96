/** What a dataset states: facts and quotations, their sources, and who may see them. */

import type { Localised } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { IsoDate, Qualifier, Value } from '../base/value.js'

/** Ids are kebab-case words joined by dots, their first word naming the kind: `fig.beds`, `per.blume`. */
export type FactId = string

export type PersonId = string

export type OrganisationId = string

export type QuotationId = string

export type SourceId = string

/** Release class: A free, B only attributed, C not without clearance, X not used. */
export const releaseClasses = ['A', 'B', 'C', 'X'] as const

/** Who may see an entry, and what must be said with it. */
export type ReleaseClass = (typeof releaseClasses)[number]

/** Readers a document may be made for. */
export const audiences = ['minister', 'press', 'partner', 'international'] as const

/** Readers of one kind. */
export type Audience = (typeof audiences)[number]

/** What facts state: a number, a day, a law, an intention … */
export const factKinds = ['figure', 'date', 'legal', 'goal', 'claim', 'context', 'contact'] as const

/** What a fact states. */
export type FactKind = (typeof factKinds)[number]

/** Anything that a file of the dataset declares under an id. */
export interface Declared {
  readonly id: string
  /** Where the id is declared. */
  readonly span: Span
  /** Other ids under which the same thing is on record; for tracing, never for look-up. */
  readonly aliases?: readonly string[]
}

/** What decides who may see a thing, and when. */
export interface Released {
  readonly release: ReleaseClass
  /** Readers who may see it; absent means all that its class allows. */
  readonly audiences?: readonly Audience[]
  /** ISO 8601 instant with offset, `2025-07-03T14:00+02:00`; nobody sees it before. */
  readonly embargoUntil?: string
}

/** Where a statement stands: the source and the few words in which it is made, verbatim. */
export interface Citation {
  readonly source: SourceId
  readonly evidence: string
}

/** A document that facts are taken from. */
export interface SourceDocument extends Declared {
  /** Full reference: "StMWK, Pressemitteilung vom 3. Juli 2025". */
  readonly titles: Localised<string>
  /** Publisher's short name for attributions: "StMWK". */
  readonly publishers: Localised<string>
  readonly published?: IsoDate
  readonly language: 'de' | 'en'
  readonly trust: 'official' | 'secondary'
  readonly sha256: string
  readonly url?: string
}

/** Forms of a term that sentences need; a form that is asked for and absent is an error. */
export interface LabelForms {
  /** The whole label: "Planbetten der Münchner Universitätsklinika". */
  readonly full: string
  readonly singular?: string
  readonly plural?: string
  /** For tiles and narrow columns: "Planbetten". */
  readonly short?: string
  readonly genitive?: string
  readonly dative?: string
}

/** The name of a form. */
export type LabelForm = keyof LabelForms

/** A counted piece of evidence: one statement that names the thing counted. */
export interface CountedEvidence {
  /** What was counted: a quotation (its speaker counts once), a fact, a seat or an organisation. */
  readonly of: QuotationId | FactId | OrganisationId | string
  /** The words that name it; checked against the excerpt when `of` is a quotation without `source`. */
  readonly evidence: string
  /** Where the words stand if the stored excerpt of the quotation does not hold them. */
  readonly source?: SourceId
}

/** How a derived fact is computed; its value is never typed. */
export type Derivation =
  | { readonly method: 'sum'; readonly of: readonly FactId[] }
  | { readonly method: 'counted'; readonly evidence: readonly CountedEvidence[] }

/** A change made to what the source says, logged and approved. */
export interface Correction {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly approvedBy?: string
  readonly approvedAt?: IsoDate
}

/** A stretch of time; an absent end is open or unknown. */
export interface Validity {
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** False while nobody has confirmed it; then a later edition says "bei der Vorstellung am …". */
  readonly confirmed: boolean
}

/** One verified statement. */
export interface Fact extends Declared, Released {
  readonly kind: FactKind
  /** Goals and claims may have none: their label is the statement. Derived values are computed on load. */
  readonly value?: Value
  readonly qualifier: Qualifier
  /** Whose figure it is: "Münchner Universitätsklinika". */
  readonly scope?: Localised<string>
  /** What it measures, in the words that facts of one chart share: "Studierende nach Fach". */
  readonly measure?: Localised<string>
  /** Organisations whose own figure it is; a partner's report calls no other figure its own. */
  readonly owners: readonly OrganisationId[]
  readonly labels: Localised<LabelForms>
  /** Where the short labels stand, in each language that has one. */
  readonly shortLabelSpans?: Localised<Span>
  readonly citation: Citation
  /** Date to which the value applies; absent means that the source names none. */
  readonly asOf?: IsoDate
  /** Who says so: a person or an organisation. Every fact of class B has one. */
  readonly attribution?: PersonId | OrganisationId
  readonly correction?: Correction
  readonly validity?: Validity
  readonly clearedBy?: string
  readonly clearedAt?: IsoDate
  readonly derivation?: Derivation
  readonly conflictsWith: readonly string[]
  /** Why it is not used, or what contradicts it. Needed for X and for conflicts. */
  readonly reason?: Localised<string>
  /** Extra matter for people who keep the dataset; never printed. */
  readonly remark?: string
}

/** Words that somebody said: verbatim, without quotation marks. */
export interface Quotation extends Declared, Released {
  readonly speaker: PersonId
  /** The role in which it was said. */
  readonly role: Localised<string>
  readonly language: 'de' | 'en'
  readonly text: string
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string
  readonly date?: IsoDate
  readonly translations: Localised<{
    readonly text: string
    readonly status: 'working' | 'authorised'
  }>
  readonly citation: Citation
  readonly correction?: Correction
  readonly remark?: string
}
