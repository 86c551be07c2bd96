/** Draws charts. */

import type { ChartFrame } from '../../layout/frames/chart-frame.js'
import type { Canvas } from './canvas.js'
import { drawShape } from './shape.js'
import { drawText } from './text.js'

/** Draws the marks of a chart as content of its Figure, its labels as what their runs say: cells of its table. */
export function drawChart(canvas: Canvas, chart: ChartFrame): void {
  for (const mark of chart.marks) {
    if (mark.type === 'shape') drawShape(canvas, mark, chart.element)
    else drawText(canvas, mark, chart.element)
  }
}
