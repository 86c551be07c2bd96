/** Draws groups. */

import type { ElementId } from '../../layout/element.js'
import type { Frame, GroupFrame } from '../../layout/frame.js'
import { figureOf } from '../contents.js'
import type { Canvas, Draw } from './canvas.js'

/** Draws the children of a group; in a Figure, its shapes are tagged as content of the Figure. */
export function drawGroup(
  canvas: Canvas,
  group: GroupFrame,
  figure: ElementId | undefined,
  drawFrame: Draw<Frame>,
): void {
  const inside = figureOf(canvas.tree, group.element) ?? figure
  for (const child of group.children) drawFrame(canvas, child, inside)
}
