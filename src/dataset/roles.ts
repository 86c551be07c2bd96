/** Which offices a person holds on a date, as far as anybody knows. */

import type { IsoDate } from '../base/value.js'
import type { SourceId } from './fact.js'
import type { Person, Role } from './party.js'

/** How sure it is that an office is held on the date asked for. */
export type RoleState = 'current' | 'former' | 'unconfirmed'

/** An office and its state. */
export interface HeldRole {
  readonly role: Role
  readonly state: RoleState
}

/**
 * The offices of a person on a date, without those that begin later.
 *
 * An unconfirmed office is current up to the publication of its source, afterwards unconfirmed:
 * nobody has said that it is still held.
 */
export function rolesOn(
  person: Person,
  date: IsoDate,
  published: (source: SourceId) => IsoDate | undefined,
): HeldRole[] {
  return person.roles
    .filter(({ validity: { from } }) => from === undefined || from <= date)
    .map((role) => ({ role, state: stateOf(role, date, published(role.citation.source)) }))
}

/** ISO dates compare as text. */
function stateOf({ validity }: Role, date: IsoDate, published: IsoDate | undefined): RoleState {
  if (validity.to !== undefined && date > validity.to) return 'former'
  if (validity.confirmed) return 'current'
  return published !== undefined && date <= published ? 'current' : 'unconfirmed'
}
