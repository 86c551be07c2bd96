/** Draws pictures. */

import type { Rect } from '../../base/geometry.js'
import type { PictureFrame } from '../../layout/frames/picture-frame.js'
import type { Canvas } from './canvas.js'
import { artifactKind, markOf } from './shape.js'

/** Draws a picture as content of its Figure, or as decoration. */
export function drawPicture(canvas: Canvas, frame: PictureFrame): void {
  const image = canvas.pictures.get(frame.bytes)
  if (image === undefined) throw new Error(`the picture “${frame.name}” was not opened`)
  canvas.pen.mark(markOf(frame.element, artifactKind(frame, canvas.pen.pageHeight)))
  canvas.pen.picture(image, pictureMatrix(frame), isCut(frame) ? frame.box : undefined)
}

function isCut({ crop }: PictureFrame): boolean {
  return Object.values(crop).some((share) => share > 0)
}

/** The box that the whole picture would fill, of which the frame's box shows a part. */
function wholeBox({ box, crop }: PictureFrame): Rect {
  const width = box.width / (1 - crop.left - crop.right)
  const height = box.height / (1 - crop.top - crop.bottom)
  return { x: box.x - crop.left * width, y: box.y - crop.top * height, width, height }
}

/** Where the corners of the stored picture come to stand: the matrix from its unit square to the page. */
export function pictureMatrix(frame: PictureFrame): readonly number[] {
  const { x, y, width, height } = wholeBox(frame)
  const at = (u: number, v: number): readonly [number, number] => {
    const [across, down] = turned(u, 1 - v, frame.turn)
    return [x + across * width, y + down * height]
  }
  const [origin, right, top] = [at(0, 0), at(1, 0), at(0, 1)]
  return [
    right[0] - origin[0],
    right[1] - origin[1],
    top[0] - origin[0],
    top[1] - origin[1],
    ...origin,
  ]
}

/** A point of the stored picture, in shares from its top left corner, as it is seen. */
function turned(
  across: number,
  down: number,
  { quarters, mirrored }: PictureFrame['turn'],
): readonly [number, number] {
  const u = mirrored ? 1 - across : across
  switch (quarters) {
    case 0:
      return [u, down]
    case 1:
      return [1 - down, u]
    case 2:
      return [1 - u, 1 - down]
    case 3:
      return [down, 1 - u]
  }
}
