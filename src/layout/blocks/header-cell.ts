/** Head of a column that the program itself names. */

import type { Column } from '../../document/ast.js'
import type { Origin } from '../../document/ast-inline.js'

/** A column with a word of the locale at its head. */
export function headerCell(text: string, origin: Origin): Column {
  return { header: [{ type: 'text', text, origin }], align: 'start' }
}
