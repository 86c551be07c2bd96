/** Draws charts. */

import type { ChartFrame } from '../../layout/frame.js'
import type { Canvas } from './canvas.js'
import { drawShape } from './shape.js'
import { drawTextAs } from './text.js'

/** Draws the marks of a chart, shapes and labels alike, as content of its Figure. */
export function drawChart(canvas: Canvas, chart: ChartFrame): void {
  const mark = { type: 'element', element: chart.element } as const
  canvas.pen.mark(mark)
  for (const drawn of chart.marks) {
    if (drawn.type === 'shape') drawShape(canvas, drawn, chart.element)
    else drawTextAs(canvas, drawn, mark)
  }
}
