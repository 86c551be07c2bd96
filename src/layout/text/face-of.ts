/** Finds the face of a style again. */

import type { Face, Fonts } from '../../font/face.js'
import type { Weight } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { TextStyle } from './paragraph.js'

const known = new WeakMap<Fonts, Map<string, Face>>()

/** The face that a style names by its key, `Inter/600/italic`. */
export function faceOf(style: TextStyle, { fonts }: Pick<LayoutContext, 'fonts'>): Face {
  const faces = known.get(fonts) ?? new Map<string, Face>()
  const before = faces.get(style.face)
  if (before !== undefined) return before
  const [family = '', weight, slope] = style.face.split('/')
  const face = fonts.face(family, Number(weight) as Weight, slope === 'italic')
  known.set(fonts, faces.set(style.face, face))
  return face
}
