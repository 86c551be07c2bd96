/** Sets the headline of a key figure so that numerals of a row share their baseline. */

import type { LayoutContext } from '../context.js'
import { frameName } from '../frames/frame-names.js'
import { transformLines, translation } from '../frames/transform-frame.js'
import { type Measure, setText } from '../text/set-text.js'
import { type TextInFrame, textFrame } from '../text/text-frame.js'
import type { FigureText } from './figure-text.js'

/**
 * Sets affixes and numeral on one line.
 *
 * The line stands where the numeral alone would stand: an affix that comes first is smaller and would
 * otherwise decide the baseline, while an editor takes the largest run of the line.
 */
export function setHeadline(
  text: FigureText,
  measure: Measure,
  context: LayoutContext,
): TextInFrame {
  const name = frameName('numeral', context.locale.code)
  const set = textFrame([text.headline], measure, { role: 'numeral', name }, context)
  const alone = setText([text.numeral], measure, context)
  const dy = (alone.lines[0]?.baseline ?? 0) - (set.frame.lines[0]?.baseline ?? 0)
  const lines = transformLines(set.frame.lines, translation(0, dy))
  return { ...set, frame: { ...set.frame, lines } }
}
