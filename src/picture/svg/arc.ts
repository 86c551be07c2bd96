/** Turns elliptical arcs into curves (SVG 1.1, F.6). */

import type { PathStep, Point } from '../../base/geometry.js'

/** An arc as path data give it, from the point before it. */
export interface Arc {
  readonly from: Point
  readonly to: Point
  readonly rx: number
  readonly ry: number
  /** In degrees. */
  readonly rotation: number
  readonly large: boolean
  readonly sweep: boolean
}

/** The curves of an arc, none longer than a quarter; a line where a radius is zero. */
export function arcSteps(arc: Arc): readonly PathStep[] {
  const { from, to } = arc
  if (from.x === to.x && from.y === to.y) return []
  if (arc.rx === 0 || arc.ry === 0) return [{ type: 'line', to }]
  const { center, rx, ry, start, extent, cos, sin } = centered(arc)
  const count = Math.max(1, Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9))
  const step = extent / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = (x: number, y: number): Point => ({
    x: center.x + cos * rx * x - sin * ry * y,
    y: center.y + sin * rx * x + cos * ry * y,
  })
  return Array.from({ length: count }, (_, index): PathStep => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    return {
      type: 'curve',
      control1: place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      control2: place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      to: index === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
    }
  })
}

/** From end points to centre, radii that reach, start angle and extent (F.6.5, F.6.6). */
function centered({ from, to, rotation, large, sweep, ...radii }: Arc) {
  const angle = (rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const [wide, high] = [Math.abs(radii.rx), Math.abs(radii.ry)]
  const grow = Math.max(1, Math.sqrt((x / wide) ** 2 + (y / high) ** 2))
  const [rx, ry] = [wide * grow, high * grow]
  const far = (rx * y) ** 2 + (ry * x) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - far) / far))
  const side = large === sweep ? -root : root
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx]
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx)
  const turn = end - start
  const extent =
    sweep && turn < 0 ? turn + 2 * Math.PI : !sweep && turn > 0 ? turn - 2 * Math.PI : turn
  const center = {
    x: cos * cx - sin * cy + (from.x + to.x) / 2,
    y: sin * cx + cos * cy + (from.y + to.y) / 2,
  }
  return { center, rx, ry, start, extent, cos, sin }
}
