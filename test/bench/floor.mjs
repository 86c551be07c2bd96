/** The floor of a document in its format. */

import { drawBare } from './floor-pdf.mjs'
import { writeBare } from './floor-pptx.mjs'

/** A function that makes the bytes of a work with the bare library; it keeps parsed font files. */
export function floorOf({ format, layout }, { theme, fonts }) {
  if (format === 'pptx') return () => writeBare(layout)
  const kept = new Map()
  return () => drawBare(layout, theme, (key) => fontBytes(fonts, key), kept)
}

/** The font file of a face by its key, `Inter/600/italic`. */
export function fontBytes(fonts, key) {
  const [family, weight, slope] = key.split('/')
  return fonts.face(family, Number(weight), slope === 'italic').bytes
}
