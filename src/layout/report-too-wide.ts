/** Reports words that are wider than their column. */

import type { Origin } from '../document/ast.js'
import type { LayoutContext } from './context.js'
import { wordTooWide } from './diagnostics.js'
import type { SetText } from './set-text.js'

/** A place for text that stands in no file. */
const nowhere: Origin = { span: { file: '', start: 0, end: 0 } }

/** Reports each word with its document and place. */
export function reportTooWide(
  tooWide: SetText['tooWide'],
  origin: Origin | undefined,
  { document, report }: LayoutContext,
): void {
  const which = { name: document.properties.name, locale: document.locale }
  for (const { word, excess } of tooWide) {
    report(wordTooWide(which, word, excess, origin ?? nowhere))
  }
}
