/** Draws frames: one function for each type. */

import type { Frame } from '../../layout/frame.js'
import type { Canvas, Draw } from './canvas.js'
import { drawChart } from './chart.js'
import { drawDrawing } from './drawing.js'
import { drawGroup } from './group.js'
import { drawPicture } from './picture.js'
import { drawShape } from './shape.js'
import { drawTable } from './table.js'
import { drawText } from './text.js'

/** A frame type without an entry here does not compile. */
const drawings: { readonly [T in Frame['type']]: Draw<Extract<Frame, { type: T }>> } = {
  text: drawText,
  table: drawTable,
  chart: drawChart,
  picture: drawPicture,
  drawing: drawDrawing,
  shape: drawShape,
  group: (canvas, frame, figure) => drawGroup(canvas, frame, figure, drawFrame),
}

/** Draws a frame of any type. */
export function drawFrame(canvas: Canvas, frame: Frame, figure?: string): void {
  const draw = drawings[frame.type] as Draw<Frame>
  draw(canvas, frame, figure)
}
