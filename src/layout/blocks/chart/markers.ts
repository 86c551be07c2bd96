/** What tells the series of a chart apart: colours, patterns of parts, and shapes of the marks of points. */

import type { Point } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { MarkPattern } from '../../../theme/chart-design.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import type { LayoutContext } from '../../context.js'
import type { ShapeFrame } from '../../frame.js'
import type { Marker } from '../../frames/chart-frame.js'
import { ellipse, polygon, rectangle } from '../shapes.js'

const markers: readonly [Marker, ...Marker[]] = ['circle', 'square', 'diamond', 'triangle']

/** The mark of a series. */
export function markerOf(series: number): Marker {
  return markers[series % markers.length] ?? markers[0]
}

/** The colour of a series or part; neighbours differ, the last and the first of `count` as well. */
export function seriesColor(index: number, count: number, { design }: LayoutContext): ThemeSlot {
  const { series } = design.blocks.chart
  const meets = index > 0 && index === count - 1 && index % series.length === 0
  return series[(index + (meets ? 1 : 0)) % series.length] ?? series[0]
}

/** The pattern of a series that only a key names. */
export function seriesPattern(index: number, { design }: LayoutContext): MarkPattern {
  const { patterns } = design.blocks.chart
  return patterns[index % patterns.length] ?? patterns[0]
}

/** A mark around a point; shapes of one size look alike in size, not in width. */
export function markerShape(
  marker: Marker,
  { x, y }: Point,
  size: Pt,
  color: ThemeSlot,
  name: string,
  context: LayoutContext,
): ShapeFrame {
  const half = size / 2
  const box = { x: x - half, y: y - half, width: size, height: size }
  switch (marker) {
    case 'circle':
      return ellipse(box, color, name, context)
    case 'square':
      return rectangle(box, color, name, context)
    case 'diamond': {
      const corners = [
        { x, y: y - half },
        { x: x + half, y },
        { x, y: y + half },
        { x: x - half, y },
      ] as const
      return polygon(corners, color, name, context)
    }
    case 'triangle': {
      const corners = [
        { x, y: y - half },
        { x: x + half, y: y + half },
        { x: x - half, y: y + half },
      ] as const
      return polygon(corners, color, name, context)
    }
  }
}
