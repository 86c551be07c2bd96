/** Blocks that a slide may hold in part, and how they come apart. */

import type { Block } from '../../document/ast.js'
import type { Locale } from '../../locale/locale.js'
import { notUsedTable } from '../blocks/not-used.js'
import { openQuestionsBlock } from '../blocks/open-questions.js'
import type { TablePart } from '../blocks/table-rows.js'

/** A block that may be divided: how many pieces it has, and the block that holds some of them. */
export interface Divisible {
  readonly pieces: number
  readonly slice: (from: number, to: number) => Block
}

/** A block as pieces; undefined for blocks that stay whole. */
export function divisible(block: Block, locale: Locale): Divisible | undefined {
  switch (block.type) {
    case 'table': {
      const { rows } = block
      const slice = (from: number, to: number): TablePart => ({
        ...block,
        rows: rows.slice(from, to),
        whole: rows,
      })
      return { pieces: rows.length, slice }
    }
    case 'open-questions':
      return divisible(openQuestionsBlock(block, locale), locale)
    case 'not-used':
      return divisible(notUsedTable(block, locale), locale)
    case 'list':
      return {
        pieces: block.items.length,
        slice: (from, to) => ({
          ...block,
          items: block.items.slice(from, to),
          ...(block.ordered && { start: (block.start ?? 1) + from }),
        }),
      }
    case 'attribution':
      return {
        pieces: block.items.length,
        slice: (from, to) => ({ ...block, items: block.items.slice(from, to) }),
      }
    case 'timeline':
      return {
        pieces: block.events.length,
        slice: (from, to) => ({ ...block, events: block.events.slice(from, to) }),
      }
    default:
      return undefined
  }
}
