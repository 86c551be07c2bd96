/** Where slides and notes stand on the pages of a handout. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Theme } from '../../theme/theme.js'
import type { HandoutRoom } from './share-pages.js'

/** The measure of a handout's pages. */
export interface HandoutMeasure extends HandoutRoom {
  readonly x: Pt
  readonly width: Pt
  readonly top: Pt
  /** Above the notes below a slide. */
  readonly notesGap: Pt
  /** From the top of the text to notes that run on, below the name of their slide. */
  readonly headGap: Pt
}

/** A slide takes the full measure of the page. */
export function handoutMeasure({ report, handout, slide }: Theme): HandoutMeasure {
  const { size, margins } = report
  const width = size.width - margins.start - margins.end
  return {
    x: margins.start,
    width,
    top: margins.top,
    height: size.height - margins.top - margins.bottom,
    slide: (slide.size.height * width) / slide.size.width,
    gap: handout.slideGap,
    sharedScale: handout.sharedScale,
    notesGap: handout.notesGap,
    headGap: handout.headGap,
  }
}

/** The box of a slide at a height of the page. */
export function slideBox(y: Pt, scale: number, { x, width, slide }: HandoutMeasure): Rect {
  return { x, y, width: width * scale, height: slide * scale }
}

/**
 * The top of a page's second slide: the middle of the page, so that two slides stand as on a grid of halves, if what
 * stands above and what belongs to it leave that room.
 */
export function secondTop(above: Pt, needed: Pt, measure: HandoutMeasure): Pt {
  const { top, height, gap } = measure
  const half = top + (height + gap) / 2
  return Math.max(above + gap, Math.min(half, top + height - needed))
}
