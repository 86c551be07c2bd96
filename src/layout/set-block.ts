/** Sets one block in a column: the dispatch over block types. */

import type { Pt } from '../base/length.js'
import type { Block, BlockOf } from '../document/ast.js'
import { setCallout } from './blocks/callout.js'
import { setChart } from './blocks/chart/chart.js'
import { setColumns } from './blocks/columns.js'
import { setFigure } from './blocks/figure.js'
import { setKeyFigures } from './blocks/key-figures.js'
import { setNotUsed } from './blocks/not-used.js'
import { setOpenQuestions } from './blocks/open-questions.js'
import { setOrgChart } from './blocks/org-chart.js'
import { setProcess } from './blocks/process.js'
import { setQuotation } from './blocks/quotation.js'
import { setTable } from './blocks/table.js'
import { setTextBlock } from './blocks/text-block.js'
import { setTimeline } from './blocks/timeline.js'
import type { LayoutContext } from './context.js'
import type { ElementId } from './element.js'
import type { Frame } from './frame.js'
import type { Measure } from './text/set-text.js'

/** A block at its place. */
export interface SetBlock {
  readonly frames: readonly Frame[]
  readonly height: Pt
  /** What does not fit the width, in words and points; empty if all fits. */
  readonly tooWide: readonly { readonly word: string; readonly excess: Pt }[]
}

/** What a block may use. */
export interface BlockMeasure extends Measure {
  /** Height that a block may fill if it can use it (diagrams, charts); absent in flowing text. */
  readonly height?: Pt
}

/** Sets a block of one type with its top left corner at the measure. */
export type SetBlockOf<B extends Block> = (
  block: B,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
) => SetBlock

/** A block type without an entry here does not compile. */
const set: { readonly [T in Block['type']]: SetBlockOf<BlockOf<T>> } = {
  heading: setTextBlock,
  paragraph: setTextBlock,
  list: setTextBlock,
  attribution: setTextBlock,
  table: setTable,
  'key-figures': setKeyFigures,
  chart: setChart,
  timeline: setTimeline,
  'org-chart': setOrgChart,
  process: setProcess,
  quotation: setQuotation,
  callout: (block, measure, parent, context) =>
    setCallout(block, measure, parent, context, setBlock),
  figure: setFigure,
  columns: (block, measure, parent, context) =>
    setColumns(block, measure, parent, context, setBlock),
  'open-questions': setOpenQuestions,
  'not-used': setNotUsed,
  break: () => ({ frames: [], height: 0, tooWide: [] }),
}

/** Sets a block with its top left corner at the measure; its elements become children of `parent`. */
export function setBlock<T extends Block['type']>(
  block: BlockOf<T>,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  return set[block.type](block, measure, parent, context)
}
