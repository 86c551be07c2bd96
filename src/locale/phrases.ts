/** Finds phrases of other languages and abbreviations in a text: "Planbetten" in English, "KI" in German. */

import { type LocaleCode, type Localised, localeCodes } from '../base/localised.js'

/** A stretch of a text; without a language it is in that of the text. */
export interface Stretch {
  readonly text: string
  readonly language?: LocaleCode
  /** What the stretch abbreviates. */
  readonly expansion?: string
}

/** What a stretch can be found by. */
interface Known extends Omit<Stretch, 'text'> {
  readonly phrase: string
}

/**
 * Makes the function that takes a text apart at the phrases of other languages and at abbreviations.
 *
 * Longer phrases win, so that an abbreviation in a longer name stays part of it; spaces
 * in a phrase match glue, and a phrase ends where its word ends. An abbreviation alone in brackets
 * follows the words that it stands for and is left as it is.
 */
export function phraseSplitter(
  own: LocaleCode,
  phrases: Localised<readonly string[]>,
  abbreviations: ReadonlyMap<string, string | undefined> = new Map(),
): (text: string) => readonly Stretch[] {
  const known = [
    ...localeCodes
      .filter((language) => language !== own)
      .flatMap((language) => (phrases[language] ?? []).map((phrase) => ({ phrase, language }))),
    ...[...abbreviations].map(([phrase, expansion]) => ({
      phrase,
      ...(expansion !== undefined && { expansion }),
    })),
  ].sort((a, b) => b.phrase.length - a.phrase.length)
  return known.length === 0 ? (text) => [{ text }] : splitterOf(known)
}

function splitterOf(known: readonly Known[]): (text: string) => readonly Stretch[] {
  const any = known.map(({ phrase }) => `(${patternOf(phrase)})`).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => {
    const stretches: Stretch[] = []
    let from = 0
    for (const match of text.matchAll(pattern)) {
      const { phrase: _, ...found } = known[match.slice(1).findIndex(Boolean)] ?? { phrase: '' }
      const end = match.index + match[0].length
      const bracketed = text[match.index - 1] === '(' && text[end] === ')'
      if (found.expansion !== undefined && bracketed) continue
      if (match.index > from) stretches.push({ text: text.slice(from, match.index) })
      stretches.push({ text: match[0], ...found })
      from = end
    }
    return from < text.length || from === 0 ? [...stretches, { text: text.slice(from) }] : stretches
  }
}

function patternOf(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00A0\u202F]')
}
