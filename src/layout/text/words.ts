/** Texts that the program itself prints, as inlines. */

import type { Inlines } from '../../document/ast-inline.js'

/** A text without a place in any file. */
export function words(text: string): Inlines {
  return [{ type: 'text', text, origin: { span: { file: '', start: 0, end: 0 } } }]
}
