/** Sets statements with who makes them: the statements as a list, the speaker beneath. */

import type { Attribution } from '../../document/ast.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId } from '../element.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'
import { simpleListParagraphs } from './list.js'

/** The statements and the line that says whose they are; one element holds both. */
export function attributionParagraphs(
  attribution: Attribution,
  parent: ElementId,
  role: TextRole,
  context: LayoutContext,
): readonly Paragraph[] {
  const element = context.tree.add(parent, { role: 'Div' })
  const items = simpleListParagraphs(attribution.items, element, role, context)
  const spaceBefore = context.sizeOf(role) * context.design.blocks.text.saidRatio
  const said = paragraphOf(
    attribution.said,
    { role: 'speaker-role', parent: element, spaceBefore },
    context,
  )
  return [...items, said]
}
