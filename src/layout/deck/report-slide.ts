/** Reports what of a slide does not fit. */

import type { Pt } from '../../base/length.js'
import type { Block } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import { linesOfBlock, visitBlocks } from '../../document/visit.js'
import type { LayoutContext } from '../context.js'
import type { Frame } from '../frame.js'
import { allFrames } from '../frames/walk-frames.js'
import { apartFromTables } from '../report-too-wide.js'
import {
  slideOverflow,
  slideTableTooWide,
  slideWordTooWide,
  textLong,
  titleLong,
  type WhichSlide,
} from './deck-diagnostics.js'
import { plainTitle, type SlidePlan } from './plan-slides.js'
import type { SetSlide } from './regions.js'
import { titleLines } from './slide-title.js'
import { mostTextLines, textLines } from './text-lines.js'

/** Reports overflow, words that are too wide and long titles; returns the excess that a draft marks. */
export function reportSlide(
  plan: SlidePlan,
  slide: number,
  set: SetSlide,
  context: LayoutContext,
): Pt {
  const { document, report } = context
  const { name } = document.properties
  const title = plainTitle(plan)
  const { locale } = document
  const at: WhichSlide = { name, locale, slide, title, origin: plan.origin }
  const lines = linesOfTitle(set)
  const long = plan.kind === 'content' && plan.master !== 'quotation' && lines > titleLines
  if (long) report(titleLong(at, lines))
  else if (set.overflow > 0) {
    const text = longestText(set.culprit)
    const origin = blockWith(text, plan)?.origin ?? plan.origin
    report(slideOverflow({ ...at, origin }, set.overflow, opening(text)))
  } else {
    const read = textLines(set.frames, context)
    if (read > mostTextLines) report(textLong(at, read, mostTextLines))
  }
  const { words, tables } = apartFromTables(set.tooWide)
  for (const wide of tables) report(slideTableTooWide(at, wide.table, wide.words))
  for (const { word, excess } of words) {
    const origin = blockWith(word, plan)?.origin ?? plan.origin
    report(slideWordTooWide({ ...at, origin }, word, excess))
  }
  return Math.max(set.overflow, ...set.tooWide.map(({ excess }) => excess))
}

function linesOfTitle({ frames }: SetSlide): number {
  const title = frames.find((frame) => frame.type === 'text' && frame.region === 'title')
  return title?.type === 'text' ? title.lines.length : 0
}

/** The longest paragraph of what runs over, without references to notes. */
function longestText(frames: readonly Frame[]): string {
  const texts = frames.flatMap(allFrames).flatMap((frame) => {
    if (frame.type === 'text') return frame.paragraphs
    if (frame.type !== 'table') return []
    return frame.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
  })
  return texts
    .map(({ runs }) => runs.filter(({ style }) => style.rise === undefined))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .reduce((best, text) => (text.length > best.length ? text : best), '')
}

/** Words by which an author finds a text again. */
const openingWords = 6

function opening(text: string): string {
  return text.trim().split(/\s+/).slice(0, openingWords).join(' ')
}

/** The block of a slide that says a text: there is the place to shorten it. */
function blockWith(text: string, { blocks }: SlidePlan): Block | undefined {
  const said = lettersOf(text)
  return blocks.find((block) => {
    let found = false
    visitBlocks([block], (inner) => {
      const lines = linesOfBlock(inner).map((line) => lettersOf(plain(line)))
      found ||= lines.some((line) => line !== '' && (line.includes(said) || said.includes(line)))
    })
    return found
  })
}

/** Spaces and soft hyphens are the layout's choice. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00AD]/g, '')
}
