/** Draws frames: one function for each type. */

import type { OfType } from '../../base/of-type.js'
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
const drawings: { readonly [T in Frame['type']]: Draw<OfType<Frame, T>> } = {
  text: drawText,
  table: drawTable,
  chart: drawChart,
  picture: drawPicture,
  drawing: drawDrawing,
  shape: drawShape,
  group: (canvas, frame, figure) => drawGroup(canvas, frame, figure, drawFrame),
}

/** Draws a frame of any type. */
export function drawFrame<T extends Frame['type']>(
  canvas: Canvas,
  frame: OfType<Frame, T>,
  figure?: string,
): void {
  drawings[frame.type](canvas, frame, figure)
}
