/** Diagnostics of the check stage: one function for each code. */

import { type Diagnostic, error, gate, warning } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Outdated } from '../base/translation.js'
import type { Fact } from '../dataset/fact.js'
import type { Term } from '../dataset/words.js'

/**
 * A figure stands in the finished text that no fact accounts for.
 *
 * The template stage refuses typed figures; this is the last look, over the whole tree.
 */
export function figureUntraced(figure: string, text: string, at: Span): Diagnostic {
  return error(
    'figure-untraced',
    at,
    `figure \`${figure}\` in “${text}” comes from no fact`,
    'declare it in the dataset and write `{{fact "…"}}`, or write it in words',
  )
}

/** Both language versions must say the same: same sections, same blocks, same facts. */
export function parityBroken(
  place: string,
  here: string,
  there: string,
  other: string,
  at: Span | undefined,
): Diagnostic {
  return gate(
    'parity-broken',
    at,
    `the language versions differ at ${place}: ${here} here, ${there} in ${other}`,
    'both versions must have the same sections, blocks and facts; compare the two message files',
  )
}

/** A value and the words in which it stands name different numbers. */
export function valueContradictsEvidence({ id, citation, span }: Fact): Diagnostic {
  return gate(
    'value-contradicts-evidence',
    span,
    `the value of \`${id}\` is not the number in its evidence “${citation.evidence}”`,
    'correct the value, or cite the words of the newer source as `evidence`',
  )
}

/** A link's text does not say where it leads. */
export function linkTextVague(text: string, at: Span): Diagnostic {
  return warning(
    'link-text-vague',
    at,
    `link text “${text}” does not say where it leads`,
    'name the target: readers who listen to a list of links hear only these words',
  )
}

/** A text was translated from other words than stand in its source now. */
export function translationOutdated(outdated: Outdated): Diagnostic {
  const { key, locale, source, sourceSpan, text, span, changed } = outdated
  const from = changed ? 'was translated from another text' : 'was never compared with its source'
  return gate(
    'translation-outdated',
    span,
    `the ${locale} text of \`${key}\` ${from}`,
    { message: `the source says “${onOneLine(source)}”`, span: sourceSpan },
    `the translation says “${onOneLine(text)}”`,
    'compare the two, correct the translation if need be, then run `vorlage translated`',
  )
}

/** A name is written otherwise than the house writes it. */
export function nameMisspelt(found: string, name: string, at: Span): Diagnostic {
  return gate('name-misspelt', at, `“${found}” is not how the name is written`, `write “${name}”`)
}

/** A wording that the glossary calls wrong for a term. */
export function termAvoided(found: string, term: Term, wanted: string, at: Span): Diagnostic {
  return gate('term-avoided', at, `“${found}” is not the word for this`, {
    message: `the glossary has “${wanted}”`,
    span: term.span,
  })
}

/** A sign inside a word that names several genders. */
export function genderMarkUsed(word: string, at: Span): Diagnostic {
  return gate(
    'gender-mark',
    at,
    `“${word}” names genders by a sign inside the word`,
    'write both forms (“Patientinnen und Patienten”) or a neutral one (“Studierende”)',
  )
}

/** An abbreviation comes before the words that it stands for. */
export function abbreviationUnexplained(
  abbreviation: string,
  term: Term,
  expansion: string,
  at: Span,
): Diagnostic {
  return warning('abbreviation-unexplained', at, `\`${abbreviation}\` is not explained before`, {
    message: `write “${expansion} (${abbreviation})” at its first use`,
    span: term.span,
  })
}

/** A string that no released document may hold. */
export function stringForbidden(found: string, at: Span): Diagnostic {
  return gate(
    'string-forbidden',
    at,
    `“${found}” must not stand in a released document`,
    'take it out; the list is `forbidden` in data/house-rules.yaml',
  )
}

/** A sentence of speaker notes that is too long to be spoken. */
export function sentenceLong(words: number, limit: number, start: string, at: Span): Diagnostic {
  return warning(
    'sentence-long',
    at,
    `the sentence “${start} …” has ${words} words, more than ${limit}`,
    'make two of it: it is to be spoken',
  )
}

/** A word that a speaker can do without. */
export function fillerWord(found: string, at: Span): Diagnostic {
  return warning('filler-word', at, `“${found}” says nothing when spoken`, 'leave it out')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** An alternative text names the file or the kind of picture, not what is shown. */
export function alternativeVague(alt: string, at: Span): Diagnostic {
  return warning(
    'alternative-vague',
    at,
    `alternative text “${alt}” does not say what the picture shows`,
    'say in one sentence what somebody who does not see it would miss',
  )
}

/** A sentence sends its readers to a colour. */
export function colorAlone(phrase: string, at: Span): Diagnostic {
  return warning(
    'color-alone',
    at,
    `“${phrase}” can be followed only by those who see the colours`,
    'name what is meant as well: the label of the bar, the row of the table',
  )
}

/** What each code of this stage means, for `vorlage explain`. */
export const checkCodes: Readonly<Record<string, string>> = {
  'figure-untraced':
    'Every number on every page is a fact with a source. This one stands in the text and no fact accounts for it, so nobody could trace it and no language version would format it.',
  'parity-broken':
    'The German and the English version of a document must have the same sections, blocks and facts. Continuation slides do not count. Usually one message file names a fact that the other lacks.',
  'value-contradicts-evidence':
    'A figure is verified when it stands verbatim in its source. The evidence of this fact names another number than its value, so one of the two is out of date. A draft shows the value; a release is refused until value and evidence agree.',
  'link-text-vague':
    'A link called “here” or shown as a bare address tells nothing to people who listen to the document (WCAG 2.4.4). Name the target.',
  'name-misspelt':
    'Names have one spelling, which `names` in data/house-rules.yaml lists with the wrong ones that occur. Write the name as the hint has it. Quotations and evidence keep the spelling of their source.',
  'term-avoided':
    'The glossary lists wordings that are wrong for a term, such as “planned beds” for Planbetten. Use the term. Quotations are left alone, and so is a longer term of the glossary that holds the same words.',
  'gender-mark':
    'Bavarian authorities write no asterisk, colon, gap or middle dot inside a word (§ 22 (5) AGO). Write both forms or a neutral one. The signs are `genderMarks` in data/house-rules.yaml.',
  'abbreviation-unexplained':
    'An abbreviation of the glossary stands in the document before the words that it abbreviates. Write the words first, the abbreviation in brackets; after that it may stand alone.',
  'string-forbidden':
    'data/house-rules.yaml lists strings that no released document may hold, because they come from statements that are not used. They may stand in quotations, in evidence, among open questions and in the list of what is not used.',
  'sentence-long':
    'Speaker notes are spoken. A sentence has more words than `speech.longest` in data/house-rules.yaml allows. Make two sentences of it.',
  'filler-word':
    'Speaker notes hold a word that says nothing, one of `speech.fillers` in data/house-rules.yaml. Leave it out.',
  'translation-outdated':
    'Each translation remembers, by a fingerprint in `translations.yaml`, the German text it was made from. That text has changed since, or nobody has compared the two. Compare both texts, correct the translation if need be, then run `vorlage translated <document> <key>` (or `vorlage translated data <key>`). Until then a release in this language is refused.',
  'alternative-vague':
    'The alternative text of a picture is the name of a file, or says only that there is a picture (WCAG 1.1.1, failure F30). Say in one sentence what somebody who does not see it would miss.',
  'color-alone':
    'A sentence tells readers to look for a colour: “marked in red”, “the blue bars”. People who do not see colours, or who listen, cannot follow it (WCAG 1.4.1). Name the label as well.',
}
