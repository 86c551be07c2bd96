/** Reports words that are wider than their column. */

import type { Origin } from '../document/ast-inline.js'
import type { LayoutContext } from './context.js'
import { tableTooWide, wordTooWide } from './diagnostics.js'
import type { SetText, WideTable, WideWord } from './text/set-text.js'

/** A place for text that stands in no file. */
const nowhere: Origin = { span: { file: '', start: 0, end: 0 } }

/** Reports each word once with its document and place, by its greatest excess; a table with many of them as a whole. */
export function reportTooWide(
  tooWide: SetText['tooWide'],
  origin: Origin | undefined,
  { document, report }: LayoutContext,
): void {
  const which = { name: document.properties.name, locale: document.locale }
  const { words, tables } = apartFromTables(tooWide)
  for (const { table, words } of tables) report(tableTooWide(which, table, words))
  for (const { word, excess } of words) report(wordTooWide(which, word, excess, origin ?? nowhere))
}

/** Words to be shortened one by one, and tables that are too wide, each with its words, the widest first. */
export interface TooWide {
  readonly words: readonly WideWord[]
  readonly tables: readonly { readonly table: WideTable; readonly words: readonly WideWord[] }[]
}

/** As many words of a table may be shortened; more of them say that its columns are too many. */
const mostWords = 2

/** Tells tables that are too wide from words that are. */
export function apartFromTables(tooWide: SetText['tooWide']): TooWide {
  const byTable = new Map<WideTable | undefined, WideWord[]>()
  for (const word of tooWide) {
    const beside = byTable.get(word.table)
    if (beside === undefined) byTable.set(word.table, [word])
    else beside.push(word)
  }
  const tables: TooWide['tables'][number][] = []
  const words: WideWord[] = []
  for (const [table, all] of byTable) {
    const found = widest(all)
    if (table === undefined || found.length <= mostWords) words.push(...found)
    else tables.push({ table, words: found.toSorted((a, b) => b.excess - a.excess) })
  }
  return { words: widest(words), tables }
}

/** Each word once: a column that is too narrow for a word is so in every row. */
function widest(tooWide: SetText['tooWide']): SetText['tooWide'] {
  const found = new Map<string, number>()
  for (const { word, excess } of tooWide) {
    const bare = word.replace(/^[\p{Z}\p{C}]+|[\p{Z}\p{C}]+$/gu, '')
    found.set(bare, Math.max(excess, found.get(bare) ?? 0))
  }
  return [...found].map(([word, excess]) => ({ word, excess }))
}
