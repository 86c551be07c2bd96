/** What drawing needs: the pen and what was found out before. */

import type { ElementId } from '../../layout/element.js'
import type { Contents } from '../contents.js'
import type { Ink, Pen } from '../pen.js'
import type { Pictures } from '../pictures.js'

/** A page to draw on. */
export interface Canvas extends Ink {
  readonly pen: Pen
  readonly contents: Contents
  readonly pictures: Pictures
}

/**
 * Draws a frame of one type.
 *
 * `figure` is the Figure that the frame is part of: then shapes are its content, else decoration.
 */
export type Draw<F> = (canvas: Canvas, frame: F, figure: ElementId | undefined) => void
