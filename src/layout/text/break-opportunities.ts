/** Finds the places at which a line of a paragraph may end. */

import type { Pt } from '../../base/length.js'
import { type BoundedCache, boundedCache } from '../../font/bounded-cache.js'
import type { Fonts } from '../../font/face.js'
import type { Locale } from '../../locale/locale.js'
import type { LayoutContext } from '../context.js'
import { divideWord } from './divide-word.js'
import { measureText, type TextMeasure } from './measure-text.js'
import type { Paragraph, Run } from './paragraph.js'

/** How a line ends: at a space, after a dash or hyphen of the text, at an added hyphen, with the paragraph. */
export type BreakKind = 'space' | 'dash' | 'hyphen' | 'end'

/** A place at which a line may end. */
export interface Break {
  readonly kind: BreakKind
  /** The line's text ends here. */
  readonly at: number
  /** The next line's text begins here. */
  readonly next: number
  /** Widths from the paragraph's start to `at` and to `next`. */
  readonly widthAt: Pt
  readonly widthNext: Pt
  /** Spaces from the paragraph's start to `at` and to `next`. */
  readonly spacesAt: number
  readonly spacesNext: number
  /** Width of the hyphen that is added; zero if none is. */
  readonly hyphenWidth: Pt
  /** A line that ends here divides a name, or a date from its word. */
  readonly divides: boolean
}

/** A paragraph ready for breaking. */
export interface Breakable {
  readonly measure: TextMeasure
  /** In order; the last one is the end of the paragraph. */
  readonly breaks: readonly Break[]
}

/** Which widths count: as shaped, or as an editor may need at most. */
export type WidthKind = 'shaped' | 'safe'

/** Safe widths are taken this much wider: PowerPoint sets up to 1.6 % wider than it should. */
const safeFactor = 1.03

/**
 * Finds all places at which a line may end, with running widths.
 *
 * Never at U+00A0, U+202F, U+2011; in a figure's or fact's text only at an ordinary space, since its
 * glue is the locale's choice.
 */
export function breakOpportunities(
  paragraph: Paragraph,
  widths: WidthKind,
  context: LayoutContext,
): Breakable {
  const { measure, breaks } = knownOf(paragraph, context)
  const kind = `${widths} ${context.medium} ${paragraph.hyphenate === true}`
  const before = breaks.get(kind)
  if (before !== undefined) return { measure, breaks: before }
  const found = findBreaks(paragraph, measure, widths, context)
  breaks.set(kind, found)
  return { measure, breaks: found }
}

/** Breaks of a text, by the widths that count and the way to break it. */
type BreaksByKind = Map<string, readonly Break[]>

/** What is known of runs: a paragraph is balanced, proven and set, its breaks stay the same. */
interface Known {
  readonly measure: TextMeasure
  readonly breaks: BreaksByKind
}

const knownRuns = new WeakMap<readonly Run[], Known>()

function knownOf({ runs }: Paragraph, context: LayoutContext): Known {
  const before = knownRuns.get(runs)
  if (before !== undefined) return before
  const breaks = textsOf(context).get(saidBy(runs), () => new Map())
  const known = { measure: measureText(runs, context), breaks }
  knownRuns.set(runs, known)
  return known
}

/** Texts whose breaks are kept for a language: a long document sets so many before it sets the first again. */
const keptTexts = 4096

/**
 * Breaks of texts in their styles. Until all of a document fits, its texts are made into paragraphs of the same words
 * and sizes again and again; nothing but fonts and language could change where they may be broken, so the
 * breaks are kept as long as these, and the oldest make room.
 */
const kept = new WeakMap<Fonts, WeakMap<Locale, BoundedCache<BreaksByKind>>>()

function textsOf({ fonts, locale }: LayoutContext): BoundedCache<BreaksByKind> {
  const ofFonts = kept.get(fonts) ?? new WeakMap<Locale, BoundedCache<BreaksByKind>>()
  kept.set(fonts, ofFonts)
  const texts = ofFonts.get(locale) ?? boundedCache<BreaksByKind>(keptTexts)
  ofFonts.set(locale, texts)
  return texts
}

/** All of the runs on which breaks and widths depend. */
function saidBy(runs: readonly Run[]): string {
  let said = ''
  for (const { text, style, language, fact } of runs) {
    const { face, size, tabular = false, gap = 0 } = style
    said += `${face} ${size} ${tabular} ${gap} ${language} ${fact !== undefined} ${text.length} ${text} `
  }
  return said
}

function findBreaks(
  paragraph: Paragraph,
  measure: TextMeasure,
  widths: WidthKind,
  context: LayoutContext,
): readonly Break[] {
  const width = (from: number, to: number): Pt =>
    widths === 'safe' ? measure.safeWidth(from, to) * safeFactor : measure.width(from, to)
  const held = context.locale.held(measure.text)
  const divides = (at: number): boolean => held.some(({ start, end }) => at > start && at < end)
  const breaks: Break[] = []
  let total = 0
  let spaces = 0
  for (const word of wordsOf(measure.text)) {
    for (const place of divideWord(word.text, word.start, paragraph, measure, context)) {
      breaks.push({
        ...place,
        widthAt: total + width(word.start, place.at),
        widthNext: total + width(word.start, place.next),
        spacesAt: spaces,
        spacesNext: spaces,
        hyphenWidth: place.kind === 'hyphen' ? measure.hyphenWidth(place.at) : 0,
        divides: divides(place.at),
      })
    }
    const widthAt = total + width(word.start, word.end)
    const widthNext = widthAt + (word.next === word.end ? 0 : width(word.end, word.next))
    const spacesNext = spaces + word.next - word.end
    const kind = word.next === measure.text.length ? 'end' : 'space'
    const { end: at, next } = word
    breaks.push({
      ...{ kind, at, next, widthAt, widthNext, spacesAt: spaces, spacesNext },
      ...{ hyphenWidth: 0, divides: divides(at) },
    })
    total = widthNext
    spaces = spacesNext
  }
  return breaks
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the next word begins. */
  readonly next: number
}

function wordsOf(text: string): readonly Word[] {
  const matches = [...text.matchAll(/[^ ]+/g)]
  return matches.map((match, index) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    next: matches[index + 1]?.index ?? text.length,
  }))
}
