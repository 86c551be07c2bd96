/**
 * Drawings: a group of free outlines.
 *
 * PowerPoint's own way with SVG is a picture in PNG that refers to the SVG beside it (`asvg:svgBlip`); other
 * programs show the PNG alone. Outlines need no second rendering, look alike everywhere, and can be edited.
 */

import type { DrawingFrame, DrawnColor, DrawnShape } from '../../layout/picture-frame.js'
import { type Emu, emu, emuRect } from '../emu.js'
import type { Alternative, AutoShape, Line, Shape, ShapeColor } from '../shape.js'
import { decorative } from './alternative.js'
import { slotColor } from './color.js'
import type { Numbering } from './numbering.js'
import { pathBounds, planPath } from './path.js'
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
function outlinesOf({ steps, rule, fill }: DrawnShape): readonly Outline[] {
  return fill === undefined ? [steps] : fillable(steps, rule)
}

function planOutline(
  steps: Outline,
  { fill, stroke }: DrawnShape,
  name: string,
  numbering: Numbering,
): AutoShape {
  const bounds = emuRect(pathBounds(steps))
  const atLeastOne = (length: Emu): Emu => Math.max(1, length) as Emu
  const box = { ...bounds, width: atLeastOne(bounds.width), height: atLeastOne(bounds.height) }
  return {
    type: 'auto-shape',
    ...numbering.identify(kindOf(name)),
    box,
    geometry: { type: 'path', commands: planPath(steps, box) },
    ...(fill && { fill: shapeColor(fill) }),
    ...(stroke && { line: lineOf(stroke) }),
    alternative: decorative,
  }
}

/** The kind of frame, without what tells it from others: the outlines of a mark need no long names. */
function kindOf(name: string): string {
  return name.split(':')[0] ?? name
}

const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const

function lineOf({ color, width, cap, join }: NonNullable<DrawnShape['stroke']>): Line {
  return { color: shapeColor(color), width: emu(width), cap: caps[cap], join }
}

function shapeColor({ slot, rgb }: DrawnColor): ShapeColor {
  return slot === undefined ? { rgb } : slotColor(slot)
}
