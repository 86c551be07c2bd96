/** Makes the shapes of diagrams. */

import type { Point, Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { ThemeSlot } from '../../theme/theme.js'
import type { LayoutContext } from '../context.js'
import type { ShapeFrame } from '../frame.js'

/** No ring is thinner: it would vanish on a screen. */
const thinnest: Pt = 1

type Colors = Pick<LayoutContext, 'design'>

/** A filled rectangle. */
export function rectangle(
  box: Rect,
  fill: ThemeSlot,
  name: string,
  { design }: Colors,
): ShapeFrame {
  return { type: 'shape', geometry: { type: 'rect' }, box, name, fill: design.colors[fill] }
}

/** A filled ellipse, or a ring of the thickness `ring` if that is above zero. */
export function ellipse(
  box: Rect,
  color: ThemeSlot,
  name: string,
  { design }: Colors,
  ring: Pt = 0,
): ShapeFrame {
  const shape = { type: 'shape', geometry: { type: 'ellipse' }, box, name } as const
  if (ring === 0) return { ...shape, fill: design.colors[color] }
  const stroke = { color: design.colors[color], width: Math.max(thinnest, ring) }
  return { ...shape, fill: design.colors.background, stroke }
}

/** A straight line. */
export function line(
  from: Point,
  to: Point,
  stroke: { readonly color: ThemeSlot; readonly width: Pt },
  name: string,
  { design }: Colors,
): ShapeFrame {
  const x = Math.min(from.x, to.x)
  const y = Math.min(from.y, to.y)
  return {
    type: 'shape',
    geometry: { type: 'line', from, to },
    box: { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) },
    name,
    stroke: { color: design.colors[stroke.color], width: stroke.width },
  }
}

/** A filled polygon. */
export function polygon(
  points: readonly [Point, ...Point[]],
  fill: ThemeSlot,
  name: string,
  { design }: Colors,
): ShapeFrame {
  const [first, ...rest] = points
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return {
    type: 'shape',
    geometry: {
      type: 'path',
      steps: [
        { type: 'move', to: first },
        ...rest.map((to) => ({ type: 'line', to }) as const),
        { type: 'close' },
      ],
    },
    box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    name,
    fill: design.colors[fill],
  }
}
