/** Places drawings: their paths on the page, in their own colours or that of the text. */

import type { Drawing, Paint } from '../../picture/picture.js'
import { textColor } from '../color.js'
import type { LayoutContext } from '../context.js'
import type { DrawingFrame, DrawnColor } from '../picture-frame.js'
import { transformStep } from '../transform-frame.js'

/** The frame of a drawing that fills its box. */
export function drawingFrame(
  { size, paths }: Drawing,
  base: Omit<DrawingFrame, 'type' | 'shapes'>,
  context: Pick<LayoutContext, 'design' | 'inverse'>,
): DrawingFrame {
  const scale = base.box.width / size.width
  const by = { scale, dx: base.box.x, dy: base.box.y }
  const colorOf = (paint: Paint): DrawnColor =>
    paint.type === 'text' ? textColor('text', context) : { rgb: paint.rgb }
  const shapes = paths.map(({ steps, rule, fill, stroke }) => {
    const placed = { rule, steps: steps.map((step) => transformStep(step, by)) }
    const filled = fill === undefined ? placed : { ...placed, fill: colorOf(fill) }
    if (stroke === undefined) return filled
    const { paint, ...line } = stroke
    return { ...filled, stroke: { ...line, width: line.width * scale, color: colorOf(paint) } }
  })
  return { type: 'drawing', ...base, shapes }
}
