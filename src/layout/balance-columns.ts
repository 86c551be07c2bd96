/** Distributes parts over columns: order kept, feet as equal as possible. */

import type { Pt } from '../base/length.js'
import type { SectionPart } from './set-section.js'
import { movedBy, type Placed } from './stack-frames.js'

/** Columns on a page. */
export interface ColumnPlan {
  readonly count: number
  readonly width: Pt
  readonly gutter: Pt
  /** Room that a gap may gain at most, so that a shorter column ends where the others do. */
  readonly mostExtra: Pt
}

/** Height that dividing a section between columns may cost rather than keeping it whole. */
const divisionCost = 40

type Column = readonly SectionPart[]

/** Sets parts, each set at the left edge of the first column, in columns. */
export function balanceColumns(parts: readonly SectionPart[], plan: ColumnPlan): Placed {
  const columns = bestSplit(parts, plan.count).columns
  const heights = columns.map(columnHeight)
  const height = Math.max(0, ...heights)
  const placed = columns.map((column, index) => {
    const gaps = Math.max(1, column.length - 1)
    const missing = height - (heights[index] ?? 0)
    const extra = Math.min(plan.mostExtra, missing / gaps)
    return movedBy(stackColumn(column, extra), index * (plan.width + plan.gutter), 0)
  })
  return {
    frames: placed.flatMap(({ frames }) => frames),
    decoration: placed.flatMap(({ decoration }) => decoration),
    height,
  }
}

interface Split {
  readonly columns: readonly Column[]
  readonly cost: number
}

/** Tries every division; sheets have a few dozen parts and two or three columns. */
function bestSplit(parts: readonly SectionPart[], count: number): Split {
  const whole = { columns: [parts], cost: columnHeight(parts) }
  if (count <= 1 || parts.length <= 1) return whole
  const forced = parts.findIndex(({ breaks }, index) => breaks && index > 0)
  const places = forced > 0 ? [forced] : parts.map((_, index) => index).slice(1)
  const splits = places.map((at): Split => {
    const first = parts.slice(0, at)
    const rest = bestSplit(parts.slice(at), count - 1)
    const divided = parts[at]?.opens === false && forced < 0 ? divisionCost : 0
    const cost = Math.max(columnHeight(first), rest.cost) + divided
    return { columns: [first, ...rest.columns], cost }
  })
  return splits.reduce((best, split) => (split.cost < best.cost ? split : best), splits[0] ?? whole)
}

function columnHeight(parts: Column): Pt {
  return parts.reduce((sum, part, index) => sum + part.height + (index === 0 ? 0 : part.gap), 0)
}

function stackColumn(parts: Column, extra: Pt): Placed {
  let y = 0
  const moved = parts.map((part, index) => {
    y += index === 0 ? 0 : part.gap + extra
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
