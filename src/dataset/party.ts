/** Who takes part: organisations, people with their offices, bodies with their seats. */

import type { Localised } from '../base/localised.js'
import type { Citation, Declared, OrganisationId, PersonId, Released, Validity } from './fact.js'

/** A name and its inflected forms. */
export interface NameForms {
  readonly full: string
  readonly short: string
  readonly nominative?: string
  readonly genitive?: string
  readonly dative?: string
  /** Language of the name where it differs from the document's: "TUM School of Medicine and Health". */
  readonly language?: 'de' | 'en'
  /** What the name says to an outsider, one clause. */
  readonly explanation?: string
}

/** The name of a form, or the explanation. */
export type NameForm = 'full' | 'short' | 'nominative' | 'genitive' | 'dative' | 'explanation'

/** An organisation. `kind` groups them: universities share a colour, so do hospitals. */
export interface Organisation extends Declared, Released {
  readonly kind:
    | 'alliance'
    | 'university'
    | 'hospital'
    | 'research'
    | 'faculty'
    | 'authority'
    | 'other'
  readonly names: Localised<NameForms>
  /** Member of the alliance. */
  readonly partner: boolean
  /** For a faculty: its university. */
  readonly parent?: OrganisationId
  readonly citation?: Citation
  readonly reason?: Localised<string>
  readonly remark?: string
}

/** An office that a person holds or held. */
export interface Role {
  /** Present where other entries refer to the office. */
  readonly id?: string
  readonly titles: Localised<string>
  readonly organisation?: OrganisationId
  readonly validity: Validity
  readonly citation: Citation
  readonly remark?: string
}

/** A person with academic title, name and offices over time. */
export interface Person extends Declared, Released {
  /** "Prof. Dr." in German, "Professor" in English; exactly as the institution writes it. */
  readonly titles: Localised<string>
  readonly name: string
  readonly gender: 'm' | 'f' | 'unknown'
  readonly roles: readonly Role[]
  readonly citation: Citation
  readonly reason?: Localised<string>
  readonly remark?: string
}

/** A seat in a body; who holds it may be unknown. */
export interface Seat extends Declared {
  readonly offices: Localised<string>
  readonly organisation: OrganisationId
  readonly holder?: PersonId
  readonly chair: boolean
  readonly citation: Citation
}

/** A body of the alliance, such as its board. */
export interface Body extends Declared {
  readonly names: Localised<string>
  readonly seats: readonly Seat[]
}
