/** Text of inlines without their marks, for titles, alternative texts, outlines and comparisons. */

import type { Inline, Inlines } from './ast-inline.js'

/** The plain text of a line; numbers of notes are left out. */
export function plain(inlines: Inlines): string {
  return inlines.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'fact':
      return inline.text
    case 'note-reference':
      return ''
    default:
      return plain(inline.children)
  }
}

/**
 * Text as comparisons see it: every space is U+0020, hyphenation marks are gone.
 *
 * Two texts that differ only in glue compare as equal.
 */
export function comparable(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .replace(/\u00AD/g, '')
    .trim()
}
