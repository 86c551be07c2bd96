/** Finds colours of a drawn logo that are not seen where it stands. */

import { around, overlap, type PathStep, type Point, type Rect } from '../../base/geometry.js'
import type { Drawing } from '../../picture/picture.js'
import { contrast } from '../contrast.js'

/** A colour that stands out from nothing around it, and how much it does so at best. */
export interface PaleColor {
  readonly rgb: string
  readonly ratio: number
}

/** Contrast that graphics need against what lies beside them (WCAG 2.2, 1.4.11). */
const leastContrast = 3

interface Painted {
  readonly rgb: string
  readonly bounds: Rect
}

/**
 * The palest colour of a drawing on a ground that stands out neither from it nor from a colour beside it.
 *
 * White letters on a blue shield are seen on white paper, a yellow star beside the shield is not. Colours count
 * as neighbours if the boxes around their paths overlap. `text` is what `currentColor` becomes.
 */
export function paleColor(
  { paths }: Pick<Drawing, 'paths'>,
  ground: string,
  text: string,
): PaleColor | undefined {
  const painted = paths.flatMap(({ steps, fill, stroke }): Painted[] => {
    const bounds = around(
      steps.flatMap(pointsOf).map((point) => ({ ...point, width: 0, height: 0 })),
    )
    const paints = [fill, stroke?.paint].filter((paint) => paint !== undefined)
    return paints.map((paint) => ({ rgb: paint.type === 'text' ? text : paint.rgb, bounds }))
  })
  const pale = painted
    .map(({ rgb, bounds }): PaleColor => {
      const beside = painted.filter((other) => overlap(bounds, other.bounds))
      const ratios = [ground, ...beside.map((other) => other.rgb)].map((one) => contrast(rgb, one))
      return { rgb, ratio: Math.max(...ratios) }
    })
    .filter(({ ratio }) => ratio < leastContrast)
  return pale.sort((a, b) => a.ratio - b.ratio)[0]
}

function pointsOf(step: PathStep): readonly Point[] {
  if (step.type === 'close') return []
  return step.type === 'curve' ? [step.control1, step.control2, step.to] : [step.to]
}
