/** Paints outlines: fill and line of a path, in the drawing's coordinates. */

import type { PathStep } from '../../base/geometry.js'
import { boundsOfPath } from '../../base/path.js'
import type { DrawnPath, DrawnStroke } from '../picture.js'
import { dashed } from './dashes.js'
import { type Filling, readFilling } from './gradient.js'
import { mapSteps, scaleOf } from './matrix.js'
import type { Place } from './place.js'
import type { SvgElement } from './read-xml.js'
import type { Reading } from './reading.js'
import type { Brush } from './style.js'

/** Steps of a dashed line beyond which it is no line but a hatching. */
const mostDashes = 4000

/** The paths that an outline becomes: one, or fill and line by themselves; none if nothing of it is seen. */
export function painted(
  element: SvgElement,
  steps: readonly PathStep[],
  place: Place,
  reading: Reading,
): readonly DrawnPath[] {
  const { matrix, style, cutting } = place
  if (steps.length === 0 || !style.visible) return []
  const outline = mapSteps(steps, matrix)
  if (cutting) return [{ steps: outline, rule: style.clipRule }]
  const fill = fillOf(element, steps, place, reading)
  const stroke = strokeOf(element, steps, place, reading)
  const filled = fill && { steps: outline, rule: style.rule, ...fill }
  if (stroke === undefined) return filled ? [filled] : []
  if (style.dashes.length === 0 && !style.lineFirst) {
    return [{ ...(filled ?? { steps: outline, rule: style.rule }), stroke }]
  }
  const line = lineOf(element, steps, place, reading)
  const lines = line.length === 0 ? [] : [{ steps: line, rule: style.rule, stroke }]
  const fills = filled ? [filled] : []
  return style.lineFirst ? [...lines, ...fills] : [...fills, ...lines]
}

/** The fill of a path; a straight line has none, though it be black if nothing is said. */
function fillOf(
  element: SvgElement,
  steps: readonly PathStep[],
  place: Place,
  reading: Reading,
): Pick<DrawnPath, 'fill' | 'gradient' | 'opacity'> | undefined {
  if (element.name === 'line') return undefined
  const { style } = place
  const filling = fillingOf(element, style.fill, steps, place, reading)
  const opacity = (filling?.opacity ?? 0) * style.fillOpacity
  if (filling === undefined || opacity === 0) return undefined
  return {
    ...(filling.type === 'tint' ? { fill: filling.paint } : { gradient: filling.gradient }),
    ...(opacity < 1 && { opacity }),
  }
}

function fillingOf(
  element: SvgElement,
  brush: Brush | undefined,
  steps: readonly PathStep[],
  { matrix }: Place,
  reading: Reading,
): Filling | undefined {
  if (brush?.type !== 'server') return brush
  return readFilling(brush.id, element, boundsOfPath(steps), matrix, reading)
}

function strokeOf(
  element: SvgElement,
  steps: readonly PathStep[],
  place: Place,
  reading: Reading,
): DrawnStroke | undefined {
  const { matrix, style } = place
  if (style.stroke === undefined || style.width === 0) return undefined
  const filling = fillingOf(element, style.stroke, steps, place, reading)
  const opacity = (filling?.opacity ?? 0) * style.strokeOpacity
  if (filling === undefined || opacity === 0) return undefined
  const scale = scaleOf(matrix)
  if (scale === undefined) {
    reading.refuse(element, 'has a line that is stretched', 'turn the line into a path')
  } else if (filling.type === 'gradient') {
    reading.refuse(element, 'has a line in a gradient', 'turn the line into a path')
  } else {
    const { cap, join, miterLimit } = style
    const line = { width: style.width * scale, cap, join, miterLimit }
    return { paint: filling.paint, ...line, ...(opacity < 1 && { opacity }) }
  }
  return undefined
}

/** The course of a line, dash by dash. */
function lineOf(
  element: SvgElement,
  steps: readonly PathStep[],
  { matrix, style }: Place,
  { refuse }: Reading,
): readonly PathStep[] {
  if (style.dashes.length === 0) return mapSteps(steps, matrix)
  if (element.attributes.has('pathLength')) {
    refuse(element, 'counts its dashes in `pathLength`', 'turn the line into a path')
    return []
  }
  const limits = { least: style.width / 50, most: mostDashes }
  const line = dashed(steps, style.dashes, style.dashOffset, limits)
  if (line === undefined) refuse(element, 'has too many dashes', 'turn the line into a path')
  return mapSteps(line ?? [], matrix)
}
