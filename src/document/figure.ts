/** Turns a picture of Markdown into a figure. */

import type { Image } from 'mdast'
import type { Figure } from './ast.js'
import { altMissing, pictureUnsupported } from './diagnostics.js'
import { plainWithSlots } from './inlines.js'
import { type Reading, spanOf } from './phrasing.js'
import { readPicture } from './picture.js'
import { words } from './running-text.js'

/** The figure of `![alternative text](path "caption")`; none if the picture cannot be used. */
export function figureOf(node: Image, reading: Reading): readonly Figure[] {
  const { building, merged } = reading
  const span = spanOf(node, reading)
  const plainText = (value: string): string => plainWithSlots(value, merged.slots, building)
  const path = plainText(node.url)
  const alt = building.locale.typeset(plainText(node.alt ?? '').trim())
  if (alt === '') building.report(altMissing(path, span))
  const file = building.images(path, span)
  if (file === undefined) return []
  const picture = readPicture(file.bytes)
  if (picture === undefined) {
    building.report(pictureUnsupported(path, span))
    return []
  }
  const caption = plainText(node.title ?? '').trim()
  return [
    {
      type: 'figure',
      path,
      bytes: file.bytes,
      ...picture,
      alt,
      ...(caption !== '' && { caption: words(caption, { span }, building) }),
      origin: { span },
    },
  ]
}
