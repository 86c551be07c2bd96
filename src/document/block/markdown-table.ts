/** A table that the author wrote in Markdown. */

import type { Table as MarkdownTable, TableCell } from 'mdast'
import type { Table } from '../ast.js'
import type { Inlines } from '../ast-inline.js'
import { notesOf } from '../cite.js'
import { tableCell } from '../context.js'
import { rowTooLong } from '../diagnostics.js'
import { phrasingInlines, type Reading, spanOf } from '../phrasing.js'
import { plain } from '../plain.js'
import { trimmedLine } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { citeTable, dash, referred } from './table.js'

/** The table with as many cells in each row as its head has; its first column names the rows. */
export function tableOfMarkdown(node: MarkdownTable, reading: Reading): Table {
  const [head, ...body] = node.children
  const columns = (head?.children ?? []).map((cell, index) => ({
    header: headLine(cell, reading),
    align: alignOf(node.align?.[index]),
  }))
  const rows = body.map((row) => {
    const origin = { span: spanOf(row, reading) }
    const [further] = row.children.slice(columns.length)
    if (further !== undefined) {
      const counts = { cells: row.children.length, columns: columns.length }
      reading.building.report(rowTooLong(counts, spanOf(further, reading)))
    }
    const cells = columns.map((_, index) => {
      const cell = row.children[index]
      const line = cell === undefined ? [] : cellLine(cell, reading)
      return line.length === 0 ? dash(origin) : line
    })
    return { cells, total: false, origin }
  })
  const table: Table = {
    type: 'table',
    summary: columns.map(({ header }) => plain(header)).join(', '),
    columns,
    rowHeads: true,
    rows,
    origin: { span: spanOf(node, reading) },
  }
  if (!reading.place.cites) return table
  const cited = rows.map(({ cells }) => notesOf(cells.flat(), reading.building))
  return citeTable(table, cited, reading.building)
}

/** A head with the notes of its own figures; a dash if it says nothing. */
function headLine(cell: TableCell, reading: Reading): Inlines {
  const origin = { span: spanOf(cell, reading) }
  const line = cellLine(cell, reading)
  if (line.length === 0) return dash(origin)
  const cited = reading.place.cites ? notesOf(line, reading.building) : []
  return referred(line, cited, origin, reading.building)
}

function cellLine(cell: TableCell, reading: Reading): Inlines {
  const place = { ...tableCell, cites: reading.place.cites }
  const line = trimmedLine(phrasingInlines(cell.children, { ...reading, place }))
  return typesetLine(line, reading.building.locale)
}

function alignOf(align: string | null | undefined): 'start' | 'center' | 'end' {
  return align === 'right' ? 'end' : align === 'center' ? 'center' : 'start'
}
