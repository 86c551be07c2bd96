/** What a verified dataset holds. Made by `load`, read through `view`. */

import type { Localised } from '../base/localised.js'
import type { Translation, TranslationRecord } from '../base/translation.js'
import type { IsoDate } from '../base/value.js'
import type {
  Citation,
  Declared,
  Fact,
  FactId,
  OrganisationId,
  PersonId,
  Quotation,
  QuotationId,
  Released,
  SourceDocument,
  SourceId,
} from './fact.js'
import type { Body, Organisation, Person } from './party.js'
import type { HouseRules, Term } from './words.js'

/** Something that happened or is announced; without a date if the source gives none. */
export interface AllianceEvent extends Declared, Released {
  readonly labels: Localised<string>
  readonly date?: IsoDate
  /** What kind of date it is: "Datum der Pressemitteilung". */
  readonly dateNote?: Localised<string>
  readonly citation: Citation
  readonly attribution?: PersonId | OrganisationId
  readonly conflictsWith: readonly string[]
  readonly reason?: Localised<string>
  readonly remark?: string
}

/** Something to settle before release. */
export interface OpenQuestion extends Declared {
  readonly questions: Localised<string>
  readonly about: readonly string[]
  readonly owner?: Localised<string>
}

/** Who issues the documents. */
export interface Sender {
  readonly authority: Localised<string>
  readonly unit?: Localised<string>
  readonly fileReference?: string
  readonly contact: Localised<string>
  /** "Beispieldokument – nicht vom StMWK herausgegeben". */
  readonly disclaimer?: Localised<string>
}

/**
 * Which entries play the parts that every document needs.
 *
 * Shipped templates read these instead of ids, so that they work for any alliance. Lists are in
 * the order of printing and may be empty.
 */
export interface Featured {
  /** Four or five figures for tiles. */
  readonly keyFigures: readonly FactId[]
  /** How many partners there are. */
  readonly partnerCount?: FactId
  /** How many seats the body has. */
  readonly seatCount?: FactId
  /** How many people are quoted: the whole of which `aimCounts` are parts. */
  readonly speakerCount?: FactId
  readonly funding?: FactId
  readonly legalForm?: FactId
  readonly legalBasis?: FactId
  /** What was there before the alliance. */
  readonly background?: FactId
  /** Goals to list, each with an attribution. */
  readonly aims: readonly FactId[]
  /** What others or the alliance say of it: comparisons, superlatives; each with an attribution. */
  readonly claims: readonly FactId[]
  /** Counted facts: how many speakers name an aim. Their derivations say who, and in which words. */
  readonly aimCounts: readonly FactId[]
  /** The two quotations that a deck shows. */
  readonly quotations: readonly QuotationId[]
  readonly timeline: readonly string[]
  /** The event that carries the launch date. */
  readonly launchEvent?: string
}

/** What the dataset is about. */
export interface Alliance {
  readonly organisation: OrganisationId
  /** The fact that carries the launch date. */
  readonly launch: FactId
  /** What kind of date the launch date is: "Datum der Pressemitteilung". */
  readonly launchNote?: Localised<string>
  /** Default edition date. */
  readonly edition: IsoDate
  readonly body?: string
  readonly featured: Featured
}

/** Everything that the files of a data folder declare, checked and resolved. */
export interface Dataset {
  readonly alliance: Alliance
  readonly sender: Sender
  readonly sources: ReadonlyMap<SourceId, SourceDocument>
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>
  readonly people: ReadonlyMap<PersonId, Person>
  readonly facts: ReadonlyMap<FactId, Fact>
  readonly quotations: ReadonlyMap<QuotationId, Quotation>
  readonly events: ReadonlyMap<string, AllianceEvent>
  readonly bodies: ReadonlyMap<string, Body>
  readonly questions: ReadonlyMap<string, OpenQuestion>
  readonly terms: ReadonlyMap<string, Term>
  readonly houseRules: HouseRules
  /** Every text that the files hold in German and in another language. */
  readonly translations: readonly Translation[]
  /** Which texts the translations were made from; absent where no record is kept. */
  readonly translationRecord?: TranslationRecord
  /** The files it was made from, for manifests and keys. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
}
