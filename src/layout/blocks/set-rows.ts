/** Sets the rows of a table at their distances. */

import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import type { Stroke, TableCell, TableRow } from '../frame.js'
import { strokeOf } from '../frames/stroke.js'
import { transformLines, translation } from '../frames/transform-frame.js'
import { type SetText, setText } from '../text/set-text.js'
import { tidyEnd } from '../text/tidy-end.js'
import { distanceFromEnd } from './decimal-alignment.js'
import type { Grid } from './table-grid.js'
import type { Cell, RowOfCells } from './table-rows.js'

/** Rows with their places, and what of their words sticks out. */
export interface SetRows {
  readonly rows: readonly TableRow[]
  readonly height: Pt
  readonly tooWide: SetText['tooWide']
}

/**
 * Sets rows one below the other; `padding` stands above and below the texts of all but header rows.
 *
 * The head of a table stands at the same height on every slide, however far its rows are moved apart, and
 * heads of fewer lines stand with the last line of the others, at the rule.
 */
export function setRows(
  rows: readonly RowOfCells[],
  grid: Grid,
  origin: { readonly x: Pt; readonly y: Pt },
  padding: Pt,
  context: LayoutContext,
): SetRows {
  let y = origin.y
  const tooWide: SetText['tooWide'][number][] = []
  const set = rows.map((row, index): TableRow => {
    const around = row.header ? grid.least.y : padding
    const cells = row.cells.map((cell, column) => {
      const reach = row.header ? 0 : (grid.reaches[column] ?? 0)
      return setCell(cell, column, reach, grid, { x: origin.x, y: y + around }, context)
    })
    const texts = Math.max(0, ...cells.map(({ text }) => text.height))
    const height = texts + 2 * around
    const placed = cells.map(({ cell, inset, x, width, text }): TableCell => {
      const drop = translation(0, row.header ? texts - text.drawnHeight : 0)
      return {
        element: cell.element,
        box: { x, y, width, height },
        paragraphs: [cell.paragraph],
        lines: transformLines(text.lines, drop),
        align: cell.align,
        head: cell.head,
        inset,
      }
    })
    tooWide.push(...cells.flatMap(({ text }) => text.tooWide))
    y += height
    const { element, header, total } = row
    const rule = ruleBelow(row, rows[index + 1], context)
    return { element, height, header, repeated: false, total, rule, padding: around, cells: placed }
  })
  return { rows: set, height: y - origin.y, tooWide }
}

function setCell(
  cell: Cell,
  column: number,
  reach: Pt,
  { columns, least }: Grid,
  origin: { readonly x: Pt; readonly y: Pt },
  context: LayoutContext,
) {
  const own = insetOf(cell, column, columns, least.gap)
  const x = origin.x + columns.slice(0, column).reduce((sum, width) => sum + width, 0)
  const width = columns[column] ?? 0
  const free = own.end + distanceFromEnd(cell.paragraph, reach, context)
  const room = width - own.start - free
  const end = free + tidyEnd([cell.paragraph], room, { asProven: true }, context)
  const inset = { ...own, end }
  const measure = { x: x + inset.start, y: origin.y, width: width - inset.start - inset.end }
  return { cell, inset, x, width, text: setText([cell.paragraph], measure, context) }
}

/** The first text of a row begins at the table's edge; figures in the last column end at the other. */
function insetOf({ align }: Cell, column: number, columns: readonly Pt[], gap: Pt) {
  const last = column === columns.length - 1
  return last && align === 'end' && column > 0 ? { start: gap, end: 0 } : { start: 0, end: gap }
}

function ruleBelow(row: RowOfCells, next: RowOfCells | undefined, context: LayoutContext): Stroke {
  const { headRule, totalRule, rowRule } = context.design.blocks.table
  if (row.header) return strokeOf(headRule, context)
  return strokeOf(next?.total === true ? totalRule : rowRule, context)
}
