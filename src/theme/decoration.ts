/** Turns the decorations of a theme file into shapes, and finds what they colour. */

import { overlap, type Rect } from '../base/geometry.js'
import type { ThemeFile } from './schema.js'
import type { Decoration, ThemeSlot } from './theme.js'

/** A decoration as code names it. */
export function decorationOf(file: ThemeFile['report']['decoration'][number]): Decoration {
  if ('rect' in file) return { type: 'rect', box: file.rect, fill: file.fill }
  return { type: 'path', steps: file.path, stroke: file.stroke, width: file.width }
}

/** Colours of the filled decorations on which something in a box may come to stand, from back to front. */
export function fillsUnder(box: Rect, decoration: readonly Decoration[]): readonly ThemeSlot[] {
  return decoration.flatMap((one) =>
    one.type === 'rect' && overlap(box, one.box) ? [one.fill] : [],
  )
}
