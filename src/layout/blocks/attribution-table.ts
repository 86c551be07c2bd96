/** Joins statements of several speakers to one table: on a slide, who says it stands beside what is said. */

import type { Attribution, Block, Table } from '../../document/ast.js'
import type { Locale } from '../../locale/locale.js'
import { headerCell } from './header-cell.js'

/** Blocks in which runs of at least two attributions have become tables. */
export function joinAttributions(blocks: readonly Block[], locale: Locale): readonly Block[] {
  const joined: Block[] = []
  let run: Attribution[] = []
  const close = (): void => {
    const [first, ...rest] = run
    if (first !== undefined) joined.push(rest.length === 0 ? first : tableOf(run, first, locale))
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'attribution') run.push(block)
    else {
      close()
      joined.push(block)
    }
  }
  close()
  return joined
}

/** A row for each statement. */
function tableOf(run: readonly Attribution[], { origin }: Attribution, locale: Locale): Table {
  const { statement, attribution } = locale.words.columns
  return {
    type: 'table',
    summary: `${statement}, ${attribution}`,
    columns: [headerCell(statement, origin), headerCell(attribution, origin)],
    rowHeads: false,
    rows: run.flatMap(({ items, speaker, origin: at }) =>
      items.map((item) => ({ cells: [item, speaker], total: false, origin: at })),
    ),
    origin,
  }
}
