/** Turns a picture of Markdown into a figure. */

import type { Image } from 'mdast'
import type { Figure } from './ast-drawn.js'
import { figureBlocks } from './block/picture.js'
import { plainWithSlots } from './inlines.js'
import { type Reading, spanOf } from './phrasing.js'
import { words } from './running-text.js'

/** The figure of `![alternative text](path "caption")`; none if the picture cannot be used. */
export function figureOf(node: Image, reading: Reading): readonly Figure[] {
  const { building, merged } = reading
  const span = spanOf(node, reading)
  const plainText = (value: string): string => plainWithSlots(value, merged.slots, building)
  const caption = plainText(node.title ?? '').trim()
  return figureBlocks(
    {
      path: plainText(node.url),
      alt: building.locale.typeset(plainText(node.alt ?? '').trim()),
      decorative: false,
      caption: caption === '' ? [] : words(caption, { span }, building),
      credit: [],
      width: 1,
    },
    span,
    building,
  )
}
