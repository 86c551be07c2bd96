/** Takes texts of the dataset in the language of the document; what is missing is reported and shown. */

import type { Localised } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { Declared, Fact, LabelForm } from '../dataset/fact.js'
import type { Building } from './context.js'
import { labelFormMissing, translationMissing } from './fact-diagnostics.js'

/** A text of a declared thing in the document's language, or words that say that it is missing. */
export function wording(
  texts: Localised<string>,
  { id, span }: Pick<Declared, 'id' | 'span'>,
  what: string,
  building: Building,
): string {
  const { code, words } = building.locale
  const found = texts[code]
  if (found !== undefined) return found
  building.report(translationMissing(id, what, code, span, texts))
  return words.missing(id)
}

/** The same, where the dataset need not have the text in any language. */
export function optionalWording(
  texts: Localised<string> | undefined,
  declared: Pick<Declared, 'id' | 'span'>,
  what: string,
  building: Building,
): string | undefined {
  if (texts === undefined || Object.keys(texts).length === 0) return undefined
  return wording(texts, declared, what, building)
}

/** A form of a fact's label; where it is missing the whole label stands in. */
export function labelOf(fact: Fact, form: LabelForm, span: Span, building: Building): string {
  const { code, words } = building.locale
  const forms = fact.labels[code]
  if (forms === undefined) {
    building.report(translationMissing(fact.id, 'label', code, fact.span, fullOf(fact.labels)))
    return words.missing(fact.id)
  }
  const label = forms[form]
  if (label !== undefined) return label
  building.report(labelFormMissing(fact, code, form, span))
  return forms.full
}

/** The full form of labels or names in each language that has one. */
export function fullOf(forms: Localised<{ readonly full: string }>): Localised<string> {
  const { de, en } = forms
  return { ...(de && { de: de.full }), ...(en && { en: en.full }) }
}
