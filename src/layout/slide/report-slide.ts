/** Reports what of a slide does not fit. */

import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { slideOverflow, slideWordTooWide, titleLong, type WhichSlide } from '../deck-diagnostics.js'
import type { Frame } from '../frame.js'
import { allFrames } from '../walk-frames.js'
import { plainTitle, type SlidePlan } from './plan-slides.js'
import type { SetSlide } from './regions.js'
import { titleLines } from './slide-title.js'

/** Reports overflow, words that are too wide and long titles; returns the excess that a draft marks. */
export function reportSlide(
  plan: SlidePlan,
  slide: number,
  set: SetSlide,
  { document, report }: LayoutContext,
): Pt {
  const { name } = document.properties
  const title = plainTitle(plan)
  const { locale } = document
  const at: WhichSlide = { name, locale, slide, title, origin: plan.origin }
  const lines = linesOfTitle(set)
  const long = plan.kind === 'content' && plan.master !== 'quotation' && lines > titleLines
  if (long) report(titleLong(at, lines))
  else if (set.overflow > 0) report(slideOverflow(at, set.overflow, longestText(set.frames)))
  for (const { word, excess } of set.tooWide) report(slideWordTooWide(at, word, excess))
  return Math.max(set.overflow, ...set.tooWide.map(({ excess }) => excess))
}

function linesOfTitle({ frames }: SetSlide): number {
  const title = frames.find((frame) => frame.type === 'text' && frame.region === 'title')
  return title?.type === 'text' ? title.lines.length : 0
}

/** The first words of the longest paragraph on the slide, title and notes included. */
function longestText(frames: readonly Frame[]): string {
  const texts = frames.flatMap(allFrames).flatMap((frame) => {
    if (frame.type === 'text') return frame.paragraphs
    if (frame.type !== 'table') return []
    return frame.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
  })
  const longest = texts
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .reduce((best, text) => (text.length > best.length ? text : best), '')
  return longest.split(/\s+/).slice(0, 6).join(' ')
}
