/** Where text stands in a frame: within its padding, and in an arrow between notch and point. */

import type { Rect } from '../../base/geometry.js'
import type { Arrow, TextFrame } from '../frame.js'

/** What of a frame says where its text may stand. */
export interface TextRoom extends Pick<TextFrame, 'box' | 'padding'> {
  readonly outline?: Pick<Arrow, 'type' | 'point'>
}

/**
 * The rectangle that the text of a frame fills, in which it is set, and an editor will break it.
 *
 * In an arrow it lies within the text rectangles of OOXML's presets (ECMA-376 part 1, presetShapeDefinitions.xml):
 * that of `homePlate` ends at half of its point, that of `chevron` lies between notch and point.
 */
export function textArea({ box, padding, outline }: TextRoom): Rect {
  const { start, end } = taken(outline)
  return {
    x: box.x + start + padding,
    y: box.y + padding,
    width: box.width - start - end - 2 * padding,
    height: box.height - 2 * padding,
  }
}

function taken(outline: TextRoom['outline']) {
  if (outline === undefined) return { start: 0, end: 0 }
  const { type, point } = outline
  return type === 'chevron' ? { start: point, end: point } : { start: 0, end: point / 2 }
}
