/** Reports words that are wider than their column. */

import type { Origin } from '../document/ast-inline.js'
import type { LayoutContext } from './context.js'
import { wordTooWide } from './diagnostics.js'
import type { SetText } from './text/set-text.js'

/** A place for text that stands in no file. */
const nowhere: Origin = { span: { file: '', start: 0, end: 0 } }

/** Reports each word once with its document and place, by its greatest excess. */
export function reportTooWide(
  tooWide: SetText['tooWide'],
  origin: Origin | undefined,
  { document, report }: LayoutContext,
): void {
  const which = { name: document.properties.name, locale: document.locale }
  for (const { word, excess } of widest(tooWide)) {
    report(wordTooWide(which, word, excess, origin ?? nowhere))
  }
}

/** Each word once: a column that is too narrow for a word is so in every row. */
export function widest(tooWide: SetText['tooWide']): SetText['tooWide'] {
  const found = new Map<string, number>()
  for (const { word, excess } of tooWide) {
    const bare = word.replace(/^[\p{Z}\p{C}]+|[\p{Z}\p{C}]+$/gu, '')
    found.set(bare, Math.max(excess, found.get(bare) ?? 0))
  }
  return [...found].map(([word, excess]) => ({ word, excess }))
}
