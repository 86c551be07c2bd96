/** Balances titles: lines of nearly equal length, by a narrower measure and never by a typed break. */

import { type Pt, rounding } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { breakParagraph } from './break-paragraph.js'
import type { Paragraph } from './paragraph.js'

/** Halvings of the search: a title's inset is exact to a five-hundredth of its width. */
const steps = 9

/**
 * The end inset at which a title of several lines has lines of nearly equal length; zero for one line.
 *
 * The greatest inset that needs no further line, judged by the widths that an editor may need.
 */
export function balance(paragraph: Paragraph, width: Pt, context: LayoutContext): Pt {
  const linesAt = (endInset: Pt): number => lineCount({ ...paragraph, endInset }, width, context)
  const lines = linesAt(0)
  if (lines < 2) return 0
  let kept = 0
  let refused = width * (1 - context.design.blocks.text.leastBalancedShare)
  for (let step = 0; step < steps; step++) {
    const tried = (kept + refused) / 2
    if (linesAt(tried) <= lines) kept = tried
    else refused = tried
  }
  return kept
}

/** Lines of a paragraph; infinite if a word is wider than the measure. */
function lineCount(paragraph: Paragraph, width: Pt, context: LayoutContext): number {
  const widths = context.medium === 'slides' ? 'safe' : 'shaped'
  const { lines } = breakParagraph(paragraph, width, widths, context)
  const room = width - paragraph.indent - paragraph.endInset
  const tooWide = lines.some(
    ({ from, to }) => to.widthAt - (from?.widthNext ?? 0) + to.hyphenWidth > room + rounding,
  )
  return tooWide ? Number.POSITIVE_INFINITY : lines.length
}
