/** Sets statements that are not used, each with its reason and source, as a table. */

import type { NotUsed, Table } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { Locale } from '../../locale/locale.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
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

/** Statement, reason, source: one row each. A source that all share is said once, in the caption. */
export function notUsedTable(block: NotUsed, locale: Locale): Table {
  const { items, origin } = block
  const words = locale.words.columns
  const [shared, ...others] = new Set(items.map(({ source }) => plain(source)))
  const common = shared !== undefined && others.length === 0 ? items[0]?.source : undefined
  const headers = [words.statement, words.reason, ...(common ? [] : [words.source])]
  return {
    type: 'table',
    ...(common && {
      caption: [{ type: 'text', text: `${locale.words.source}: `, origin }, ...common],
    }),
    summary: headers.join(', '),
    columns: headers.map((word) => headerCell(word, origin)),
    rowHeads: true,
    rows: items.map((entry) => ({
      cells: [entry.statement, entry.reason, ...(common ? [] : [entry.source])],
      total: false,
      origin: entry.origin,
    })),
    origin,
  }
}
