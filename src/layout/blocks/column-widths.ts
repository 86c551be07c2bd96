/** Shares the width of a table among its columns. */

import type { Pt } from '../../base/length.js'

/** What a column asks for. */
export interface ColumnNeed {
  /** Width of its widest word. */
  readonly least: Pt
  /** Width of each of its texts on one line, from the head down. */
  readonly texts: readonly Pt[]
}

/** Lines are filled to this share on average, since words are not divided. */
const fill = 0.94

/** Parts of the width that are tried to be moved from one column to another, large ones first. */
const moves: readonly number[] = [1 / 8, 1 / 16, 1 / 32, 1 / 64]

/**
 * Widths of columns that add up to `width`.
 *
 * If every text fits on one line, the rest is shared in proportion. Else each column has its widest word,
 * the rest is shared by how much text would have to be broken, and then width is moved between columns as
 * long as the table becomes lower. Where not even the words fit, all shrink alike, and the words that
 * stick out are found when the cells are set.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: Pt): readonly Pt[] {
  const naturals = needs.map(({ texts }) => Math.max(0, ...texts))
  const natural = sum(naturals)
  const least = sum(needs.map((need) => need.least))
  if (natural === 0)
    return exact(
      needs.map(() => width / needs.length),
      width,
    )
  if (natural <= width)
    return exact(
      naturals.map((own) => (own * width) / natural),
      width,
    )
  if (least >= width)
    return exact(
      needs.map((need) => (need.least * width) / least),
      width,
    )
  const excess = needs.map((need) => sum(need.texts.map((text) => Math.max(0, text - need.least))))
  const share = (width - least) / Math.max(1, sum(excess))
  const first = needs.map((need, index) => need.least + (excess[index] ?? 0) * share)
  return exact(
    moves.reduce<readonly Pt[]>((best, move) => improved(best, move * width, needs), first),
    width,
  )
}

/** Moves `step` from column to column as long as that makes the table lower. */
function improved(widths: readonly Pt[], step: Pt, needs: readonly ColumnNeed[]): readonly Pt[] {
  let best = widths
  let height = heightOf(best, needs)
  for (let better = true; better; ) {
    better = false
    for (const candidate of neighbours(best, step, needs)) {
      const lower = heightOf(candidate, needs)
      if (lower >= height - 1e-6) continue
      best = candidate
      height = lower
      better = true
      break
    }
  }
  return best
}

function* neighbours(
  widths: readonly Pt[],
  step: Pt,
  needs: readonly ColumnNeed[],
): Generator<readonly Pt[]> {
  for (const [from, need] of needs.entries()) {
    if ((widths[from] ?? 0) - step < need.least) continue
    for (const to of needs.keys()) {
      if (to === from) continue
      yield widths.map((own, index) =>
        index === from ? own - step : index === to ? own + step : own,
      )
    }
  }
}

/** Lines of the table: of each row those of its highest cell, and a little for every line of the others. */
function heightOf(widths: readonly Pt[], needs: readonly ColumnNeed[]): number {
  const rows = Math.max(0, ...needs.map(({ texts }) => texts.length))
  let height = 0
  for (let row = 0; row < rows; row++) {
    const lines = needs.map(({ texts }, column) => linesOf(texts[row] ?? 0, widths[column] ?? 1))
    height += Math.max(...lines) + sum(lines) / 1000
  }
  return height
}

function linesOf(text: Pt, width: Pt): number {
  return text <= width ? 1 : Math.ceil(text / (width * fill))
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
