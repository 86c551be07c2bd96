/** Reads path data of drawings: all commands of SVG 1.1, 8.3, as moves, lines and curves. */

import type { PathStep, Point } from '../../base/geometry.js'
import { arcSteps } from './arc.js'

/** Where reading stands: the point reached, where the subpath began, and the last control point. */
interface Pen {
  readonly at: Point
  readonly start: Point
  /** Of the curve before, mirrored by S and T; absent after anything else. */
  readonly control?: { readonly kind: 'cubic' | 'quadratic'; readonly point: Point }
}

interface Drawn {
  readonly steps: readonly PathStep[]
  readonly pen: Pen
}

/** How many numbers a command takes each time. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/** The steps of path data in absolute coordinates; undefined if they are broken. */
export function readPathData(text: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = []
  let pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 } }
  if (!/^\s*([Mm]|$)/.test(text) || /[^MLHVCSQTAZmlhvcsqtaz\d\s.,+\-eE]/.test(text))
    return undefined
  for (const [, letter = '', source = ''] of text.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = letter.toUpperCase()
    const values = numbersOf(source, kind === 'A')
    const count = counts[kind] ?? 0
    if (values === undefined || !fits(values.length, count)) return undefined
    for (let from = 0; from === 0 || from < values.length; from += Math.max(1, count)) {
      const again = kind === 'M' && from > 0 ? 'L' : kind
      const drawn = draw(again, values.slice(from, from + count), letter !== kind, pen)
      steps.push(...drawn.steps)
      pen = drawn.pen
    }
  }
  return steps
}

function fits(length: number, count: number): boolean {
  return count === 0 ? length === 0 : length > 0 && length % count === 0
}

const number = /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/
const flag = /^[\s,]*([01])/

/** The numbers of a command; the flags of arcs are single digits that need no space after them. */
function numbersOf(source: string, arcs: boolean): readonly number[] | undefined {
  const values: number[] = []
  let rest = source
  while (/[^\s,]/.test(rest)) {
    const place = values.length % 7
    const match = (arcs && (place === 3 || place === 4) ? flag : number).exec(rest)
    if (match === null) return undefined
    values.push(Number(match[1]))
    rest = rest.slice(match[0].length)
  }
  return values
}

function draw(kind: string, values: readonly number[], relative: boolean, pen: Pen): Drawn {
  const { at, start } = pen
  const [ox, oy] = relative ? [at.x, at.y] : [0, 0]
  const point = (index: number): Point => ({
    x: ox + (values[index] ?? 0),
    y: oy + (values[index + 1] ?? 0),
  })
  const straight = (to: Point): Drawn => ({ steps: [{ type: 'line', to }], pen: { at: to, start } })
  switch (kind) {
    case 'M':
      return { steps: [{ type: 'move', to: point(0) }], pen: { at: point(0), start: point(0) } }
    case 'L':
      return straight(point(0))
    case 'H':
      return straight({ x: ox + (values[0] ?? 0), y: at.y })
    case 'V':
      return straight({ x: at.x, y: oy + (values[0] ?? 0) })
    case 'C':
      return cubic(point(0), point(2), point(4), pen)
    case 'S':
      return cubic(mirrored('cubic', pen), point(0), point(2), pen)
    case 'Q':
      return quadratic(point(0), point(2), pen)
    case 'T':
      return quadratic(mirrored('quadratic', pen), point(0), pen)
    case 'A':
      return arc(values, point(5), pen)
    default:
      return { steps: [{ type: 'close' }], pen: { at: start, start } }
  }
}

function cubic(control1: Point, control2: Point, to: Point, { start }: Pen): Drawn {
  return {
    steps: [{ type: 'curve', control1, control2, to }],
    pen: { at: to, start, control: { kind: 'cubic', point: control2 } },
  }
}

/** A quadratic curve as the cubic one that equals it. */
function quadratic(control: Point, to: Point, { at, start }: Pen): Drawn {
  const toward = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  })
  return {
    steps: [{ type: 'curve', control1: toward(at), control2: toward(to), to }],
    pen: { at: to, start, control: { kind: 'quadratic', point: control } },
  }
}

/** The control point before, mirrored at the point reached; that point itself after any other command. */
function mirrored(kind: 'cubic' | 'quadratic', { at, control }: Pen): Point {
  if (control?.kind !== kind) return at
  return { x: 2 * at.x - control.point.x, y: 2 * at.y - control.point.y }
}

function arc(values: readonly number[], to: Point, { at, start }: Pen): Drawn {
  const [rx = 0, ry = 0, rotation = 0, large, sweep] = values
  const flags = { large: large === 1, sweep: sweep === 1 }
  return { steps: arcSteps({ from: at, to, rx, ry, rotation, ...flags }), pen: { at: to, start } }
}
