/** Makes columns that mean the same equally wide, as far as their words allow. */

import type { Pt } from '../../base/length.js'
import type { ColumnNeed } from './column-widths.js'

/** Halvings of the search for the width that a column cannot do without. */
const steps = 10

/**
 * The widths with all columns but the first levelled: each as wide as its texts need for the lines that they
 * have, and the rest given to the narrowest.
 */
export function levelColumns(needs: readonly ColumnNeed[], widths: readonly Pt[]): readonly Pt[] {
  const [first, ...others] = widths
  if (first === undefined || others.length < 2) return widths
  const total = others.reduce((sum, width) => sum + width, 0)
  const least = others.map((width, index) => leastWidth(needs[index + 1], width))
  const level = levelOf(least, total)
  const levelled = least.map((width) => Math.max(width, level))
  const last = total - levelled.slice(0, -1).reduce((sum, width) => sum + width, 0)
  return [first, ...levelled.slice(0, -1), last]
}

/** The least width at which a column's texts have no more lines than at this one. */
function leastWidth(need: ColumnNeed | undefined, width: Pt): Pt {
  if (need === undefined || need.least >= width) return width
  const lines = need.linesAt(width)
  let [refused, kept] = [need.least, width]
  const suffices = (tried: Pt): boolean =>
    need.linesAt(tried).every((count, index) => count <= (lines[index] ?? count))
  if (suffices(refused)) return refused
  for (let step = 0; step < steps; step++) {
    const tried = (kept + refused) / 2
    if (suffices(tried)) kept = tried
    else refused = tried
  }
  return kept
}

/** The height to which narrow columns are filled, so that all add up to the total. */
function levelOf(least: readonly Pt[], total: Pt): Pt {
  const wide = [...least].sort((a, b) => b - a)
  let rest = total
  for (const [index, width] of wide.entries()) {
    const level = rest / (wide.length - index)
    if (width <= level) return level
    rest -= width
  }
  return 0
}
