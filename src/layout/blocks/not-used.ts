/** Sets statements that are not used, each with its reason and source, as a table. */

import type { NotUsed, Table } from '../../document/ast.js'
import type { Locale } from '../../locale/locale.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../frame.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { headerCell } from './header-cell.js'
import { setTable } from './table.js'

/** Sets the statements as the table that `notUsedTable` makes of them. */
export function setNotUsed(
  block: NotUsed,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  return setTable(notUsedTable(block, context.locale), measure, parent, context)
}

/** Statement, reason, source: one row each. */
export function notUsedTable(block: NotUsed, locale: Locale): Table {
  const { statement, reason, source } = locale.words.columns
  return {
    type: 'table',
    summary: [statement, reason, source].join(', '),
    columns: [statement, reason, source].map((word) => headerCell(word, block.origin)),
    rowHeads: true,
    rows: block.items.map((entry) => ({
      cells: [entry.statement, entry.reason, entry.source],
      total: false,
      origin: entry.origin,
    })),
    origin: block.origin,
  }
}
