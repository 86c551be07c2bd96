/** Paths: absolute steps on the page become commands relative to their shape. */

import type { PathStep, Point, Rect } from '../../base/geometry.js'
import { around } from '../../base/geometry.js'
import { type EmuRect, emu, wholeEmu } from '../emu.js'
import type { EmuPoint, PathCommand } from '../shape.js'

/** Commands of a path in the coordinates of its shape's box. */
export function planPath(steps: readonly PathStep[], box: EmuRect): PathCommand[] {
  const at = (point: Point): EmuPoint => ({
    x: wholeEmu(emu(point.x) - box.x),
    y: wholeEmu(emu(point.y) - box.y),
  })
  return steps.map((step) => {
    if (step.type === 'close') return step
    if (step.type !== 'curve') return { type: step.type, to: at(step.to) }
    return { type: 'curve', points: [at(step.control1), at(step.control2), at(step.to)] }
  })
}

/** The smallest rectangle around all points of a path, control points included. */
export function pathBounds(steps: readonly PathStep[]): Rect {
  const points = steps.flatMap((step) => {
    if (step.type === 'close') return []
    return step.type === 'curve' ? [step.control1, step.control2, step.to] : [step.to]
  })
  return around(points.map((point) => ({ ...point, width: 0, height: 0 })))
}
