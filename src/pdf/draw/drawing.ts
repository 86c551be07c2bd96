/** Draws drawings: their paths from back to front. */

import type { DrawingFrame } from '../../layout/frames/picture-frame.js'
import type { Canvas } from './canvas.js'
import { artifactKind, markOf, stepsPath } from './shape.js'

/** Draws a drawing as content of its Figure, or as decoration. */
export function drawDrawing(canvas: Canvas, frame: DrawingFrame): void {
  canvas.pen.mark(markOf(frame.element, artifactKind(frame, canvas.pen.pageHeight)))
  for (const shape of frame.shapes) canvas.pen.paintDrawn(stepsPath(shape.steps), shape)
}
