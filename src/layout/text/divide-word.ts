/** Finds the places inside a word at which a line may end. */

import type { LayoutContext } from '../context.js'
import type { TextMeasure } from './measure-text.js'
import type { Paragraph } from './paragraph.js'

/** A place inside a word; offsets in the paragraph. */
export interface Division {
  readonly kind: 'dash' | 'hyphen'
  readonly at: number
  readonly next: number
}

const urlLike = /:\/\/|^www\.|@|\.[a-z]{2,}\//u

/** Slashes between words, not those of "km/h" or "und/o.". */
const slashes = /(?<=\p{L}{3})[/](?=\p{L}{3})/gu

const softHyphen = '\u00AD'

/** Shortest stretch of letters that is divided. */
const shortestDivided = 6

/**
 * Divides one word, `start` being its offset in the paragraph.
 *
 * After a hyphen before a letter and after a dash everywhere. In print also after a slash between words, at soft
 * hyphens whatever the paragraph is, and at syllables in words of the document's language without figures.
 */
export function divideWord(
  word: string,
  start: number,
  paragraph: Paragraph,
  measure: TextMeasure,
  context: LayoutContext,
): readonly Division[] {
  const print = context.medium === 'print'
  const inFact = (at: number): boolean => measure.runAt(start + at)?.fact !== undefined
  if (urlLike.test(word)) return print ? addressBreaks(word, start) : []
  const dashes = places(word, /(?<=\S)[-\u2010](?=\p{L})|[\u2013\u2014](?=\S)/gu, start, (at) =>
    print ? !inFact(at) && !betweenFigures(word, at) : true,
  )
  if (!print) return dashes
  const marks = [...dashes, ...places(word, slashes, start, () => true)]
  const hyphenates = paragraph.hyphenate !== undefined && !/\d/u.test(word)
  if (!hyphenates && !word.includes(softHyphen)) return inOrder(marks)
  const syllables = syllableBreaks(word, start, paragraph, measure, context).filter(
    ({ at }) => !inFact(at - start),
  )
  return inOrder([...marks, ...syllables])
}

function inOrder(divisions: readonly Division[]): readonly Division[] {
  return divisions.toSorted((a, b) => a.at - b.at)
}

/** After a slash or an at sign; before the stops of an e-mail address. No sign is added. */
function addressBreaks(word: string, start: number): readonly Division[] {
  const after = places(word, /(?<![:/])[/](?=[^/])|@/gu, start, () => true)
  if (!word.includes('@')) return after
  const before = [...word.matchAll(/(?<=\p{L})\.(?=\p{L})/gu)].map(({ index }) => {
    const at = start + index
    return { kind: 'dash' as const, at, next: at }
  })
  return inOrder([...after, ...before])
}

function places(
  word: string,
  pattern: RegExp,
  start: number,
  allowed: (at: number) => boolean,
): Division[] {
  return [...word.matchAll(pattern)]
    .filter(({ index }) => allowed(index))
    .map(({ index, 0: mark }) => {
      const after = start + index + mark.length
      return { kind: 'dash', at: after, next: after }
    })
}

function betweenFigures(word: string, at: number): boolean {
  return /\d/u.test(word[at - 1] ?? '') && /\d/u.test(word[at + 1] ?? '')
}

function syllableBreaks(
  word: string,
  start: number,
  paragraph: Paragraph,
  measure: TextMeasure,
  context: LayoutContext,
): Division[] {
  return [...word.matchAll(/[\p{L}\u00AD]+/gu)].flatMap(({ index, 0: letters }) => {
    const from = start + index
    if (letters.includes(softHyphen)) return softHyphens(letters, from)
    if (paragraph.hyphenate === undefined) return []
    if (measure.runAt(from)?.language !== context.locale.tag) return []
    if (letters.length < shortestDivided || letters === letters.toUpperCase()) return []
    return offsetsOf(context.locale.hyphenate(letters)).map((offset) => {
      const at = from + offset
      return { kind: 'hyphen' as const, at, next: at }
    })
  })
}

/** Divisions that the author has written; they replace all others in the word. */
function softHyphens(letters: string, from: number): Division[] {
  return [...letters.matchAll(/\u00AD/gu)].map(({ index }) => {
    const at = from + index
    return { kind: 'hyphen', at, next: at + 1 }
  })
}

function offsetsOf(syllables: readonly string[]): number[] {
  let offset = 0
  return syllables.slice(0, -1).map((syllable) => {
    offset += syllable.length
    return offset
  })
}
