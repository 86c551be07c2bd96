/** Checks that the German title of an office is in the form for the person who holds it. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { Dataset } from './dataset.js'
import { datasetOfficeGender } from './diagnostics.js'
import type { Entry } from './entries.js'
import type { Person } from './party.js'

/** The offices of a person. */
export function verifyOffices(
  { value, at }: Entry<'people'>,
  { houseRules }: Dataset,
  report: Report,
): void {
  for (const [index, { titles }] of value.roles.entries()) {
    const place = (): Span => at('roles', index, 'titles', 'de')
    verifyTitle(titles.de, value, houseRules.offices, place, report)
  }
}

/** The office in which something was said. */
export function verifySpokenAs(
  { value, at }: Entry<'quotations'>,
  { houseRules, people }: Dataset,
  report: Report,
): void {
  const speaker = people.get(value.speaker)
  if (!speaker) return
  verifyTitle(value.role.de, speaker, houseRules.offices, () => at('role', 'de'), report)
}

function verifyTitle(
  title: string | undefined,
  { name, gender }: Pick<Person, 'name' | 'gender'>,
  offices: Dataset['houseRules']['offices'],
  place: () => Span,
  report: Report,
): void {
  if (title === undefined || gender === 'unknown') return
  for (const forms of offices) {
    const wrong = forms[gender === 'm' ? 'f' : 'm']
    const right = forms[gender]
    // The form for the other gender may be the beginning of the right one: Dekan, Dekanin.
    const ends = new RegExp(`${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu')
    const found = ends.exec(title)?.[0]
    if (found !== undefined) report(datasetOfficeGender(place(), found, name, right))
  }
}
