/** Sets paragraphs into a frame. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { RegionName, TextRole, ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { TextFrame } from '../frame.js'
import { transformLines, translation } from '../frames/transform-frame.js'
import type { Paragraph } from './paragraph.js'
import { type Measure, type SetText, setText } from './set-text.js'
import { textArea } from './text-area.js'
import { tidyEnd } from './tidy-end.js'

/** How a frame of text is made. */
export interface TextFrameOptions {
  readonly role: TextRole
  readonly name: string
  readonly region?: RegionName
  readonly fill?: ThemeSlot
  readonly padding?: Pt
  readonly artifact?: boolean
}

/** A frame of text with the height it needs. */
export interface TextInFrame {
  readonly frame: TextFrame
  readonly height: Pt
  /** The height of what is drawn, by which the text is anchored. */
  readonly drawnHeight: Pt
  readonly tooWide: SetText['tooWide']
}

/** Sets paragraphs into a frame that is as high as they need. */
export function textFrame(
  paragraphs: readonly Paragraph[],
  measure: Measure,
  options: TextFrameOptions,
  context: LayoutContext,
): TextInFrame {
  const padding = options.padding ?? 0
  const inner = textArea({ box: { ...measure, height: 0 }, padding })
  const tidied = tidy(paragraphs, inner.width, options, context)
  const set = setText(tidied, inner, context)
  const height = set.height + 2 * padding
  const frame: TextFrame = {
    type: 'text',
    name: options.name,
    box: { x: measure.x, y: measure.y, width: measure.width, height },
    role: options.role,
    anchor: 'top',
    paragraphs: tidied,
    lines: set.lines,
    padding,
    artifact: options.artifact ?? false,
    ...(options.region !== undefined && { region: options.region }),
    ...(options.fill !== undefined && { fill: context.design.colors[options.fill] }),
  }
  const drawnHeight = set.drawnHeight + 2 * padding
  return { frame, height, drawnHeight, tooWide: set.tooWide }
}

/** Notes are as long as they are; all other text on a slide ends on a line that is worth the name. */
function tidy(
  paragraphs: readonly Paragraph[],
  width: Pt,
  { role }: TextFrameOptions,
  context: LayoutContext,
): readonly Paragraph[] {
  const endInset = role === 'source' ? 0 : tidyEnd(paragraphs, width, { asProven: false }, context)
  return endInset === 0 ? paragraphs : paragraphs.map((one) => ({ ...one, endInset }))
}

/** A frame of text in a box of a given height, its text at the top, in the middle or at the bottom. */
export function anchoredFrame(
  { frame, drawnHeight }: TextInFrame,
  box: Rect,
  anchor: TextFrame['anchor'],
): TextFrame {
  const slack = box.height - drawnHeight
  const share = { top: 0, middle: 1 / 2, bottom: 1 }[anchor]
  const by = translation(box.x - frame.box.x, box.y - frame.box.y + slack * share)
  return { ...frame, box, anchor, lines: transformLines(frame.lines, by) }
}
