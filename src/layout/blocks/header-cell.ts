/** Head of a column that the program itself names. */

import type { Column, Origin } from '../../document/ast.js'

/** A column with a word of the locale at its head. */
export function headerCell(text: string, origin: Origin): Column {
  return { header: [{ type: 'text', text, origin }], align: 'start' }
}
