/** Sets lists: marks that hang, items that may hold further lists. */

import type { Pt } from '../../base/length.js'
import type { List } from '../../document/ast.js'
import type { Inlines } from '../../document/ast-inline.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import { onGrid } from '../line-grid.js'
import { scratch } from '../scratch.js'
import { textColor } from '../text/color.js'
import { naturalWidth } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

/** Where a list stands in the list around it. */
interface Nesting {
  readonly indent: Pt
  readonly level: number
}

/** The number of an item, and the room that all numbers of its list have. */
interface ItemNumber {
  readonly value: number
  readonly width: Pt
}

/** The paragraphs of a list; elements are L, LI, Lbl and LBody (ISO 32000-1, 14.8.4.3.3). */
export function listParagraphs(
  list: List,
  parent: ElementId,
  role: TextRole,
  context: LayoutContext,
  nesting: Nesting = { indent: 0, level: 1 },
): readonly Paragraph[] {
  const design = context.design.blocks.list
  const numbering = list.ordered ? 'Decimal' : 'Disc'
  const element = context.tree.add(parent, { role: 'L', listNumbering: numbering })
  const width = list.ordered ? numberWidth(list, role, context) : 0
  return list.items.flatMap((item, index) => {
    const number = list.ordered ? { value: (list.start ?? 1) + index, width } : undefined
    const [first, ...rest] = itemParagraphs(item, number, element, role, context, nesting)
    if (first === undefined) return []
    const spaced = index === 0 && nesting.level === 1 ? 0 : design.spaceRatio
    return [{ ...first, spaceBefore: onGrid(context.sizeOf(role) * spaced, context) }, ...rest]
  })
}

/** The room for numbers: that of a single figure, and as much more as the last number of the list is wider. */
function numberWidth({ start = 1, items }: List, role: TextRole, context: LayoutContext): Pt {
  const aside = scratch(context)
  const widthOf = (number: number): Pt => {
    const origin = { span: { file: '', start: 0, end: 0 } }
    const inline = { type: 'text', text: `${number}.`, origin } as const
    return naturalWidth(paragraphOf([inline], { role, parent: aside.tree.root }, aside), aside)
  }
  const last = start + items.length - 1
  const more = String(last).length > 1 ? widthOf(last) - widthOf(1) : 0
  return context.sizeOf(role) * context.design.blocks.list.numberRatio + more
}

/** The paragraphs of simple items, each one text: for blocks that are lists without being written as one. */
export function simpleListParagraphs(
  items: readonly Inlines[],
  parent: ElementId,
  role: TextRole,
  context: LayoutContext,
): readonly Paragraph[] {
  const element = context.tree.add(parent, { role: 'L', listNumbering: 'Disc' })
  const size = context.sizeOf(role)
  const { spaceRatio } = context.design.blocks.list
  return items.map((item, index) => {
    const marked = markedItem(undefined, element, role, context, { indent: 0, level: 1 })
    const spaceBefore = index === 0 ? 0 : size * spaceRatio
    return paragraphOf(item, { ...marked.options, element: marked.body, spaceBefore }, context)
  })
}

function itemParagraphs(
  item: List['items'][number],
  number: ItemNumber | undefined,
  list: ElementId,
  role: TextRole,
  context: LayoutContext,
  nesting: Nesting,
): readonly Paragraph[] {
  const { body, options } = markedItem(number, list, role, context, nesting)
  const alone = item.length === 1
  return item.flatMap((block, index): readonly Paragraph[] => {
    if (block.type === 'list') {
      const inner = { indent: options.indent, level: nesting.level + 1 }
      return listParagraphs(block, body, role, context, inner)
    }
    if (index === 0) {
      const own = alone ? { ...options, element: body } : options
      return [paragraphOf(block.children, own, context)]
    }
    const spaceBefore = context.sizeOf(role) * context.design.blocks.list.spaceRatio
    const further = { role, parent: body, indent: options.indent, spaceBefore }
    return [paragraphOf(block.children, further, context)]
  })
}

/** An item with its number, or with the theme's mark if it has none. */
function markedItem(
  number: ItemNumber | undefined,
  list: ElementId,
  role: TextRole,
  context: LayoutContext,
  nesting: Nesting,
) {
  const item = context.tree.add(list, { role: 'LI' })
  const label = context.tree.add(item, { role: 'Lbl' })
  const body = context.tree.add(item, { role: 'LBody' })
  const design = context.design.blocks.list
  const ordered = number !== undefined
  const width = number?.width ?? context.sizeOf(role) * design.markRatio
  const color = textColor(design.color, context)
  const text = ordered ? `${number.value}.` : design.mark
  const bullet = { text, color, element: label, ordered }
  const indent = nesting.indent + width
  return { body, options: { role, parent: body, bullet, indent, hanging: -width } }
}
