/** What tables have in common: dashes for empty cells, and the numbers of notes. */

import type { Row, Table } from '../ast.js'
import type { Inlines, Origin } from '../ast-inline.js'
import { noteReference } from '../cite.js'
import type { Building } from '../context.js'
import { text } from '../inline.js'
import type { Cited } from '../number.js'

/** Stands in a cell that has nothing to say, because screen readers lose their way in empty cells. */
export function dash(origin: Origin): Inlines {
  return [text('–', origin)]
}

/**
 * A table with references to notes; `citedOfRows` says what each row cites.
 *
 * Where all rows cite one note, it is set once, behind the caption, the head of the row of totals
 * or the last column's header, whichever there is; otherwise behind the first cell of each row.
 */
export function citeTable(
  table: Table,
  citedOfRows: readonly (readonly Cited[])[],
  building: Building,
): Table {
  const numbers = citedOfRows.map((row) => row.map((cited) => building.notes.refer(cited)))
  const [common, ...others] = new Set(numbers.flat())
  const [shared] = citedOfRows[0] ?? []
  const one = common !== undefined && others.length === 0 && numbers.every((row) => row.length > 0)
  if (one && shared !== undefined) return citeOnce(table, shared, building)
  const rows = table.rows.map((row, index) => citeRow(row, citedOfRows[index] ?? [], building))
  return { ...table, rows }
}

function citeRow(row: Row, cited: readonly Cited[], building: Building): Row {
  const [first = [], ...rest] = row.cells
  return { ...row, cells: [referred(first, cited, row.origin, building), ...rest] }
}

function citeOnce(table: Table, cited: Cited, building: Building): Table {
  if (table.caption !== undefined) {
    return { ...table, caption: referred(table.caption, [cited], table.origin, building) }
  }
  if (table.rows.some(({ total }) => total)) {
    const rows = table.rows.map((row) => (row.total ? citeRow(row, [cited], building) : row))
    return { ...table, rows }
  }
  const last = table.columns.length - 1
  const columns = table.columns.map((column, index) =>
    index === last
      ? { ...column, header: referred(column.header, [cited], table.origin, building) }
      : column,
  )
  return { ...table, columns }
}

/** A line followed by references, kept apart by narrow spaces. */
export function referred(
  line: Inlines,
  cited: readonly Cited[],
  origin: Origin,
  building: Building,
): Inlines {
  const references = cited.flatMap((one, index) => {
    const reference = noteReference(one, building, origin)
    return index === 0 ? [reference] : [text('\u202F', origin), reference]
  })
  return [...line, ...references]
}
