/** Draws pictures. */

import type { PictureFrame } from '../../layout/frame.js'
import type { Canvas } from './canvas.js'

/** Draws a picture as content of its Figure; one that cannot be read leaves its room empty. */
export function drawPicture(canvas: Canvas, frame: PictureFrame): void {
  const image = canvas.pictures.get(frame.bytes)
  canvas.pen.mark({ type: 'element', element: frame.element })
  if (image !== undefined) canvas.pen.picture(image, frame.box)
}
