/** Shares the width of a table among its columns. */

import type { Pt } from '../../base/length.js'

/** What a column asks for. */
export interface ColumnNeed {
  /** Width of its widest word. */
  readonly least: Pt
  /** Width of its widest name or date that had better stay on one line; where the table has room it has no less. */
  readonly whole?: Pt
  /** Width of each of its texts on one line, from the head down. */
  readonly texts: readonly Pt[]
  /** Lines that each of its texts needs in a column of this width; a divided word may count a little. */
  linesAt(width: Pt): readonly number[]
}

/** Parts of the width that are tried to be moved from one column to another, large ones first. */
const moves: readonly number[] = [1 / 8, 1 / 16, 1 / 32, 1 / 64]

/**
 * Widths of columns that add up to `width`.
 *
 * If every text fits on one line, the rest is shared in proportion. Else each column has its widest word,
 * the rest is shared in several ways, and then width is
 * moved between columns as long as the table becomes lower. Where not even the words fit, all shrink alike, and the words that
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
  const wider = needs.map((need) => ({ ...need, least: Math.max(need.least, need.whole ?? 0) }))
  const wanted = sum(wider.map((need) => need.least))
  const lowest = lowestWidths(needs, width - least)
  if (wanted >= width) return exact(lowest, width)
  const whole = lowestWidths(wider, width - wanted)
  const isWorth = heightOf(whole, needs) <= heightOf(lowest, needs) + wholeCost
  return exact(isWorth ? whole : lowest, width)
}

/** The widths at which the table is lowest, where `rest` is left of its own beside what its columns need. */
function lowestWidths(needs: readonly ColumnNeed[], rest: Pt): readonly Pt[] {
  const width = rest + sum(needs.map((need) => need.least))
  const found = starts(needs, rest).map((start) =>
    moves.reduce<readonly Pt[]>((best, move) => improved(best, move * width, needs), start),
  )
  return lowest(found, needs)
}

/**
 * Widths from which the search begins, since one alone may end where no single move helps: the rest shared
 * by how much text would have to be broken, and each column in turn as wide as its longest text, if it can be.
 */
function starts(needs: readonly ColumnNeed[], rest: Pt): readonly (readonly Pt[])[] {
  const excess = needs.map((need) => sum(need.texts.map((text) => Math.max(0, text - need.least))))
  const shared = (among: readonly number[], room: Pt): readonly Pt[] => {
    const share = room / Math.max(1, sum(among))
    return needs.map((need, index) => need.least + (among[index] ?? 0) * share)
  }
  const favoured = needs.map((need, favourite) => {
    const wanted = Math.max(need.least, ...need.texts) - need.least
    const given = Math.min(rest, wanted)
    const others = excess.map((own, index) => (index === favourite ? 0 : own))
    const left = sum(others) === 0 ? 0 : rest - given
    return shared(others, left).map((own, index) =>
      index === favourite ? own + (rest - left) : own,
    )
  })
  return [shared(excess, rest), ...favoured]
}

function lowest(found: readonly (readonly Pt[])[], needs: readonly ColumnNeed[]): readonly Pt[] {
  const heights = found.map((widths) => heightOf(widths, needs))
  return found[heights.indexOf(Math.min(...heights))] ?? []
}

/** Whole names and dates are worth no line, only a few divided words elsewhere. */
const wholeCost = 1 / 20

/** A table is lower only if it is so by more than the sum of rounding errors. */
const leastGain = 1e-6

/** Moves `step` from column to column as long as that makes the table lower. */
function improved(widths: readonly Pt[], step: Pt, needs: readonly ColumnNeed[]): readonly Pt[] {
  let best = widths
  let height = heightOf(best, needs)
  for (let better = true; better; ) {
    better = false
    for (const candidate of neighbours(best, step, needs)) {
      const lower = heightOf(candidate, needs)
      if (lower >= height - leastGain) continue
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

/** What a line costs that does not make its row higher, and a broken text by its length: short ones break last. */
const lineCost = 1 / 1000
const breakCost = 1 / 100

/** Lines of the table: of each row those of its highest cell, and a little for what is broken in the others. */
function heightOf(widths: readonly Pt[], needs: readonly ColumnNeed[]): number {
  const rows = Math.max(0, ...needs.map(({ texts }) => texts.length))
  let height = 0
  const counts = needs.map((need, column) => need.linesAt(widths[column] ?? 1))
  for (let row = 0; row < rows; row++) {
    const lines = needs.map((need, column) => {
      const count = counts[column]?.[row] ?? 1
      const text = need.texts[row] ?? 0
      height += count * lineCost + (count > 1 ? breakCost / Math.max(1, text) : 0)
      return count
    })
    height += Math.max(...lines)
  }
  return height
}

/** Widths are whole hundredths of a point. */
const perPoint = 100

/** The remainder of rounding goes to the last column. */
function exact(widths: readonly Pt[], width: Pt): readonly Pt[] {
  const rounded = widths.map((value) => Math.floor(value * perPoint) / perPoint)
  return rounded.map((value, index) =>
    index < rounded.length - 1 ? value : width - sum(rounded.slice(0, -1)),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
