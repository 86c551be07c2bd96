/** Distributes parts over columns: order kept, feet as equal as possible. */

import type { Pt } from '../../base/length.js'
import { movedBy, type Placed } from '../frames/stack-frames.js'
import type { SectionPart } from '../set-section.js'

/** Columns on a page. */
export interface ColumnPlan {
  readonly count: number
  readonly width: Pt
  readonly gutter: Pt
  /** Room that a gap may gain at most, so that a shorter column ends where the others do. */
  readonly mostExtra: Pt
  /** A section may begin in one column and end in the next. */
  readonly divided: boolean
}

/** Height that dividing a section between columns may cost rather than keeping it whole. */
const divisionCost = 40

type Column = readonly SectionPart[]

/** Sets parts, each set at the left edge of the first column, in columns. */
export function balanceColumns(parts: readonly SectionPart[], plan: ColumnPlan): BalancedColumns {
  const cost = plan.divided ? divisionCost : Number.POSITIVE_INFINITY
  const columns = bestSplit(parts, plan.count, cost).columns
  const heights = columns.map(columnHeight)
  const height = Math.max(0, ...heights)
  const placed = columns.map((column, index) => {
    const missing = height - (heights[index] ?? 0)
    return movedBy(
      stackColumn(column, stretchOf(column, missing, plan)),
      index * (plan.width + plan.gutter),
      0,
    )
  })
  return {
    frames: placed.flatMap(({ frames }) => frames),
    decoration: placed.flatMap(({ decoration }) => decoration),
    height,
    unevenness: height - Math.min(...placed.map((column) => column.height)),
  }
}

/** By how much the gaps of a column grow, as a multiple of each: large ones more than small ones. */
function stretchOf(column: Column, missing: Pt, { mostExtra }: ColumnPlan): number {
  const gaps = column.slice(1).map(({ gap }) => gap)
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  return total === 0 ? 0 : Math.min(mostExtra / Math.max(...gaps), missing / total)
}

/** Columns side by side. */
export interface BalancedColumns extends Placed {
  /** How far the foot of the shortest column stands above that of the highest. */
  readonly unevenness: Pt
}

interface Split {
  readonly columns: readonly Column[]
  readonly cost: number
}

/** Tries every division; sheets have a few dozen parts and two or three columns. */
function bestSplit(parts: readonly SectionPart[], count: number, division: number): Split {
  const whole = { columns: [parts], cost: columnHeight(parts) }
  if (count <= 1 || parts.length <= 1) return whole
  const forced = parts.findIndex(({ breaks }, index) => breaks && index > 0)
  const places = forced > 0 ? [forced] : parts.map((_, index) => index).slice(1)
  const splits = places.map((at): Split => {
    const first = parts.slice(0, at)
    const rest = bestSplit(parts.slice(at), count - 1, division)
    const divided = parts[at]?.opens === false && forced < 0 ? division : 0
    const cost = Math.max(columnHeight(first), rest.cost) + divided
    return { columns: [first, ...rest.columns], cost }
  })
  return splits.reduce((best, split) => (split.cost < best.cost ? split : best), splits[0] ?? whole)
}

function columnHeight(parts: Column): Pt {
  return parts.reduce((sum, part, index) => sum + part.height + (index === 0 ? 0 : part.gap), 0)
}

function stackColumn(parts: Column, stretch: number): Placed {
  let y = 0
  const moved = parts.map((part, index) => {
    y += index === 0 ? 0 : part.gap * (1 + stretch)
    const there = movedBy(part, 0, y)
    y += part.height
    return there
  })
  return {
    frames: moved.flatMap(({ frames }) => frames),
    decoration: moved.flatMap(({ decoration }) => decoration),
    height: y,
  }
}
