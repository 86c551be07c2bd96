/** Makes the cells of tables: their elements and paragraphs, before anything has a place. */

import type { Row, Table } from '../../document/ast.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { TableCell } from '../frame.js'
import { scratch } from '../scratch.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

/** A part of a table that continues: the rows of the whole decide its columns. */
export interface TablePart extends Table {
  readonly whole: readonly Row[]
  /** The rows of every part, once they are known. */
  readonly parts?: readonly (readonly Row[])[]
}

/** A cell before its place is known. */
export interface Cell {
  readonly element: ElementId
  readonly paragraph: Paragraph
  readonly align: TableCell['align']
  readonly head: boolean
}

/** A row of such cells. */
export interface RowOfCells {
  readonly element: ElementId
  readonly cells: readonly Cell[]
  readonly header: boolean
  readonly total: boolean
}

/** The rows of a table, its header first; creates their elements under THead and TBody. */
export function rowsOf(
  table: Table,
  element: ElementId,
  context: LayoutContext,
): readonly RowOfCells[] {
  const head = context.tree.add(element, { role: 'THead' })
  const headerRow = context.tree.add(head, { role: 'TR' })
  const header: RowOfCells = {
    element: headerRow,
    cells: table.columns.map((column) => {
      const cell = context.tree.add(headerRow, { role: 'TH', scope: 'Column' })
      const options = { role: 'table-head', parent: cell, element: cell } as const
      const paragraph = paragraphOf(column.header, { ...options, align: column.align }, context)
      return { element: cell, paragraph, align: column.align, head: true }
    }),
    header: true,
    total: false,
  }
  const body = context.tree.add(element, { role: 'TBody' })
  return [header, ...table.rows.map((row) => rowOf(row, table, body, context))]
}

/** The rows that decide the widths of a part's columns; their elements are thrown away. */
export function wholeRows(part: TablePart, context: LayoutContext): readonly RowOfCells[] {
  const aside = scratch(context)
  return rowsOf({ ...part, rows: part.whole }, aside.tree.root, aside)
}

function rowOf(row: Row, table: Table, body: ElementId, context: LayoutContext): RowOfCells {
  const element = context.tree.add(body, { role: 'TR' })
  const cells = row.cells.map((inlines, index) => {
    const head = table.rowHeads && index === 0
    const align = table.columns[index]?.align ?? 'start'
    return cellOf(inlines, { head, align, total: row.total }, element, context)
  })
  return { element, cells, header: false, total: row.total }
}

function cellOf(
  inlines: Inlines,
  kind: { readonly head: boolean; readonly align: Cell['align']; readonly total: boolean },
  row: ElementId,
  context: LayoutContext,
): Cell {
  const { head, align, total } = kind
  const element = context.tree.add(row, head ? { role: 'TH', scope: 'Row' } : { role: 'TD' })
  const paragraph = paragraphOf(
    inlines,
    {
      role: 'table-cell',
      parent: element,
      element,
      align,
      tabular: align === 'end',
      ...((head || total) && { bold: true }),
    },
    context,
  )
  return { element, paragraph, align, head }
}
