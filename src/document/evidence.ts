/** The words in which a fact stands in its source, in the quotation marks of their language. */

import type { LocaleCode } from '../base/localised.js'
import type { Fact } from '../dataset/dataset.js'
import type { Inlines, Origin } from './ast.js'
import type { Building } from './context.js'
import { inLanguage, joined, text } from './inline.js'
import { quoted } from './typeset.js'

/**
 * Evidence letter for letter, marked as being in the source's language.
 *
 * A counted fact shows the words that were counted, said to be our own count.
 */
export function evidenceLine(fact: Fact, origin: Origin, building: Building): Inlines {
  const { view, locale } = building
  const phrase = (words: string, source = fact.citation.source): Inlines =>
    verbatim(words, view.source(source).language, origin, building)
  if (fact.derivation?.method !== 'counted') return phrase(fact.citation.evidence)
  const counted = fact.derivation.evidence.map(({ evidence, source }) => phrase(evidence, source))
  return [text(`${locale.words.ownCount}: `, origin), ...joined(counted, '; ')]
}

/** Words of another's in the quotation marks of `language`, marked where that is not the document's. */
export function verbatim(
  words: string,
  language: LocaleCode,
  origin: Origin,
  building: Building,
): Inlines {
  const cited = { ...origin, cited: true as const }
  return inLanguage([text(quoted(words, language), cited)], language, building.locale.code, cited)
}
