/**
 * Native tables (CT_Table, ECMA-376 21.1.3.13).
 *
 * `firstRow` and `firstCol` are more than looks: they are what PowerPoint exports as header cells. The
 * style is "No Style, No Grid" and every edge of every cell is written, so that a viewer without the
 * style shows the same. Neighbouring cells both describe the edge between them; PowerPoint draws the
 * later one, so the upper cell's bottom is repeated as the lower cell's top.
 */

import type { Table, TableCell } from '../shape.js'
import { lineOrNone } from './paint.js'
import { textBody } from './text.js'
import { type Element, element } from './xml.js'

/** Id of "No Style, No Grid", which PowerPoint knows without a definition. */
export const plainTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** A table: properties, grid, rows. */
export function table({ firstRow, firstColumn, columns, rows }: Table): Element {
  const flags = { firstRow: firstRow || undefined, firstCol: firstColumn || undefined }
  return element('a:tbl', {}, [
    element('a:tblPr', flags, [element('a:tableStyleId', {}, [plainTableStyle])]),
    element(
      'a:tblGrid',
      {},
      columns.map((width) => element('a:gridCol', { w: width })),
    ),
    ...rows.map((row) => element('a:tr', { h: row.height }, row.cells.map(cell))),
  ])
}

function cell({ body, top, bottom }: TableCell): Element {
  const attributes = {
    marL: body.insets?.left,
    marR: body.insets?.right,
    marT: body.insets?.top,
    marB: body.insets?.bottom,
    anchor: body.anchor,
  }
  return element('a:tc', {}, [
    textBody('a:txBody', body),
    element('a:tcPr', attributes, [
      lineOrNone('a:lnL', undefined),
      lineOrNone('a:lnR', undefined),
      lineOrNone('a:lnT', top),
      lineOrNone('a:lnB', bottom),
      element('a:noFill'),
    ]),
  ])
}
