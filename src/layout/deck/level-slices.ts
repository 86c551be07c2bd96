/** Divides pieces of known heights into slices that are as equally high as they can be. */

import type { Pt } from '../../base/length.js'

/** The best division of the first pieces: the sum of the squares of its heights, and where it ends. */
interface Division {
  readonly cost: number
  readonly ends: readonly number[]
}

/**
 * The ends of `count` slices whose heights differ least, none higher than `most`; undefined if there are none.
 *
 * The sum of squares is least where all slices are equally high, and one very low slice costs more than two that
 * are a little low: no slide stays nearly empty beside full ones.
 */
export function levelSlices(
  heights: readonly Pt[],
  count: number,
  most: Pt,
  mayEnd: (to: number) => boolean,
): readonly number[] | undefined {
  let best: readonly (Division | undefined)[] = [{ cost: 0, ends: [] }]
  for (let slice = 0; slice < count; slice++) {
    best = Array.from({ length: heights.length + 1 }, (_, to) =>
      to > 0 && mayEnd(to) ? withSlice(best, heights, to, most) : undefined,
    )
  }
  return best[heights.length]?.ends
}

/** The best division that ends at `to` with one slice more than those of `before`. */
function withSlice(
  before: readonly (Division | undefined)[],
  heights: readonly Pt[],
  to: number,
  most: Pt,
): Division | undefined {
  let found: Division | undefined
  let height = 0
  for (let from = to - 1; from >= 0; from--) {
    height += heights[from] ?? 0
    if (height > most) break
    const start = before[from]
    const cost = (start?.cost ?? Number.POSITIVE_INFINITY) + height * height
    if (start !== undefined && cost < (found?.cost ?? Number.POSITIVE_INFINITY)) {
      found = { cost, ends: [...start.ends, to] }
    }
  }
  return found
}
