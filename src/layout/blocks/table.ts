/** Sets tables: column widths from the content, rules under the rows, heads for rows and columns. */

import type { Pt } from '../../base/length.js'
import type { Table } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, Stroke, TableCell, TableFrame, TableRow } from '../frame.js'
import { frameName } from '../frame-names.js'
import { linesNeeded, naturalWidth, widestWord } from '../measure-width.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf, type SetText, setText } from '../set-text.js'
import { strokeOf } from '../stroke.js'
import { textFrame } from '../text-frame.js'
import { type ColumnNeed, columnWidths } from './column-widths.js'
import { type Cell, type RowOfCells, rowsOf, type TablePart, wholeRows } from './table-rows.js'

/** Distances in a table. */
interface Spacing {
  /** Between the texts of neighbouring columns. */
  readonly gap: Pt
  /** Above and below the text of a cell. */
  readonly y: Pt
}

/** A column of figures no wider than this share of the table is never broken. */
const widestFigures = 0.3

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
  const deciding = 'whole' in table ? wholeRows(table, context) : rows
  const least = spacingOf(table, deciding, measure.width, context)
  const needs = columnNeeds(table, deciding, least, measure.width, context)
  const width = tableWidth(needs, measure.width, context)
  const columns = columnWidths(needs, width)
  const y = measure.y + caption.height
  const origin = { x: measure.x, y }
  const close = setRows(rows, columns, origin, least, context)
  const room = (measure.height ?? 0) - caption.height - close.height
  const spacing = { ...least, y: least.y + roomInRow(room, rows.length, context) }
  const set = spacing.y === least.y ? close : setRows(rows, columns, origin, spacing, context)
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

/** A table with more columns than this is a matrix of marks, not of texts. */
const manyColumns = 6

function spacingOf(
  table: Table,
  rows: readonly RowOfCells[],
  width: Pt,
  context: LayoutContext,
): Spacing {
  const size = context.sizeOf('table-cell')
  const { rowRatio, gapRatio, leastGapRatio } = context.design.blocks.table
  const y = size * rowRatio
  const wide = { gap: size * gapRatio, y }
  const needs = columnNeeds(table, rows, wide, width, context)
  const least = needs.reduce((total, need) => total + need.least, 0)
  const many = table.columns.length > manyColumns
  return least <= width && !many ? wide : { gap: size * leastGapRatio, y }
}

/** Rows of a short table on a slide stand further apart; a page of text sets all tables alike. */
function roomInRow(room: Pt, rows: number, context: LayoutContext): Pt {
  if (context.medium === 'print' || room <= 0) return 0
  const most = context.sizeOf('table-cell') * context.design.blocks.table.mostRowRatio
  return Math.min(most, room / (2 * rows))
}

function columnNeeds(
  table: Table,
  rows: readonly RowOfCells[],
  { gap }: Spacing,
  width: Pt,
  context: LayoutContext,
): readonly ColumnNeed[] {
  return table.columns.map((_, index) => {
    const paragraphs = rows.flatMap(({ cells }) => cells[index]?.paragraph ?? [])
    const words = paragraphs.map((paragraph) => widestWord(paragraph, context).width)
    const texts = paragraphs.map((paragraph) => naturalWidth(paragraph, context) + gap + 0.5)
    const least = Math.max(0, ...words) + gap
    const figures = table.columns[index]?.align === 'end'
    const longest = Math.max(0, ...texts)
    return {
      least: figures && longest <= width * widestFigures ? longest : least,
      texts,
      linesAt: (text, width) => {
        const paragraph = paragraphs[text]
        const fits = paragraph === undefined || (texts[text] ?? 0) <= width
        return fits ? 1 : linesNeeded(paragraph, width - gap, context)
      },
    }
  })
}

/** A table may be this much wider than its texts on single lines. */
const looseness = 1.5

/** A slide's table is not drawn far wider than its text, or the eye loses its row. */
function tableWidth(needs: readonly ColumnNeed[], width: Pt, context: LayoutContext): Pt {
  if (context.medium === 'print') return width
  const { leastShare } = context.design.blocks.table
  const natural = needs.reduce((total, { texts }) => total + Math.max(0, ...texts), 0)
  return Math.min(width, Math.max(natural * looseness, width * leastShare))
}

interface SetRows {
  readonly rows: readonly TableRow[]
  readonly height: Pt
  readonly tooWide: SetText['tooWide']
}

function setRows(
  rows: readonly RowOfCells[],
  columns: readonly Pt[],
  origin: { readonly x: Pt; readonly y: Pt },
  spacing: Spacing,
  context: LayoutContext,
): SetRows {
  let y = origin.y
  const tooWide: SetText['tooWide'][number][] = []
  const set = rows.map((row, index): TableRow => {
    const texts = row.cells.map((cell, column) => {
      const inset = insetOf(cell, column, columns, spacing.gap)
      const x = origin.x + columns.slice(0, column).reduce((sum, width) => sum + width, 0)
      const width = columns[column] ?? 0
      const measure = { x: x + inset.start, y: y + spacing.y, width: width - spacing.gap }
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
