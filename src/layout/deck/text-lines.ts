/** Counts the lines of text that a slide asks its audience to read. */

import { leastSize } from '../../theme/text-size.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { Frame, TextFrame } from '../frame.js'
import type { Line } from '../text/paragraph.js'
import { regionOf } from './regions.js'

/** So many lines are read while somebody speaks; whoever shows more is not listened to. */
export const mostTextLines = 6

/** Running text. Tables, notes, quotations, captions and the labels of drawings are looked up, not read through. */
const running: ReadonlySet<TextRole> = new Set(['body', 'lead', 'heading', 'subheading', 'callout'])

/**
 * How many lines the running text of a slide has; lines of columns count by their share of a full one.
 *
 * Texts inside groups are those of drawings.
 */
export function textLines(frames: readonly Frame[], context: LayoutContext): number {
  const full = regionOf('body', 'body', context).box.width
  const lines = frames
    .filter((frame) => frame.type === 'text')
    .filter(({ role, artifact }) => running.has(role) && !artifact)
    .reduce((sum, frame) => {
      const read = frame.lines.filter(isRunning)
      return sum + read.length * Math.min(1, measureOf(frame) / full)
    }, 0)
  return Math.ceil(Math.round(lines * precision) / precision)
}

/** Sums of shares are rounded to hundredths, so that three thirds are one line. */
const precision = 100

/** Smaller lines in a text say who says it. */
function isRunning({ runs }: Line): boolean {
  return runs.some(({ style }) => style.size >= leastSize('slides', 'body'))
}

function measureOf({ box, padding }: TextFrame): number {
  return box.width - 2 * padding
}
