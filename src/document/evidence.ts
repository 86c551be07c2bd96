/** The words in which a fact stands in its source, in the quotation marks of their language. */

import type { LocaleCode } from '../base/localised.js'
import type { Correction, Fact } from '../dataset/fact.js'
import type { Inlines, Origin } from './ast-inline.js'
import type { Building } from './context.js'
import { inLanguage, joined, text } from './inline.js'
import { quoted, takenApart } from './typeset.js'

/**
 * Evidence letter for letter, marked as being in the source's language.
 *
 * A counted fact shows the words that were counted, said to be our own count.
 */
export function evidenceLine(fact: Fact, origin: Origin, building: Building): Inlines {
  const { view, locale } = building
  const phrase = (words: string, source = fact.citation.source): Inlines =>
    verbatim(words, view.source(source).language, origin, building)
  if (fact.derivation?.method !== 'counted') {
    const { text: words, note } = corrected(fact.citation.evidence, fact.correction, building)
    const line = phrase(words)
    return note === undefined ? line : [...line, text(` (${note})`, origin)]
  }
  const counted = fact.derivation.evidence.map(({ evidence, source }) => phrase(evidence, source))
  return [text(`${locale.words.ownCount}: `, origin), ...joined(counted, '; ')]
}

/**
 * Words with their correction, if somebody has approved it, and the remark that says so.
 *
 * A correction that nobody has approved is never applied.
 */
export function corrected(
  words: string,
  correction: Correction | undefined,
  { locale }: Building,
): { readonly text: string; readonly note?: string } {
  if (correction?.approvedBy === undefined) return { text: words }
  const { from, to } = correction
  return { text: words.replaceAll(from, () => to), note: locale.words.editoriallyCorrected }
}

/** Words of another's in the quotation marks of `language`, marked where that is not the document's. */
export function verbatim(
  words: string,
  language: LocaleCode,
  origin: Origin,
  building: Building,
): Inlines {
  const cited = { ...origin, cited: true as const }
  const { locale } = building
  const line = takenApart(text(quoted(words, language), cited), locale, language)
  return inLanguage(line, language, locale.code, cited)
}
