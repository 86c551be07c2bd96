/** Places and outlines of shapes (ECMA-376 20.1.7 and 20.1.9). */

import type { EmuRect } from '../emu.js'
import type { AutoShape, EmuPoint, PathCommand, TextBox } from '../shape.js'
import { type Element, element } from './xml.js'

/** Whether a shape is mirrored, and by how many right angles it is then turned clockwise. */
export interface Flips {
  readonly flipX: boolean
  readonly flipY: boolean
  readonly quarters?: number
}

/** A right angle in sixty-thousandths of a degree (ST_Angle). */
const rightAngle = 5_400_000

/** A transform: `a:xfrm`, or `p:xfrm` in a graphic frame. */
export function transform(name: 'a:xfrm' | 'p:xfrm', box: EmuRect, flips?: Flips): Element {
  const rot = flips?.quarters ? flips.quarters * rightAngle : undefined
  const attributes = { rot, flipH: flips?.flipX || undefined, flipV: flips?.flipY || undefined }
  return element(name, attributes, [offset('a:off', box), extent('a:ext', box)])
}

/**
 * A group's transform.
 *
 * The child space equals the group's own, so children keep the slide's coordinates and no rounding is
 * added by scaling (20.1.7.5).
 */
export function groupTransform(box: EmuRect): Element {
  return element('a:xfrm', {}, [
    offset('a:off', box),
    extent('a:ext', box),
    offset('a:chOff', box),
    extent('a:chExt', box),
  ])
}

function offset(name: string, box: EmuRect): Element {
  return element(name, { x: box.x, y: box.y })
}

function extent(name: string, box: EmuRect): Element {
  return element(name, { cx: box.width, cy: box.height })
}

/** A preset outline without adjustments. */
export function presetGeometry(preset: 'rect' | 'ellipse' | 'line'): Element {
  return element('a:prstGeom', { prst: preset }, [element('a:avLst')])
}

/** An arrow that keeps its handle, so that its point can be dragged. */
export function arrowGeometry({ preset, adjust }: NonNullable<TextBox['arrow']>): Element {
  return element('a:prstGeom', { prst: preset }, [
    element('a:avLst', {}, [element('a:gd', { name: 'adj', fmla: `val ${adjust}` })]),
  ])
}

/** The outline of a drawn shape: a preset, or a path in the shape's own EMU. */
export function geometry(shape: AutoShape): Element {
  return shape.geometry.type === 'path'
    ? customGeometry(
        shape.geometry.commands,
        shape.box,
        (shape.fill ?? shape.gradient) !== undefined,
      )
    : presetGeometry(shape.geometry.type)
}

/**
 * A free outline (20.1.9.8).
 *
 * The path's `w` and `h` are the shape's extent, so the outline scales when somebody resizes it. All
 * five lists are written although empty: older readers want them. An open path is closed for filling,
 * so a path without a fill says `fill="none"`.
 */
function customGeometry(commands: readonly PathCommand[], box: EmuRect, filled: boolean): Element {
  const attributes = { w: box.width, h: box.height, fill: filled ? undefined : 'none' }
  return element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    element('a:pathLst', {}, [element('a:path', attributes, commands.map(pathCommand))]),
  ])
}

function pathCommand(command: PathCommand): Element {
  switch (command.type) {
    case 'move':
      return element('a:moveTo', {}, [pathPoint(command.to)])
    case 'line':
      return element('a:lnTo', {}, [pathPoint(command.to)])
    case 'curve':
      return element('a:cubicBezTo', {}, command.points.map(pathPoint))
    case 'close':
      return element('a:close')
  }
}

function pathPoint({ x, y }: EmuPoint): Element {
  return element('a:pt', { x, y })
}
