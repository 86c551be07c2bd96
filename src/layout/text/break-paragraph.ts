/** Finds the lines of a paragraph by the medium's way of breaking. */

import type { Pt } from '../../base/length.js'
import { ofSize } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import {
  type BrokenLine,
  breakGreedily,
  type LineWidths,
  lineWidth,
  roomAfter,
} from './break-lines.js'
import {
  type Break,
  type Breakable,
  breakOpportunities,
  type WidthKind,
} from './break-opportunities.js'
import { faceOf } from './face-of.js'
import type { Paragraph } from './paragraph.js'
import { breakTotally, type FitOptions } from './total-fit.js'

/** A paragraph with its lines found but not placed. */
export interface BrokenParagraph extends Breakable {
  readonly lines: readonly BrokenLine[]
}

/** Finds the lines of a paragraph in a measure: greedily for slides, by total fit for print. */
export function breakParagraph(
  paragraph: Paragraph,
  width: Pt,
  widths: WidthKind,
  context: LayoutContext,
): BrokenParagraph {
  const breakable = breakOpportunities(paragraph, widths, context)
  const room = lineWidths(paragraph, width)
  if (context.medium === 'slides')
    return { ...breakable, lines: breakGreedily(breakable.breaks, room) }
  const justify = paragraph.align === 'justify'
  const options = { justify, space: spaceWidth(paragraph, context) }
  const lines = breakTotally(breakable.breaks, room, options)
  const whole = justify ? undefined : withWholeWords(lines, breakable, room, paragraph, options)
  return { ...breakable, lines: whole ?? lines }
}

/** In ragged text a line may be so much shorter for the sake of a whole word, or any in a narrow measure. */
const shortestRagged = 1 / 2

/** A measure of fewer ems is narrow: there a divided word is seen more than a short line. */
const narrowMeasure = 20

/** Ragged lines that divide no word, where that takes no further line; undefined if words have to be divided. */
function withWholeWords(
  divided: readonly BrokenLine[],
  { breaks }: Breakable,
  widths: LineWidths,
  { runs }: Paragraph,
  options: FitOptions,
): readonly BrokenLine[] | undefined {
  if (!divided.some(({ to }) => isAdded(to))) return undefined
  const lines = breakTotally(
    breaks.filter((one) => !isAdded(one)),
    widths,
    options,
  )
  if (lines.length > divided.length) return undefined
  const narrow = widths.others < narrowMeasure * (runs[0]?.style.size ?? 0)
  const bad = lines.some((line) => {
    const share = lineWidth(line) / Math.max(1, roomAfter(line.from, widths))
    return share > 1 || (!narrow && line.to.kind !== 'end' && share < shortestRagged)
  })
  return bad ? undefined : lines
}

/** A hyphen that no author has asked for; one at a soft hyphen leaves that out. */
export function isAdded({ kind, at, next }: Break): boolean {
  return kind === 'hyphen' && at === next
}

/** Room of a paragraph's lines in a measure of this width. */
export function lineWidths(paragraph: Paragraph, width: Pt): LineWidths {
  const others = Math.max(0, width - paragraph.indent - paragraph.endInset)
  return { first: Math.max(0, others - firstOffset(paragraph)), others }
}

/** The offset of a first line: one with a mark begins where all others do, and its mark hangs. */
export function firstOffset(paragraph: Paragraph): Pt {
  return paragraph.bullet === undefined ? paragraph.hanging : 0
}

function spaceWidth(paragraph: Paragraph, context: LayoutContext): Pt {
  const style = paragraph.runs[0]?.style
  if (style === undefined) return 0
  const [space] = faceOf(style, context).shape(' ')
  return ofSize(space?.advance ?? 0, style.size)
}
