/** Places drawings: their paths on the page, in their own colours or that of the text. */

import type { Drawing, Paint } from '../../picture/picture.js'
import type { LayoutContext } from '../context.js'
import type { DrawingFrame, DrawnColor, DrawnShape } from '../frames/picture-frame.js'
import { transformDrawn } from '../frames/transform-frame.js'
import { textColor } from '../text/color.js'

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
  const shapes = paths.map(({ fill, stroke, ...path }): DrawnShape => {
    const shape = { ...path, ...(fill && { fill: colorOf(fill) }) }
    if (stroke === undefined) return transformDrawn(shape, by)
    const { paint, ...line } = stroke
    return transformDrawn({ ...shape, stroke: { ...line, color: colorOf(paint) } }, by)
  })
  return { type: 'drawing', ...base, shapes }
}
