/** Tables: rows and cells of the layout become a native table. */

import type { TableCell as LayoutCell, Stroke, TableFrame, TableRow } from '../../layout/frame.js'
import { apportion, type Emu, emu } from '../emu.js'
import type { Line, Table, TableCell } from '../shape.js'
import type { Insets } from '../text-body.js'
import { schemeColor } from './color.js'
import { planParagraphs, type TextContext } from './text.js'

/** The table of a frame; `width` and `height` are the frame's, which columns and rows add up to. */
export function planTable(frame: TableFrame, width: Emu, height: Emu, context: TextContext): Table {
  const heights = apportion(
    frame.rows.map((row) => row.height),
    height,
  )
  return {
    type: 'table',
    firstRow: frame.rows[0]?.header === true,
    firstColumn: frame.rowHeads,
    columns: apportion(frame.columns, width),
    rows: frame.rows.map((row, index) => ({
      height: heights[index] ?? emu(row.height),
      cells: planCells(row, frame.rows[index - 1], frame.cellPadding, context),
    })),
  }
}

function planCells(
  row: TableRow,
  above: TableRow | undefined,
  padding: TableFrame['cellPadding'],
  context: TextContext,
): TableCell[] {
  const top = above && planLine(above.rule)
  const bottom = planLine(row.rule)
  return row.cells.map((cell) => ({
    body: {
      anchor: row.header ? 'b' : 't',
      insets: planInsets(cell, { ...padding, y: row.padding ?? padding.y }),
      paragraphs: planParagraphs(cell.paragraphs, context),
    },
    ...(top && { top }),
    ...(bottom && { bottom }),
  }))
}

/** Margins of a cell: its own at the sides, else the table's. */
function planInsets({ inset }: LayoutCell, { x, y }: TableFrame['cellPadding']): Insets {
  return {
    left: emu(inset?.start ?? x),
    right: emu(inset?.end ?? x),
    top: emu(y),
    bottom: emu(y),
  }
}

/** A line; undefined where it has no width, because OOXML draws width 0 as a hairline. */
export function planLine(stroke: Stroke | undefined): Line | undefined {
  return stroke && stroke.width > 0
    ? { color: schemeColor(stroke.color), width: emu(stroke.width) }
    : undefined
}
