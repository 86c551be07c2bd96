/** Sets headings below the section level. */

import type { Heading } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, ElementRole } from '../element.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

/** Elements by the level that the document has found. */
const elementRoles: { readonly [L in Heading['level']]: ElementRole } = {
  2: 'H2',
  3: 'H3',
  4: 'H4',
  5: 'H5',
}

/** Text roles on slides, by the signs a heading is written with. */
const slideRoles: { readonly [D in Heading['depth']]: TextRole } = {
  3: 'heading',
  4: 'subheading',
  5: 'subheading',
}

/**
 * The text role of a heading.
 *
 * Below a slide’s title the first level stands out, the others are alike. In print that look belongs to sections, which
 * slides have none of within them.
 */
export function headingRole({ depth }: Heading, { document }: LayoutContext): TextRole {
  return document.kind === 'deck' ? slideRoles[depth] : 'subheading'
}

/** A heading as a paragraph; its element carries its text for outlines. */
export function headingParagraph(
  heading: Heading,
  parent: ElementId,
  context: LayoutContext,
): Paragraph {
  const element = context.tree.add(parent, {
    role: elementRoles[heading.level],
    title: plain(heading.children),
  })
  return paragraphOf(
    heading.children,
    { role: headingRole(heading, context), parent, element },
    context,
  )
}
