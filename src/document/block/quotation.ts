/** Words that somebody said, with a translation beneath where the document is in another language. */

import type { Span } from '../../base/source.js'
import type { Quotation as QuotationEntry } from '../../dataset/fact.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { Quotation } from '../ast.js'
import type { Building } from '../context.js'
import { corrected, verbatim } from '../evidence.js'
import { quotationUntranslated } from '../fact-diagnostics.js'
import { fullName } from '../names.js'
import { words } from '../running-text.js'
import { wording } from '../wording.js'
import { referred } from './table.js'

/**
 * The quotation, letter for letter, in the quotation marks of its own language. An approved
 * correction is made, and said after the speaker's role.
 *
 * A translation is never in quotation marks unless the speaker authorised it, and never without
 * the original; the speaker's role is the one in which it was said.
 */
export function quotationBlocks(
  { quotation }: BlockValueOf<'quotation'>,
  span: Span,
  building: Building,
): readonly Quotation[] {
  const origin = { span }
  const { text, note } = corrected(quotation.text, quotation.correction, building)
  const office = roleOf(quotation, building)
  const role = words(note === undefined ? office : `${office} (${note})`, origin, building)
  const { source } = quotation.citation
  const translation = translationOf(quotation, span, building)
  return [
    {
      type: 'quotation',
      text: verbatim(text, quotation.language, origin, building),
      language: quotation.language,
      ...(translation && { translation }),
      speaker: words(speakerOf(quotation, building), origin, building),
      role: referred(role, [{ source }], origin, building),
      origin,
    },
  ]
}

function speakerOf({ speaker }: QuotationEntry, building: Building): string {
  const found = building.view.person(speaker)
  return found.status === 'found' ? fullName(found.value, building) : building.locale.words.notNamed
}

/** The role in which it was said; with its date once an office of the speaker is no longer confirmed. */
function roleOf(quotation: QuotationEntry, building: Building): string {
  const { view, locale } = building
  const role = wording(quotation.role, quotation, 'role', building)
  const speaker = view.person(quotation.speaker)
  const outdated =
    speaker.status === 'found' &&
    view.rolesOf(speaker.value).some(({ state }) => state !== 'current')
  return outdated && quotation.date !== undefined
    ? locale.words.roleAt(role, locale.date(quotation.date, 'long'))
    : role
}

function translationOf(
  quotation: QuotationEntry,
  span: Span,
  building: Building,
): Quotation['translation'] {
  const { code, quote, words: vocabulary } = building.locale
  if (quotation.language === code) return undefined
  const translation = quotation.translations[code]
  if (translation === undefined) {
    building.report(quotationUntranslated(quotation.id, code, quotation.span))
    const missing = words(vocabulary.missing(quotation.id), { span }, building)
    return { text: missing, mark: words(vocabulary.workingTranslation, { span }, building) }
  }
  const { text, status } = translation
  const from = vocabulary.translatedFrom[quotation.language]
  const mark = status === 'authorised' ? from : `${from}; ${vocabulary.notAuthorised}`
  return {
    text: words(status === 'authorised' ? quote(text) : text, { span, cited: true }, building),
    mark: words(mark, { span }, building),
  }
}
