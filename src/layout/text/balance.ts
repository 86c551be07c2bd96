/** Balances titles: lines of nearly equal length, by a narrower measure and never by a typed break. */

import { type Pt, rounding } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { type BrokenLine, lineWidth } from './break-lines.js'
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
  const at = (endInset: Pt): Balanced => setAt({ ...paragraph, endInset }, width, context)
  const { lines } = at(0)
  if (lines < 2) return 0
  let kept = 0
  let refused = width * (1 - context.design.blocks.text.leastBalancedShare)
  for (let step = 0; step < steps; step++) {
    const tried = (kept + refused) / 2
    if (at(tried).lines <= lines) kept = tried
    else refused = tried
  }
  return withWholeNames(kept, at)
}

/** Parts of the inset by which it is taken back for a name's sake. */
const namesStep = 1 / 16

/** The inset, or the widest smaller one at which the lines divide fewer names. */
function withWholeNames(widest: Pt, at: (inset: Pt) => Balanced): Pt {
  let best = { inset: widest, divided: at(widest).divided }
  for (let share = 1 - namesStep; best.divided > 0 && share >= 0; share -= namesStep) {
    const { divided } = at(widest * share)
    if (divided < best.divided) best = { inset: widest * share, divided }
  }
  return best.inset
}

/** Lines of a title in a measure: how many, infinitely many if a word is wider, and how many of them divide a name. */
interface Balanced {
  readonly lines: number
  readonly divided: number
}

function setAt(paragraph: Paragraph, width: Pt, context: LayoutContext): Balanced {
  const widths = context.medium === 'slides' ? 'safe' : 'shaped'
  const { lines } = breakParagraph(paragraph, width, widths, context)
  const room = width - paragraph.indent - paragraph.endInset
  const tooWide = lines.some((line: BrokenLine) => lineWidth(line) > room + rounding)
  const divided = lines.filter(({ to }) => to.divides).length
  return { lines: tooWide ? Number.POSITIVE_INFINITY : lines.length, divided }
}
