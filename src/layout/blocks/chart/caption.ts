/** The lines around a chart: its title above, what it measures beneath. */

import { type Pt, rounding } from '../../../base/length.js'
import type { Inlines } from '../../../document/ast-inline.js'
import type { LayoutContext } from '../../context.js'
import type { ElementId } from '../../element.js'
import type { TextFrame } from '../../frame.js'
import { frameName } from '../../frames/frame-names.js'
import type { BlockMeasure, SetBlock } from '../../set-block.js'
import { paragraphOf } from '../../text/set-text.js'
import { type TextInFrame, textFrame } from '../../text/text-frame.js'

/** A line that can still be moved. */
export interface SetLine {
  readonly frames: readonly TextFrame[]
  readonly height: Pt
  readonly tooWide: SetBlock['tooWide']
  readonly at: (measure: { readonly x: Pt; readonly y: Pt; readonly width: Pt }) => TextInFrame
}

/** A line of text above or below the chart; nothing if there is none. */
export function setLine(
  inlines: Inlines | undefined,
  role: 'subheading' | 'caption',
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetLine {
  const paragraph = inlines && paragraphOf(inlines, { role, parent }, context)
  const paragraphs = paragraph === undefined ? [] : [paragraph]
  const name = frameName('caption', context.locale.code)
  const at: SetLine['at'] = (place) => textFrame(paragraphs, place, { role, name }, context)
  if (paragraph === undefined) return { frames: [], height: 0, tooWide: [], at }
  const { frame, height, tooWide } = at(measure)
  return { frames: [frame], height, tooWide, at }
}

/** Beneath the bars if it fits on one line there, else across the whole width. */
export function captionAt(
  caption: SetLine,
  x: Pt,
  y: Pt,
  measure: BlockMeasure,
): readonly TextFrame[] {
  const underBars = { x, y, width: measure.x + measure.width - x }
  const set = caption.at(underBars)
  const fits = set.height <= caption.height + rounding && set.tooWide.length === 0
  if (fits) return [set.frame]
  return [caption.at({ x: measure.x, y, width: measure.width }).frame]
}
