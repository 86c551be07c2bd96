/** Shares the width of a table among its columns. */

import type { Pt } from '../../base/length.js'

/** What a column asks for: the width of its widest word, and of its longest text on one line. */
export interface ColumnNeed {
  readonly least: Pt
  readonly natural: Pt
}

/**
 * Widths of columns that add up to `width`.
 *
 * If every text fits on one line, the rest is shared in proportion. Else narrow columns get what they
 * ask for, so that figures and short words stay on one line, and the wide ones share what remains, each
 * with its widest word at least. Where not even the words fit, all shrink alike, and the words that
 * stick out are found when the cells are set.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: Pt): readonly Pt[] {
  const least = sum(needs.map((need) => need.least))
  const natural = sum(needs.map((need) => need.natural))
  if (natural === 0)
    return exact(
      needs.map(() => width / needs.length),
      width,
    )
  if (natural <= width)
    return exact(
      needs.map((need) => (need.natural * width) / natural),
      width,
    )
  if (least >= width)
    return exact(
      needs.map((need) => (need.least * width) / least),
      width,
    )
  const narrow = narrowColumns(needs, width)
  const fixed = needs.map((need) => (narrow.has(need) ? need.natural : need.least))
  const rest = width - sum(fixed)
  const missing = sum(needs.map((need) => (narrow.has(need) ? 0 : need.natural - need.least)))
  return exact(
    needs.map((need, index) => {
      const share = narrow.has(need) ? 0 : ((need.natural - need.least) * rest) / missing
      return (fixed[index] ?? 0) + share
    }),
    width,
  )
}

/**
 * Columns whose longest text takes no more than an equal share of what the narrower ones leave, if the
 * words of the others still fit.
 */
function narrowColumns(needs: readonly ColumnNeed[], width: Pt): ReadonlySet<ColumnNeed> {
  const narrow = new Set<ColumnNeed>()
  let rest = width
  let others = sum(needs.map((need) => need.least))
  for (const need of [...needs].sort((a, b) => a.natural - b.natural)) {
    const share = rest / (needs.length - narrow.size)
    others -= need.least
    if (need.natural > share || rest - need.natural < others) break
    narrow.add(need)
    rest -= need.natural
  }
  return narrow
}

/** The remainder of rounding goes to the last column. */
function exact(widths: readonly Pt[], width: Pt): readonly Pt[] {
  const rounded = widths.map((value) => Math.floor(value * 100) / 100)
  return rounded.map((value, index) =>
    index < rounded.length - 1 ? value : width - sum(rounded.slice(0, -1)),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
