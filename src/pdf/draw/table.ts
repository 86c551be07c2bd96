/** Draws tables. */

import type { Rect } from '../../base/geometry.js'
import { bottom, right } from '../../base/geometry.js'
import type { Stroke, TableFrame } from '../../layout/frame.js'
import { decimals } from '../number.js'
import type { Canvas } from './canvas.js'
import { drawLines } from './text.js'

/** Draws the cells row by row; rules and repeated header rows are artifacts. */
export function drawTable(canvas: Canvas, table: TableFrame): void {
  let y = table.box.y
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const mark = row.repeated ? ({ type: 'artifact', kind: 'header' } as const) : undefined
      drawLines(canvas, cell.lines, mark)
    }
    y =
      row.cells[0] === undefined
        ? y + row.height
        : bottom({ ...row.cells[0].box, height: row.height })
    drawRule(canvas, table.box, y, row.rule)
  }
}

function drawRule(canvas: Canvas, box: Rect, y: number, rule: Stroke): void {
  if (rule.width <= 0) return
  canvas.pen.mark({ type: 'artifact', kind: 'layout' })
  canvas.pen.paint(`${decimals(box.x, y)} m\n${decimals(right(box), y)} l`, { stroke: rule })
}
