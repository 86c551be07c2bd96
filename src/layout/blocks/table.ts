/** Sets tables: column widths from the content, rules under the rows, heads for rows and columns. */

import type { Table } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { TableFrame } from '../frame.js'
import { frameName } from '../frames/frame-names.js'
import { upToGrid } from '../line-grid.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../text/set-text.js'
import { textFrame } from '../text/text-frame.js'
import { moreInRows } from './row-spacing.js'
import { setRows } from './set-rows.js'
import { gridOf } from './table-grid.js'
import { rowsOf, type TablePart } from './table-rows.js'

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
  const close = setRows(rows, grid, origin, least.y, context)
  const room = { height: (measure.height ?? 0) - caption.height, close: close.height }
  const more = moreInRows(table, grid, room, context)
  const set = more === 0 ? close : setRows(rows, grid, origin, least.y + more, context)
  const { height } = set
  const named = { columns: table.columns.length, origin: table.origin }
  const frame: TableFrame = {
    type: 'table',
    name: frameName('table', context.locale.code, table.summary),
    box: { x: measure.x, y, width, height },
    element,
    alt: table.summary,
    columns,
    rowHeads: table.rowHeads,
    rows: set.rows,
    cellPadding: { x: least.gap / 2, y: least.y },
  }
  return {
    frames: [...caption.frames, frame],
    height: caption.height + height,
    tooWide: [...caption.tooWide, ...set.tooWide.map((word) => ({ ...word, table: named }))],
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
  const height = upToGrid(text.height + space, context)
  return { frames: [text.frame], height, tooWide: text.tooWide }
}
