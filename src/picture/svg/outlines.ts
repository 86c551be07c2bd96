/** The outlines of basic shapes as paths (SVG 1.1, 9). */

import type { PathStep } from '../../base/geometry.js'
import { arcSteps } from './arc.js'
import { readPathData } from './path-data.js'
import type { SvgElement } from './read-xml.js'

/** The outline of an element by its name; undefined where its attributes are broken. */
export type Outline = (element: SvgElement) => readonly PathStep[] | undefined

/** Elements that draw something. */
export const outlines: Readonly<Record<string, Outline>> = {
  path: ({ attributes }) => readPathData(attributes.get('d') ?? ''),
  rect: (element) => withNumbers(element, ['x', 'y', 'width', 'height', 'rx', 'ry'], rectangle),
  circle: (element) =>
    withNumbers(element, ['cx', 'cy', 'r'], ([cx = 0, cy = 0, r = 0]) => ellipse(cx, cy, r, r)),
  ellipse: (element) =>
    withNumbers(element, ['cx', 'cy', 'rx', 'ry'], ([cx = 0, cy = 0, rx = 0, ry = 0]) =>
      ellipse(cx, cy, rx, ry),
    ),
  line: (element) =>
    withNumbers(element, ['x1', 'y1', 'x2', 'y2'], ([x1, y1, x2, y2]) =>
      readPathData(`M${x1} ${y1}L${x2} ${y2}`),
    ),
  polyline: ({ attributes }) => readPathData(`M${attributes.get('points') ?? ''}`),
  polygon: ({ attributes }) => readPathData(`M${attributes.get('points') ?? ''}Z`),
}

/** Attributes that outlines read. */
export const outlineAttributes: ReadonlySet<string> = new Set([
  ...['d', 'points', 'x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy'],
  ...['x1', 'y1', 'x2', 'y2', 'pathLength'],
])

/** A number of user units: `12`, `12px`; undefined for anything else. */
export function userUnits(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:px)?\s*$/.exec(text)
  return match === null ? undefined : Number(match[1])
}

function withNumbers(
  { attributes }: SvgElement,
  names: readonly string[],
  draw: (values: readonly (number | undefined)[]) => readonly PathStep[] | undefined,
): readonly PathStep[] | undefined {
  const values = names.map((name) => {
    const written = attributes.get(name)
    const value = written === undefined || written === 'auto' ? undefined : userUnits(written)
    return { value, wrong: written !== undefined && written !== 'auto' && value === undefined }
  })
  if (values.some(({ wrong }) => wrong)) return undefined
  const zero = new Set(['rx', 'ry'])
  return draw(values.map(({ value }, at) => value ?? (zero.has(names[at] ?? '') ? undefined : 0)))
}

/** A rectangle; one radius that is not given equals the other (9.2). */
function rectangle(values: readonly (number | undefined)[]): readonly PathStep[] | undefined {
  const [x = 0, y = 0, width = 0, height = 0, roundX, roundY] = values
  if (width < 0 || height < 0) return undefined
  if (width === 0 || height === 0) return []
  const rx = Math.min(width / 2, roundX ?? roundY ?? 0)
  const ry = Math.min(height / 2, roundY ?? roundX ?? 0)
  const [right, bottom] = [x + width, y + height]
  if (rx <= 0 || ry <= 0) return readPathData(`M${x} ${y}H${right}V${bottom}H${x}Z`)
  const corner = `A${rx} ${ry} 0 0 1`
  return readPathData(
    `M${x + rx} ${y}H${right - rx}${corner} ${right} ${y + ry}V${bottom - ry}${corner} ${right - rx} ${bottom}H${x + rx}${corner} ${x} ${bottom - ry}V${y + ry}${corner} ${x + rx} ${y}Z`,
  )
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly PathStep[] | undefined {
  if (rx < 0 || ry < 0) return undefined
  if (rx === 0 || ry === 0) return []
  const [left, right] = [
    { x: cx - rx, y: cy },
    { x: cx + rx, y: cy },
  ]
  const half = { rx, ry, rotation: 0, large: false, sweep: true }
  return [
    { type: 'move', to: left },
    ...arcSteps({ ...half, from: left, to: right }),
    ...arcSteps({ ...half, from: right, to: left }),
    { type: 'close' },
  ]
}
