/** Makes paths transparent that are so together. */

import type { DrawnPath } from '../picture.js'
import { meet, paintedBounds } from './clip.js'

/** Paths of a group beyond which they are not compared with each other. */
const mostCompared = 300

/**
 * Paths as transparent as their group.
 *
 * Undefined if some of them overlap, or if one has both a fill and a line: a group is painted first and made
 * transparent then (SVG 1.1, 14.5), so that what lies beneath would not shine through.
 */
export function faded(
  paths: readonly DrawnPath[],
  opacity: number,
): readonly DrawnPath[] | undefined {
  if (opacity === 1) return paths
  if (opacity === 0) return []
  if (paths.length > mostCompared || paths.some(isTwofold)) return undefined
  const bounds = paths.map(paintedBounds)
  const overlap = bounds.some((one, at) => bounds.slice(at + 1).some((other) => meet(one, other)))
  if (overlap) return undefined
  return paths.map((path) => {
    const { stroke } = path
    const share = (own = 1): { readonly opacity: number } => ({ opacity: own * opacity })
    return stroke === undefined
      ? { ...path, ...share(path.opacity) }
      : { ...path, stroke: { ...stroke, ...share(stroke.opacity) } }
  })
}

function isTwofold({ fill, gradient, stroke }: DrawnPath): boolean {
  return stroke !== undefined && (fill !== undefined || gradient !== undefined)
}
