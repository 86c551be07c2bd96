/** Finds phrases of other languages in a text: "Planbetten" in English, "Munich" names in German. */

import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'

/** A stretch of a text; without a language it is in that of the text. */
export interface Stretch {
  readonly text: string
  readonly language?: LocaleCode
}

/**
 * Makes the function that takes a text apart at the phrases of other languages.
 *
 * Longer phrases win; spaces in a phrase match glue, and a phrase ends where its word ends.
 */
export function phraseSplitter(
  own: LocaleCode,
  phrases: Localised<readonly string[]>,
): (text: string) => readonly Stretch[] {
  const known = localeCodes
    .filter((language) => language !== own)
    .flatMap((language) => (phrases[language] ?? []).map((phrase) => ({ phrase, language })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
  if (known.length === 0) return (text) => [{ text }]
  const any = known.map(({ phrase }) => `(${patternOf(phrase)})`).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => {
    const stretches: Stretch[] = []
    let from = 0
    for (const match of text.matchAll(pattern)) {
      const group = match.slice(1).findIndex((found) => found !== undefined)
      if (match.index > from) stretches.push({ text: text.slice(from, match.index) })
      const language = known[group]?.language
      stretches.push({ text: match[0], ...(language && { language }) })
      from = match.index + match[0].length
    }
    return from < text.length || from === 0 ? [...stretches, { text: text.slice(from) }] : stretches
  }
}

function patternOf(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00A0\u202F]')
}
