/** Sets pictures: whole, as large as the box allows, with the caption beneath. */

import type { Rect } from '../../base/geometry.js'
import type { Figure } from '../../document/ast.js'
import type { LayoutContext } from '../context.js'
import type { ElementId, PictureFrame } from '../frame.js'
import { frameName } from '../frame-names.js'
import type { BlockMeasure, SetBlock } from '../set-block.js'
import { paragraphOf } from '../set-text.js'
import { textFrame } from '../text-frame.js'

/** A picture in flowing text is no higher than this share of its width. */
const tallest = 0.75

/** Sets a picture in its own proportions; nothing is cut off. */
export function setFigure(
  block: Figure,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
): SetBlock {
  const element = context.tree.add(parent, { role: 'Figure', alt: block.alt })
  const caption = setCaption(block, measure, parent, context)
  const room = (measure.height ?? measure.width * tallest) - caption.height
  const box = contain(block.pixels, { ...measure, height: Math.max(24, room) })
  const picture: PictureFrame = {
    type: 'picture',
    name: frameName('picture', context.locale.code, block.alt),
    box,
    element,
    alt: block.alt,
    format: block.format,
    bytes: block.bytes,
  }
  const by = box.height + caption.space
  const captionFrames = caption.set(by)
  return {
    frames: [picture, ...captionFrames],
    height: box.height + caption.height,
    tooWide: caption.tooWide,
  }
}

function setCaption(
  block: Figure,
  measure: BlockMeasure,
  parent: ElementId,
  context: LayoutContext,
) {
  if (block.caption === undefined) return { height: 0, space: 0, set: () => [], tooWide: [] }
  const paragraph = paragraphOf(block.caption, { role: 'caption', parent }, context)
  const name = frameName('caption', context.locale.code)
  const space = context.sizeOf('caption') * 0.5
  const at = (dy: number) =>
    textFrame([paragraph], { ...measure, y: measure.y + dy }, { role: 'caption', name }, context)
  const { height, tooWide } = at(0)
  return { height: height + space, space, set: (dy: number) => [at(dy).frame], tooWide }
}

/** The largest box of the picture's proportions within the room. */
function contain(pixels: Figure['pixels'], room: Rect): Rect {
  const ratio = pixels.width / pixels.height
  const width = Math.min(room.width, room.height * ratio)
  return { x: room.x, y: room.y, width, height: width / ratio }
}
