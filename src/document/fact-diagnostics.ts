/** Diagnostics of what the dataset lacks for a document: one function for each code. */

import { type Diagnostic, error, gate } from '../base/diagnostic.js'
import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/fact.js'
import type { NameForm, Organisation } from '../dataset/party.js'

/** A label form that a template asks for and the dataset does not hold in this locale. */
export function labelFormMissing(
  fact: Fact,
  locale: LocaleCode,
  form: string,
  at: Span,
): Diagnostic {
  const message = `the label of \`${fact.id}\` has no form \`${form}\` in \`${locale}\``
  return error('label-form-missing', at, message, {
    message: `add \`labels.${locale}.${form}\` to the fact`,
    span: fact.span,
  })
}

/** A short label that no tile can take in two lines. */
export function labelTooLong(
  fact: Fact,
  locale: LocaleCode,
  length: number,
  most: number,
): Diagnostic {
  return gate(
    'label-too-long',
    fact.shortLabelSpans?.[locale] ?? fact.span,
    `the short label of \`${fact.id}\` in \`${locale}\` has ${length} characters; a tile takes ${most}`,
    `shorten \`labels.${locale}.short\`; the whole label stays in \`full\``,
  )
}

/** A name form that a template asks for and the dataset does not hold in this locale. */
export function nameFormMissing(
  organisation: Organisation,
  locale: LocaleCode,
  form: NameForm,
  at: Span,
): Diagnostic {
  const message = `the name of \`${organisation.id}\` has no form \`${form}\` in \`${locale}\``
  return error('name-form-missing', at, message, {
    message: `add \`names.${locale}.${form}\` to the organisation`,
    span: organisation.span,
  })
}

/** A text of the dataset that this locale lacks. */
export function translationMissing(
  id: string,
  what: string,
  locale: LocaleCode,
  declared: Span,
  others: Localised<string>,
): Diagnostic {
  const message = `\`${id}\` has no ${what} in \`${locale}\``
  const hint = 'add it; a text of another language is never printed in its place'
  const known = localeCodes.flatMap((code) => {
    const other = others[code]
    return other === undefined ? [] : [`in ${code} it says “${other}”`]
  })
  return gate('translation-missing', declared, message, hint, ...known)
}

/** A quotation in another language than the document, without a translation. */
export function quotationUntranslated(id: string, locale: LocaleCode, at: Span): Diagnostic {
  const message = `the quotation \`${id}\` has no translation in \`${locale}\``
  const hint = 'add a working translation; it is printed beneath the original and marked as such'
  return gate('quotation-untranslated', at, message, hint)
}

/** A key figure, bar or counted column is asked of a fact that has no value. */
export function factWithoutValue(fact: Fact, where: string, at: Span): Diagnostic {
  return error('fact-without-value', at, `\`${fact.id}\` has no value to show in a ${where}`, {
    message: 'it is a statement; show it by `label`, `according` or `attributed`',
    span: fact.span,
  })
}

/** Facts of a count table that were not counted. */
export function factNotCounted(fact: Fact, at: Span): Diagnostic {
  return error('fact-not-counted', at, `\`${fact.id}\` was not counted`, {
    message: 'a count table shows facts with `derivation: { method: counted }`',
    span: fact.span,
  })
}

/** A fact among attributed statements has nobody who says it. */
export function attributionMissing(fact: Fact, at: Span): Diagnostic {
  return error('attribution-missing', at, `nobody is named who says \`${fact.id}\``, {
    message: 'add `attribution` to the fact',
    span: fact.span,
  })
}

/** The fact that carries the launch date is not to be seen, or has no date. */
export function launchMissing(id: string, at: Span): Diagnostic {
  const message = `the launch date \`${id}\` cannot be printed`
  const hint = 'every document shows it: it must be a date that this audience may see'
  return error('launch-missing', at, message, hint)
}

/** What each code of this file means and how to mend it. */
export const factCodes: Readonly<Record<string, string>> = {
  'label-form-missing':
    'A sentence, tile or column needs a form of a label (singular, plural, short, genitive, dative) that the dataset does not hold in this language. Add the form to the fact; forms are never guessed. The whole label is printed meanwhile.',
  'label-too-long':
    'Key figures stand in narrow tiles, where a short label has two lines. This one is longer, so tiles would become uneven and a fact sheet may overflow. Shorten `short` in the dataset; `full` may be as long as it needs to be.',
  'name-form-missing':
    'A sentence needs a form of a name (nominative, genitive, dative, explanation) that the dataset does not hold in this language. Add the form to the organisation; forms are never guessed. The short name is printed meanwhile.',
  'translation-missing':
    'A text of the dataset exists in one language only. A draft says so on the page; a release is refused, because a text of the other language is never printed silently. Add the translation to the dataset.',
  'quotation-untranslated':
    'A quotation is printed in its own language with a translation beneath. This one has none in the language of the document. Add a working translation, which is marked as not authorised, or one that the speaker authorised.',
  'fact-without-value':
    'Key figures, charts and counted columns show values. This fact is a statement without one. Show it by `label`, `according` or `attributed`, or give it a value.',
  'fact-not-counted':
    'A count table shows who is behind each count, so its facts must be derived by counting, with the evidence listed. Show other facts by `table`.',
  'attribution-missing':
    'A statement of class B is printed only together with who says so. Add the person or organisation to the fact.',
  'launch-missing':
    'Every document shows the launch date. The fact that `alliance.launch` names is withheld from this audience, or is not a date.',
}
