/**
 * Drawings: a group of free outlines.
 *
 * PowerPoint's own way with SVG is a picture in PNG that refers to the SVG beside it (`asvg:svgBlip`); other
 * programs show the PNG alone. Outlines need no second rendering, look alike everywhere, and can be edited.
 */

import { boundsOfPath } from '../../base/path.js'
import type { DrawingFrame, DrawnColor, DrawnShape } from '../../layout/frames/picture-frame.js'
import { type Emu, emu, emuRect, wholeEmu } from '../emu.js'
import type { Alternative, AutoShape, Line, Shape, ShapeColor } from '../shape.js'
import { decorative } from './alternative.js'
import { slotColor } from './color.js'
import { planGradient } from './gradient.js'
import type { Numbering } from './numbering.js'
import { planPath } from './path.js'
import { fillable, type Outline } from './subpaths.js'

/** The group of a drawing; its outlines say nothing by themselves. */
export function planDrawing(
  frame: DrawingFrame,
  alternative: Alternative,
  numbering: Numbering,
): Shape[] {
  const identity = numbering.identify(frame.name)
  const children = frame.shapes.flatMap((shape) =>
    outlinesOf(shape).map((steps) => planOutline(steps, shape, frame.name, numbering)),
  )
  return [{ type: 'group', ...identity, box: emuRect(frame.box), alternative, children }]
}

/** Outlines that OOXML fills as the drawing does, whichever rule a reader follows. */
function outlinesOf({ steps, rule, fill, gradient }: DrawnShape): readonly Outline[] {
  return (fill ?? gradient) === undefined ? [steps] : fillable(steps, rule)
}

function planOutline(
  steps: Outline,
  { fill, gradient, opacity, stroke }: DrawnShape,
  name: string,
  numbering: Numbering,
): AutoShape {
  const place = boundsOfPath(steps)
  const bounds = emuRect(place)
  const atLeastOne = (length: Emu): Emu => wholeEmu(Math.max(1, length))
  const box = { ...bounds, width: atLeastOne(bounds.width), height: atLeastOne(bounds.height) }
  return {
    type: 'auto-shape',
    ...numbering.identify(kindOf(name)),
    box,
    geometry: { type: 'path', commands: planPath(steps, box) },
    ...(fill && { fill: shapeColor(fill) }),
    ...(gradient && { gradient: planGradient(gradient, place) }),
    ...(opacity !== undefined && { opacity }),
    ...(stroke && { line: lineOf(stroke) }),
    alternative: decorative,
  }
}

/** The kind of frame, without what tells it from others: the outlines of a mark need no long names. */
function kindOf(name: string): string {
  return name.split(':')[0] ?? name
}

const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const

function lineOf({
  color,
  width,
  cap,
  join,
  miterLimit,
  opacity,
}: NonNullable<DrawnShape['stroke']>): Line {
  const transparent = opacity !== undefined && { opacity }
  const line = { width: emu(width), cap: caps[cap], join, miterLimit, ...transparent }
  return { color: shapeColor(color), ...line }
}

function shapeColor({ slot, rgb }: DrawnColor): ShapeColor {
  return slot === undefined ? { rgb } : slotColor(slot)
}
