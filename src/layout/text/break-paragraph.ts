/** Finds the lines of a paragraph by the medium's way of breaking. */

import type { Pt } from '../../base/length.js'
import { ofSize } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import { type BrokenLine, breakGreedily, type LineWidths } from './break-lines.js'
import { type Breakable, breakOpportunities, type WidthKind } from './break-opportunities.js'
import { faceOf } from './face-of.js'
import type { Paragraph } from './paragraph.js'
import { breakTotally } from './total-fit.js'

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
  const lines =
    context.medium === 'slides'
      ? breakGreedily(breakable.breaks, room)
      : breakTotally(breakable.breaks, room, {
          justify: paragraph.align === 'justify',
          space: spaceWidth(paragraph, context),
        })
  return { ...breakable, lines }
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
