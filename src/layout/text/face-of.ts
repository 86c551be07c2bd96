/** Finds the face of a style again. */

import type { Face } from '../../font/face.js'
import type { LayoutContext } from '../context.js'
import type { TextStyle } from './paragraph.js'

/** The face that a style names by its key, `Inter/600/italic`. */
export function faceOf(style: TextStyle, { fonts }: Pick<LayoutContext, 'fonts'>): Face {
  return fonts.named(style.face)
}
