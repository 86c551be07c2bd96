/** Sets blocks in columns side by side. */

import type { Block, Columns } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { BlockMeasure, SetBlock, SetBlockOf } from '../set-block.js'
import { setBlocks } from '../stack-blocks.js'

/** Sets columns of equal width, never justified: they are too narrow for it. The block is as high as the highest. */
export function setColumns(
  block: Columns,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
  setBlock: SetBlockOf<Block>,
): SetBlock {
  const gutter = columnGutter(context)
  const count = Math.max(1, block.columns.length)
  const width = (measure.width - gutter * (count - 1)) / count
  const columns = block.columns.map((blocks, index) => {
    const element = context.tree.add(parent, { role: 'Div' })
    const column = { ...measure, x: measure.x + index * (width + gutter), width }
    return setBlocks(blocks, column, element, { ...context, ragged: true }, setBlock)
  })
  return {
    frames: columns.flatMap(({ frames }) => frames),
    height: Math.max(0, ...columns.map(({ height }) => height)),
    tooWide: columns.flatMap(({ tooWide }) => tooWide),
  }
}

/** Space between columns in a medium. */
export function columnGutter({ medium, theme }: LayoutContext): number {
  return medium === 'slides' ? theme.slide.columnGap : theme.sheet.gutter
}
