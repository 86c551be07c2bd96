/** Every fact that the document cites, with source and evidence, and the exceptions it was made with. */

import type { Span } from '../../base/source.js'
import type { Fact } from '../../dataset/fact.js'
import type { BlockValueOf, TableColumn } from '../../template/slot.js'
import type { Block, List, Paragraph } from '../ast.js'
import type { Building } from '../context.js'
import { paragraphOf, words } from '../running-text.js'
import { factTableBlocks } from './fact-table.js'

/** Source and as-of date stand in the notes to which the table refers. */
const columns: readonly TableColumn[] = ['label', 'value', 'evidence', 'release']

/** The table, followed by the exceptions as a list if there were any. */
export function sourceAnnexBlocks(
  _: BlockValueOf<'source-annex'>,
  span: Span,
  building: Building,
): readonly Block[] {
  const facts = building.cited.flatMap((id): readonly Fact[] => {
    const found = building.view.fact(id)
    return found.status === 'found' ? [found.value] : []
  })
  const table = factTableBlocks({ type: 'fact-table', facts, columns }, span, building)
  return [...table, ...exceptionBlocks(span, building)]
}

function exceptionBlocks(span: Span, building: Building): readonly (Paragraph | List)[] {
  if (building.exceptions.length === 0) return []
  const origin = { span }
  const title = words(building.locale.words.exceptions, origin, building)
  const line = (exception: string): Paragraph =>
    paragraphOf(words(exception, origin, building), origin, building)
  return [
    paragraphOf([{ type: 'strong', children: title, origin }], origin, building),
    {
      type: 'list',
      ordered: false,
      items: building.exceptions.map((exception) => [line(exception)]),
      origin,
    },
  ]
}
