/** Moves labels apart that want to stand at the same place. */

import type { Pt } from '../../../base/length.js'

/** The upper edges of labels, none on another, as near as can be to where they want to be. */
export function spreadApart(
  labels: readonly { readonly middle: Pt; readonly height: Pt }[],
  top: Pt,
  bottom: Pt,
): readonly Pt[] {
  const wanted = labels.map(({ middle, height }) => ({
    start: middle - height / 2,
    length: height,
  }))
  return spreadAlong(wanted, top, bottom)
}

/** The beginnings of stretches between two ends, in the order of where they want to begin, none on another. */
export function spreadAlong(
  stretches: readonly { readonly start: Pt; readonly length: Pt }[],
  from: Pt,
  to: Pt,
): readonly Pt[] {
  const middle = ({ start, length }: { start: Pt; length: Pt }) => start + length / 2
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .sort((a, b) => middle(a) - middle(b) || a.index - b.index)
  let free = from
  for (const stretch of order) {
    stretch.start = Math.max(stretch.start, free)
    free = stretch.start + stretch.length
  }
  let end = to
  for (const stretch of order.toReversed()) {
    stretch.start = Math.min(stretch.start, end - stretch.length)
    end = stretch.start
  }
  const starts = new Map(order.map(({ index, start }) => [index, start]))
  return stretches.map((_, index) => starts.get(index) ?? from)
}
