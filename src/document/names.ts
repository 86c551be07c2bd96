/** Words for people and organisations: names in the form a sentence needs, roles on the edition date. */

import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/fact.js'
import type { NameForm, Organisation, Person, Role } from '../dataset/party.js'
import type { InlineValueOf } from '../template/slot.js'
import type { Inlines } from './ast-inline.js'
import type { Building } from './context.js'
import { nameFormMissing, translationMissing } from './fact-diagnostics.js'
import { fill } from './fill.js'
import { inLanguage, text } from './inline.js'
import { fullOf, optionalWording, wording } from './wording.js'

/**
 * A name in a form, marked with its language where that is not the document's. A preposition
 * before it is joined with its article by the locale.
 */
export function organisationInlines(
  organisation: Organisation,
  form: NameForm,
  span: Span,
  building: Building,
  after?: string,
): Inlines {
  const { code, words, contract } = building.locale
  const names = organisation.names[code]
  if (names === undefined) {
    building.report(
      translationMissing(
        organisation.id,
        'name',
        code,
        organisation.span,
        fullOf(organisation.names),
      ),
    )
    return [text(words.missing(organisation.id), { span })]
  }
  const name = names[form]
  if (name === undefined) building.report(nameFormMissing(organisation, code, form, span))
  const language = form === 'explanation' ? undefined : names.language
  const shown = name ?? names.short
  const said = after === undefined ? shown : contract(after, shown)
  return inLanguage([text(said, { span })], language, code, { span })
}

/** The name of an organisation as plain words, for labels and alternative texts. */
export function shortName(organisation: Organisation, building: Building): string {
  const { code, words } = building.locale
  return organisation.names[code]?.short ?? words.missing(organisation.id)
}

/** A person as asked for: name, title and name, role, or all. */
export function personInlines(
  { person, form }: Pick<InlineValueOf<'person'>, 'person' | 'form'>,
  span: Span,
  building: Building,
): Inlines {
  const role = form === 'role' || form === 'full-role' ? roleText(person, building) : undefined
  const name =
    form === 'name' ? person.name : form === 'role' ? undefined : fullName(person, building)
  const words = [name, role].filter((part) => part !== undefined).join(', ')
  return [text(words, { span })]
}

/** "Prof. Dr. Thomas F. Hofmann": exactly the title that the dataset holds, none if it holds none. */
export function fullName(person: Person, building: Building): string {
  const title = optionalWording(person.titles, person, 'title', building)
  return title === undefined || title === '' ? person.name : `${title} ${person.name}`
}

/**
 * The offices of a person on the edition date.
 *
 * Current ones as they are, several as a list; otherwise those nobody confirmed since, dated to
 * the presentation; otherwise those that ended, said to be former.
 */
export function roleText(person: Person, building: Building): string | undefined {
  const { locale, view } = building
  const roles = view.rolesOf(person)
  const inState = (state: 'current' | 'former' | 'unconfirmed'): string[] =>
    roles.filter((entry) => entry.state === state).map(({ role }) => title(role, person, building))
  const current = inState('current')
  if (current.length > 0) return locale.list(current)
  const unconfirmed = inState('unconfirmed')
  const launch = launchDate(building)
  if (unconfirmed.length > 0) {
    const named = locale.list(unconfirmed)
    return launch === undefined ? named : locale.words.roleAt(named, launch)
  }
  const former = inState('former').map((role) => locale.words.formerRole(role, person.gender))
  return former.length > 0 ? locale.list(former) : undefined
}

function title(role: Role, person: Person, building: Building): string {
  return wording(role.titles, { id: person.id, span: person.span }, 'role', building)
}

function launchDate({ view, locale }: Building): string | undefined {
  const found = view.fact(view.alliance.launch)
  if (found.status === 'unknown' || found.value.value?.type !== 'date') return undefined
  return locale.date(found.value.value.date, 'long')
}

/** How who says something is named. */
interface Naming {
  /** A person's institution is added in brackets, where no case has to agree with it. */
  readonly affiliation?: boolean
}

/** "nach Angaben des StMWK", "according to Markus Blume"; nothing where nobody is named. */
export function accordingInlines(
  fact: Pick<Fact, 'attribution'>,
  span: Span,
  building: Building,
  naming: Naming = {},
): Inlines | undefined {
  const { attribution } = fact
  if (attribution === undefined) return undefined
  const person = building.view.person(attribution)
  const organisation = building.view.organisation(attribution)
  const { accordingTo } = building.locale.words
  if (person.status !== 'unknown') {
    return fill(accordingTo, [named(person.value, naming, span, building)], { span })
  }
  return organisation.status === 'unknown'
    ? undefined
    : accordingToOrganisation(organisation.value, span, building)
}

function named(person: Person, naming: Naming, span: Span, building: Building): Inlines {
  const name = text(fullName(person, building), { span })
  const where = naming.affiliation ? affiliation(person, span, building) : undefined
  return where ? [name, text(' (', { span }), ...where, text(')', { span })] : [name]
}

/** The institution of a person's first office; nothing where none is recorded. */
function affiliation(person: Person, span: Span, building: Building): Inlines | undefined {
  const id = person.roles.find((role) => role.organisation !== undefined)?.organisation
  const found = id === undefined ? undefined : building.view.organisation(id)
  return found?.status === 'found'
    ? organisationInlines(found.value, 'short', span, building)
    : undefined
}

/** Who makes a statement, by name; nothing where nobody is named. */
export function speakerInlines(
  { attribution }: Pick<Fact, 'attribution'>,
  span: Span,
  building: Building,
  naming: Naming = {},
): Inlines | undefined {
  if (attribution === undefined) return undefined
  const person = building.view.person(attribution)
  if (person.status !== 'unknown') return named(person.value, naming, span, building)
  const organisation = building.view.organisation(attribution)
  return organisation.status === 'unknown'
    ? undefined
    : organisationInlines(organisation.value, 'short', span, building)
}

function accordingToOrganisation(
  organisation: Organisation,
  span: Span,
  building: Building,
): Inlines {
  const { locale } = building
  const names = organisation.names[locale.code]
  const who = organisationInlines(
    organisation,
    names?.nominative === undefined ? 'short' : 'nominative',
    span,
    building,
  )
  if (names?.genitive === undefined) return fill(locale.words.accordingTo, [who], { span })
  const genitive = organisationInlines(organisation, 'genitive', span, building)
  return fill(locale.words.accordingTo, [who, genitive], { span })
}
