/** Diagnostics of the check stage: one function for each code. */

import { type Diagnostic, error, gate, warning } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/dataset.js'

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
  'alternative-vague':
    'The alternative text of a picture is the name of a file, or says only that there is a picture (WCAG 1.1.1, failure F30). Say in one sentence what somebody who does not see it would miss.',
  'color-alone':
    'A sentence tells readers to look for a colour: “marked in red”, “the blue bars”. People who do not see colours, or who listen, cannot follow it (WCAG 1.4.1). Name the label as well.',
}
