/** Sets headings below the section level. */

import type { Heading } from '../../document/ast.js'
import { plain } from '../../document/plain.js'
import type { TextRole } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, ElementRole } from '../element.js'
import type { Paragraph } from '../text/paragraph.js'
import { paragraphOf } from '../text/set-text.js'

/** Titles and sections take H1 to H3. */
const elementRoles: { readonly [D in Heading['depth']]: ElementRole } = {
  3: 'H4',
  4: 'H5',
  5: 'H5',
}

/** Below a slide's or chapter's title the first level stands out, the others are alike. */
const textRoles: { readonly [D in Heading['depth']]: TextRole } = {
  3: 'heading',
  4: 'subheading',
  5: 'subheading',
}

/** The text role of a heading. */
export function headingRole(heading: Heading): TextRole {
  return textRoles[heading.depth]
}

/** A heading as a paragraph; its element carries its text for outlines. */
export function headingParagraph(
  heading: Heading,
  parent: ElementId,
  context: LayoutContext,
): Paragraph {
  const element = context.tree.add(parent, {
    role: elementRoles[heading.depth],
    title: plain(heading.children),
  })
  return paragraphOf(heading.children, { role: headingRole(heading), parent, element }, context)
}
