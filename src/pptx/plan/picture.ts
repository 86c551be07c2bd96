/** Pictures: cut and turned by their shapes, the file stays whole. */

import type { Rect } from '../../base/geometry.js'
import type { PictureFrame } from '../../layout/frames/picture-frame.js'
import { emuRect } from '../emu.js'
import type { Alternative, Picture } from '../shape.js'
import type { Numbering } from './numbering.js'

/** The shape of a picture. */
export function planPicture(
  frame: PictureFrame,
  alternative: Alternative,
  numbering: Numbering,
): Picture {
  const { format, bytes, turn, box } = frame
  const cut = storedCut(frame)
  const plain = turn.quarters === 0 && !turn.mirrored
  return {
    type: 'picture',
    ...numbering.identify(frame.name),
    box: emuRect(turn.quarters % 2 === 1 ? lying(box) : box),
    image: numbering.relate({ type: 'image', format, bytes }),
    alternative,
    ...(cut && { cut }),
    ...(!plain && { turn }),
  }
}

/** The box of a shape before it is turned by a right angle about its middle. */
function lying({ x, y, width, height }: Rect): Rect {
  const shift = (width - height) / 2
  return { x: x + shift, y: y - shift, width: height, height: width }
}

/** What is cut off the stored picture, whose sides are others than those that are seen if it is turned. */
function storedCut({ crop, turn }: PictureFrame): Picture['cut'] {
  const { left, top, right, bottom } = crop
  if (left + top + right + bottom === 0) return undefined
  const seen = [left, top, right, bottom]
  const side = (index: number): number => seen[(index + turn.quarters) % 4] ?? 0
  const [l, t, r, b] = [side(0), side(1), side(2), side(3)].map((share) =>
    Math.round(share * 100_000),
  )
  const [start = 0, end = 0] = turn.mirrored ? [r, l] : [l, r]
  return { l: start, t: t ?? 0, r: end, b: b ?? 0 }
}
