/** Sets open questions: a table with who settles each, or a numbered list where nobody is named. */

import type { List, OpenQuestions, Table } from '../../document/ast.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { Locale } from '../../locale/locale.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { headerCell } from './header-cell.js'
import { setTable } from './table.js'
import { setTextBlock } from './text-block.js'

/** Sets the questions in the form that `openQuestionsBlock` chooses. */
export function setOpenQuestions(
  block: OpenQuestions,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const plainBlock = openQuestionsBlock(block, context.locale)
  if (plainBlock.type === 'table') return setTable(plainBlock, measure, parent, context)
  return setTextBlock(plainBlock, measure, parent, context)
}

/** A table if any question names its owner, else a numbered list. */
export function openQuestionsBlock(block: OpenQuestions, locale: Locale): Table | List {
  const { items, origin } = block
  if (items.every(({ owner }) => owner === undefined)) {
    const paragraphs = items.map(
      (item) => [{ type: 'paragraph', children: item.question, origin: item.origin }] as const,
    )
    return { type: 'list', ordered: true, items: paragraphs, origin }
  }
  const { question, owner } = locale.words.columns
  return {
    type: 'table',
    summary: `${question}, ${owner}`,
    columns: [headerCell(question, origin), headerCell(owner, origin)],
    rowHeads: false,
    rows: items.map((item) => ({
      cells: [item.question, item.owner ?? notNamed(item, locale)],
      total: false,
      origin: item.origin,
    })),
    origin,
  }
}

function notNamed({ origin }: OpenQuestions['items'][number], locale: Locale): Inlines {
  return [{ type: 'text', text: locale.words.notNamed, origin }]
}
