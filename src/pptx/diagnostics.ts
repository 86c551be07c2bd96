/** Diagnostics of the PowerPoint writer: one function for each code. */

import { type Diagnostic, error, gate } from '../base/diagnostic.js'

/** A picture, table or chart has no alternative text, so who does not see it learns nothing of it. */
export function alternativeMissing(name: string, slide: number): Diagnostic {
  return gate(
    'pptx-alternative-missing',
    undefined,
    `slide ${slide}: “${name}” has no alternative text`,
    'say in its `summary` or `alt` what it shows',
  )
}

/** No frame of the slide is its title: screen readers and the outline have no name for it. */
export function titleMissing(slide: number, master: string): Diagnostic {
  return gate(
    'pptx-title-missing',
    undefined,
    `slide ${slide}: no text stands in the title of master \`${master}\``,
    'give the slide a heading, or the master a region `title`',
  )
}

/** A text holds a character that no XML file can hold. */
export function characterReplaced(codePoint: number, slide: number): Diagnostic {
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return error(
    'pptx-character-replaced',
    undefined,
    `slide ${slide}: the text holds the control character U+${code}`,
    'remove it from the data or the template; the deck shows U+FFFD in its place',
  )
}

/** What `vorlage explain` prints for each code. */
export const pptxCodes: Readonly<Record<string, string>> = {
  'pptx-alternative-missing':
    'A picture, table or chart reached the deck without alternative text. Screen readers would announce it by its name alone, and the accessibility checker reports it as an error. Write what it shows and what follows from it where the block is declared.',
  'pptx-title-missing':
    'A slide has no text in its title placeholder. The outline, the navigation of screen readers and the overview of slides name a slide by its title. Give the slide a heading, or choose a master whose title region the slide fills.',
  'pptx-character-replaced':
    'A text holds a control character that XML cannot represent; PowerPoint would refuse the whole file. The deck shows the replacement character U+FFFD there. Remove the character from the data or the template.',
}
