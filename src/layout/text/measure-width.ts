/** How wide a paragraph wants to be, and how narrow it can be. */

import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { breakGreedily, fits, roomAfter } from './break-lines.js'
import { type Break, breakOpportunities } from './break-opportunities.js'
import { isAdded, lineWidths } from './break-paragraph.js'
import type { Paragraph } from './paragraph.js'

/** A stretch of text that no line break divides, and its width. */
export interface WidestWord {
  readonly word: string
  readonly width: Pt
}

/** The widest piece between two places where a line may end; no hyphens are added but where the author wants them. */
export function widestWord(paragraph: Paragraph, context: LayoutContext): WidestWord {
  return widestPiece(paragraph, () => false, context)
}

/** The same with names and dates that had better not be divided as words. */
export function widestHeld(paragraph: Paragraph, context: LayoutContext): Pt {
  return widestPiece(paragraph, ({ divides }) => divides, context).width
}

function widestPiece(
  paragraph: Paragraph,
  passes: (place: Break) => boolean,
  context: LayoutContext,
): WidestWord {
  const { breaks, measure } = breakOpportunities(paragraph, widthKind(context), context)
  let widest: WidestWord = { word: '', width: 0 }
  let from = { next: 0, widthNext: 0 }
  for (const place of breaks) {
    if (passes(place) || (place.kind === 'hyphen' && measure.text[place.at] !== '\u00AD')) continue
    const width = place.widthAt - from.widthNext + place.hyphenWidth
    if (width > widest.width) widest = { word: measure.text.slice(from.next, place.at), width }
    from = place
  }
  return { word: widest.word, width: widest.width + sideSpace(paragraph) }
}

/** The width of a paragraph on one line. */
export function naturalWidth(paragraph: Paragraph, context: LayoutContext): Pt {
  const { breaks } = breakOpportunities(paragraph, widthKind(context), context)
  return (breaks.at(-1)?.widthAt ?? 0) + sideSpace(paragraph)
}

/** What a divided word counts as, beside the lines of a paragraph: many of them are worth a line. */
const dividedWord = 1 / 100

/** How many lines a paragraph needs in a measure, and a little more for each word that has to be divided for that. */
export function linesNeeded(paragraph: Paragraph, width: Pt, context: LayoutContext): number {
  const { breaks } = breakOpportunities(paragraph, widthKind(context), context)
  const widths = lineWidths(paragraph, width)
  const lines = breakGreedily(breaks, widths)
  const divided = lines.filter(({ to }) => isAdded(to)).length
  if (divided === 0) return lines.length
  const whole = breakGreedily(
    breaks.filter((one) => !isAdded(one)),
    widths,
  )
  const fit = whole.every((line) => fits(line, roomAfter(line.from, widths)))
  return fit && whole.length <= lines.length ? whole.length : lines.length + divided * dividedWord
}

function widthKind(context: LayoutContext): 'safe' | 'shaped' {
  return context.medium === 'slides' ? 'safe' : 'shaped'
}

function sideSpace(paragraph: Paragraph): Pt {
  return paragraph.indent + paragraph.endInset
}
