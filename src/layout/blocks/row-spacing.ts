/** Moves the rows of a table on a slide apart where there is room. */

import type { Pt } from '../../base/length.js'
import type { Row, Table } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import { downToGrid } from '../line-grid.js'
import { scratch } from '../scratch.js'
import { setRows } from './set-rows.js'
import type { Grid } from './table-grid.js'
import { rowsOf, type TablePart } from './table-rows.js'

/**
 * What stands above and below each row's texts beside the least distance.
 *
 * `height` is the room for all rows, `close` what they take at the least distance. All parts of a table that continues
 * have the distance of the fullest. A page of text sets all tables alike.
 */
export function moreInRows(
  table: Table | TablePart,
  grid: Grid,
  { height, close }: { readonly height: Pt; readonly close: Pt },
  context: LayoutContext,
): Pt {
  if (context.medium === 'print') return 0
  const own = share(height - close, table.rows.length, context)
  const parts = 'parts' in table ? table.parts : undefined
  return parts === undefined || own === 0
    ? own
    : Math.min(own, leastOfParts(table, parts, grid, height, context))
}

/** Short tables do not fall apart. */
function share(room: Pt, rows: number, context: LayoutContext): Pt {
  if (room <= 0 || rows === 0) return 0
  const most = context.sizeOf('table-cell') * context.design.blocks.table.mostRowRatio
  return downToGrid(Math.min(2 * most, room / rows), context) / 2
}

/** What was found for the parts of a table, by sizes and room: each part asks for all of them. */
const found = new WeakMap<readonly (readonly Row[])[], Map<string, Pt>>()

function leastOfParts(
  table: Table,
  parts: readonly (readonly Row[])[],
  grid: Grid,
  height: Pt,
  context: LayoutContext,
): Pt {
  const sizes = [context.sizeOf('table-cell'), context.sizeOf('table-head')]
  const key = [grid.width, height, ...sizes].join(' ')
  const known = found.get(parts) ?? new Map<string, Pt>()
  found.set(parts, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const each = parts.map((rows) => {
    const aside = scratch(context)
    const cells = rowsOf({ ...table, rows }, aside.tree.root, aside)
    const close = setRows(cells, grid, { x: 0, y: 0 }, grid.least.y, aside).height
    return share(height - close, rows.length, context)
  })
  const least = Math.min(...each)
  known.set(key, least)
  return least
}
