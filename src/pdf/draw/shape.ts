/** Draws shapes: rectangles, ellipses, lines, paths. */

import type { PathStep, Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { ElementId } from '../../layout/element.js'
import type { ShapeFrame } from '../../layout/frame.js'
import type { Hatch, Stripe } from '../../layout/frames/hatch.js'
import type { DrawingFrame, PictureFrame } from '../../layout/frames/picture-frame.js'
import type { ArtifactKind, Mark } from '../marks.js'
import { decimals } from '../number.js'
import type { Canvas } from './canvas.js'

/** Draws a shape as content of its figure, or as decoration. */
export function drawShape(canvas: Canvas, shape: ShapeFrame, figure: ElementId | undefined): void {
  canvas.pen.mark(markOf(figure, 'layout'))
  canvas.pen.paint(pathOf(shape), shape)
  if (shape.hatch) canvas.pen.paint(stripesPath(shape.hatch), { stroke: shape.hatch.stroke })
}

/** Content of the figure if there is one, else an artifact. */
export function markOf(figure: ElementId | undefined, kind: ArtifactKind): Mark {
  return figure === undefined ? { type: 'artifact', kind } : { type: 'element', element: figure }
}

/** What a picture without an element is: part of a running head or foot if all pages have it, else decoration. */
export function artifactKind(
  { fixed, box }: PictureFrame | DrawingFrame,
  pageHeight: Pt,
): ArtifactKind {
  if (!fixed) return 'layout'
  return box.y + box.height / 2 < pageHeight / 2 ? 'header' : 'footer'
}

/** The construction operators of a rectangle. */
export function rectanglePath({ x, y, width, height }: Rect): string {
  return `${decimals(x, y, width, height)} re`
}

/** The construction operators of a path. */
export function stepsPath(steps: readonly PathStep[]): string {
  return steps.map(stepOperator).join('\n')
}

function stripesPath({ stripes }: Hatch): string {
  return stripes.map(linePath).join('\n')
}

function linePath({ from, to }: Stripe): string {
  return `${decimals(from.x, from.y)} m\n${decimals(to.x, to.y)} l`
}

function pathOf({ geometry, box }: ShapeFrame): string {
  switch (geometry.type) {
    case 'rect':
      return rectanglePath(box)
    case 'ellipse':
      return ellipsePath(box)
    case 'line':
      return linePath(geometry)
    case 'path':
      return stepsPath(geometry.steps)
  }
}

function stepOperator(step: PathStep): string {
  switch (step.type) {
    case 'move':
      return `${decimals(step.to.x, step.to.y)} m`
    case 'line':
      return `${decimals(step.to.x, step.to.y)} l`
    case 'curve': {
      const { control1, control2, to } = step
      return `${decimals(control1.x, control1.y, control2.x, control2.y, to.x, to.y)} c`
    }
    case 'close':
      return 'h'
  }
}

/** How far the control points of a quarter of an ellipse lie along its radii. */
const quarterControl = 0.5523

function ellipsePath({ x, y, width, height }: Rect): string {
  const [rx, ry] = [width / 2, height / 2]
  const [cx, cy] = [x + rx, y + ry]
  const [kx, ky] = [rx * quarterControl, ry * quarterControl]
  return [
    `${decimals(cx + rx, cy)} m`,
    `${decimals(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)} c`,
    `${decimals(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)} c`,
    `${decimals(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)} c`,
    `${decimals(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)} c`,
    'h',
  ].join('\n')
}
