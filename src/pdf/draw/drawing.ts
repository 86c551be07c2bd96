/** Draws drawings: their paths from back to front. */

import type { DrawingFrame } from '../../layout/picture-frame.js'
import type { Canvas } from './canvas.js'
import { markOf, stepsPath } from './shape.js'

/** Draws a drawing as content of its Figure, or as decoration. */
export function drawDrawing(canvas: Canvas, { element, shapes }: DrawingFrame): void {
  canvas.pen.mark(markOf(element, 'layout'))
  for (const shape of shapes) canvas.pen.paintDrawn(stepsPath(shape.steps), shape)
}
