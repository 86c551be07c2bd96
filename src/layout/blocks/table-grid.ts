/** Decides widths of columns and distances of a table's texts, from all its rows. */

import type { Pt } from '../../base/length.js'
import type { Row, Table } from '../../document/ast.js'
import type { MediumDesign } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import { halfOnGrid } from '../line-grid.js'
import { linesNeeded, naturalWidth, widestHeld, widestWord } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import { type ColumnNeed, columnWidths } from './column-widths.js'
import { distanceFromEnd, reachesOf } from './decimal-alignment.js'
import { levelColumns } from './level-columns.js'
import { type RowOfCells, type TablePart, wholeRows } from './table-rows.js'

/** Distances in a table. */
export interface Spacing {
  /** Between the texts of neighbouring columns. */
  readonly gap: Pt
  /** Above and below the text of a cell. */
  readonly y: Pt
}

/** What the rows of a whole table decide for each of its parts. */
export interface Grid {
  /** Distances before room that is left is added to rows. */
  readonly least: Spacing
  /** Width of the table. */
  readonly width: Pt
  readonly columns: readonly Pt[]
  /** How far the texts of each column reach beyond their decimal signs. */
  readonly reaches: readonly Pt[]
}

/** Grids by design, by rows, by sizes and room: a table is set many times until its deck or page fits. */
const grids = new WeakMap<MediumDesign, WeakMap<readonly Row[], Map<string, Grid>>>()

/** The grid of a table, or of the whole that a part belongs to; `rows` are its own rows. */
export function gridOf(
  table: Table | TablePart,
  rows: readonly RowOfCells[],
  room: Pt,
  context: LayoutContext,
): Grid {
  const decisive = 'whole' in table ? table.whole : table.rows
  const ofDesign = entryOf(grids, context.design, () => new WeakMap())
  const ofRows = entryOf(ofDesign, decisive, () => new Map<string, Grid>())
  const sizes = [context.sizeOf('table-cell'), context.sizeOf('table-head')]
  return entryOf(ofRows, [context.medium, room, ...sizes].join(' '), () => {
    const deciding = 'whole' in table ? wholeRows(table, context) : rows
    const least = spacingOf(table, deciding, room, context)
    const needs = columnNeeds(table, deciding, least, room, context)
    const width = tableWidth(needs, room, context)
    const shared = columnWidths(needs, width)
    const columns = holdsMarks(table) ? levelColumns(needs, shared) : shared
    const rooms = columns.map((column) => column - least.gap)
    return { least, width, columns, reaches: reachesOf(deciding, rooms, context) }
  })
}

/** True for a matrix: a head for each row and marks in the middle of all other columns. */
function holdsMarks({ columns, rowHeads }: Table): boolean {
  return rowHeads && columns.slice(1).every(({ align }) => align === 'center')
}

function spacingOf(
  table: Table,
  rows: readonly RowOfCells[],
  width: Pt,
  context: LayoutContext,
): Spacing {
  const size = context.sizeOf('table-cell')
  const { rowRatio, gapRatio, leastGapRatio, mostWideColumns } = context.design.blocks.table
  const y = halfOnGrid(size * rowRatio, context)
  const wide = { gap: size * gapRatio, y }
  const needs = columnNeeds(table, rows, wide, width, context)
  const least = needs.reduce((total, need) => total + need.least, 0)
  const many = table.columns.length > mostWideColumns
  return least <= width && !many ? wide : { gap: size * leastGapRatio, y }
}

/** Room by which a column is wider than its text, so that rounding breaks no line. */
const tolerance = 0.5

function columnNeeds(
  table: Table,
  rows: readonly RowOfCells[],
  { gap }: Spacing,
  width: Pt,
  context: LayoutContext,
): readonly ColumnNeed[] {
  const widestFigures = width * context.design.blocks.table.figuresShare
  const room = widestFigures - gap
  const rooms = table.columns.map(() => room)
  const reaches = reachesOf(rows, rooms, context)
  return table.columns.map((_, index) => {
    const paragraphs = rows.flatMap(({ cells }) => cells[index]?.paragraph ?? [])
    const words = paragraphs.map((paragraph) => widestWord(paragraph, context).width)
    const texts = textWidths(rows, index, reaches[index] ?? 0, context).map(
      (own) => own + gap + tolerance,
    )
    const least = Math.max(0, ...words) + gap
    const names = paragraphs.map((one) => widestHeld(one, context))
    const figures = table.columns[index]?.align === 'end'
    const longest = Math.max(0, ...texts)
    const lines = new Map<Pt, readonly number[]>()
    const count = (paragraph: Paragraph, text: number, width: Pt): number =>
      (texts[text] ?? 0) <= width ? 1 : linesNeeded(paragraph, width - gap, context)
    return {
      least: figures && longest <= widestFigures ? longest : least,
      ...(context.medium === 'print' && { whole: Math.max(0, ...names) + gap }),
      texts,
      linesAt: (width) =>
        entryOf(lines, width, () => paragraphs.map((one, text) => count(one, text, width))),
    }
  })
}

/** Widths of a column's texts on one line, with what brings their decimal signs under each other. */
function textWidths(
  rows: readonly RowOfCells[],
  column: number,
  reach: Pt,
  context: LayoutContext,
): readonly Pt[] {
  return rows.flatMap(({ cells, header }) => {
    const paragraph = cells[column]?.paragraph
    if (paragraph === undefined) return []
    const distance = header ? 0 : distanceFromEnd(paragraph, reach, context)
    return [naturalWidth(paragraph, context) + distance]
  })
}

/** A slide's table is not drawn far wider than its text, or the eye loses its row. */
function tableWidth(needs: readonly ColumnNeed[], width: Pt, context: LayoutContext): Pt {
  if (context.medium === 'print') return width
  const natural = needs.reduce((total, { texts }) => total + Math.max(0, ...texts), 0)
  const { leastShare, mostWidthRatio } = context.design.blocks.table
  return Math.min(width, Math.max(natural * mostWidthRatio, width * leastShare))
}

interface Entries<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

function entryOf<K, V>(entries: Entries<K, V>, key: K, make: () => V): V {
  const known = entries.get(key)
  if (known !== undefined) return known
  const made = make()
  entries.set(key, made)
  return made
}
