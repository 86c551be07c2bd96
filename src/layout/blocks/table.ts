/** Sets tables: column widths from the content, rules under the rows, heads for rows and columns. */

import type { Pt } from '../../base/length.js'
import type { Table } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, Stroke, TableCell, TableFrame, TableRow } from '../frame.js'
import { frameName } from '../frame-names.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf, type SetText, setText } from '../set-text.js'
import { strokeOf } from '../stroke.js'
import { textFrame } from '../text-frame.js'
import { distanceFromEnd } from './decimal-alignment.js'
import { type Grid, gridOf, type Spacing } from './table-grid.js'
import { type Cell, type RowOfCells, rowsOf, type TablePart } from './table-rows.js'

/** Sets a table with its caption above it. */
export function setTable(
  table: Table | TablePart,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const element = context.tree.add(parent, { role: 'Table' })
  const caption = setCaption(table, measure, element, context)
  const rows = rowsOf(table, element, context)
  const grid = gridOf(table, rows, measure.width, context)
  const { least, width, columns } = grid
  const y = measure.y + caption.height
  const origin = { x: measure.x, y }
  const close = setRows(rows, grid, origin, least, context)
  const room = (measure.height ?? 0) - caption.height - close.height
  const spacing = { ...least, y: least.y + roomInRow(room, rows.length, context) }
  const set = spacing.y === least.y ? close : setRows(rows, grid, origin, spacing, context)
  const { height } = set
  const frame: TableFrame = {
    type: 'table',
    name: frameName('table', context.locale.code, table.summary),
    box: { x: measure.x, y, width, height },
    element,
    alt: table.summary,
    columns,
    rowHeads: table.rowHeads,
    rows: set.rows,
    cellPadding: { x: spacing.gap / 2, y: spacing.y },
  }
  return {
    frames: [...caption.frames, frame],
    height: caption.height + height,
    tooWide: [...caption.tooWide, ...set.tooWide],
  }
}

function setCaption(
  table: Table,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  if (table.caption === undefined) return { frames: [], height: 0, tooWide: [] }
  const options = { role: 'caption', parent, elementRole: 'Caption' } as const
  const paragraph = paragraphOf(table.caption, options, context)
  const name = frameName('caption', context.locale.code)
  const text = textFrame([paragraph], measure, { role: 'caption', name }, context)
  const space = context.sizeOf('caption') * context.design.blocks.table.captionRatio
  return { frames: [text.frame], height: text.height + space, tooWide: text.tooWide }
}

/** Rows of a short table on a slide stand further apart; a page of text sets all tables alike. */
function roomInRow(room: Pt, rows: number, context: LayoutContext): Pt {
  if (context.medium === 'print' || room <= 0) return 0
  const most = context.sizeOf('table-cell') * context.design.blocks.table.mostRowRatio
  return Math.min(most, room / (2 * rows))
}

interface SetRows {
  readonly rows: readonly TableRow[]
  readonly height: Pt
  readonly tooWide: SetText['tooWide']
}

function setRows(
  rows: readonly RowOfCells[],
  grid: Grid,
  origin: { readonly x: Pt; readonly y: Pt },
  spacing: Spacing,
  context: LayoutContext,
): SetRows {
  const { columns } = grid
  let y = origin.y
  const tooWide: SetText['tooWide'][number][] = []
  const set = rows.map((row, index): TableRow => {
    const texts = row.cells.map((cell, column) => {
      const own = insetOf(cell, column, columns, spacing.gap)
      const reach = row.header ? 0 : (grid.reaches[column] ?? 0)
      const inset = { ...own, end: own.end + distanceFromEnd(cell.paragraph, reach, context) }
      const x = origin.x + columns.slice(0, column).reduce((sum, width) => sum + width, 0)
      const width = columns[column] ?? 0
      const measure = {
        x: x + inset.start,
        y: y + spacing.y,
        width: width - inset.start - inset.end,
      }
      return { cell, inset, x, width, text: setText([cell.paragraph], measure, context) }
    })
    const height = Math.max(0, ...texts.map(({ text }) => text.height)) + 2 * spacing.y
    const cells = texts.map(
      ({ cell, inset, x, width, text }): TableCell => ({
        element: cell.element,
        box: { x, y, width, height },
        paragraphs: [cell.paragraph],
        lines: text.lines,
        align: cell.align,
        head: cell.head,
        inset,
      }),
    )
    tooWide.push(...texts.flatMap(({ text }) => text.tooWide))
    y += height
    const { element, header, total } = row
    const rule = ruleBelow(row, rows[index + 1], context)
    return { element, height, header, repeated: false, total, rule, cells }
  })
  return { rows: set, height: y - origin.y, tooWide }
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
