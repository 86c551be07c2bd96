/** The parts of stacked bars, and where their values stand. */

import type { Rect, Size } from '../../../base/geometry.js'
import type { Pt } from '../../../base/length.js'
import type { ChartOf, ChartValue } from '../../../document/chart.js'
import { readableOn } from '../../../theme/contrast.js'
import type { ThemeSlot } from '../../../theme/theme.js'
import type { LayoutContext } from '../../context.js'
import type { Paragraph } from '../../text/paragraph.js'
import type { ChartCells } from './cells.js'
import { lineSize, valueParagraph } from './labels.js'
import { seriesColor } from './markers.js'
import { spreadAlong } from './spread.js'

/** A part of a bar and its value. */
export interface Part {
  readonly value: ChartValue
  readonly series: number
  readonly color: ThemeSlot
  /** The part itself. */
  readonly box: Rect
  readonly paragraph: Paragraph
  /** Where its value stands: on it, or beneath it if it is too narrow. */
  readonly label: Rect
  readonly inside: boolean
  /** Of its value. */
  readonly size: Size
}

/** The whole bar of a category. */
export interface BarRow {
  readonly category: number
  readonly row: Rect
  /** The value at the end of the row. */
  readonly axisMax: number
}

/** True if a part is wide enough for its value. */
export function fitsInside(width: Pt, part: Pt, context: LayoutContext): boolean {
  return width + valueSpace(context) <= part
}

/** Between values side by side, and around a value in its part. */
export function valueSpace({ design, sizeOf }: LayoutContext): Pt {
  return sizeOf('chart-value') * design.blocks.chart.valueSpaceRatio
}

/** The parts of one bar; values that their parts cannot hold stand beneath them, side by side. */
export function partsOf(
  { row, axisMax, category }: BarRow,
  { grid, origin }: Pick<ChartOf<'stacked'>, 'grid' | 'origin'>,
  cells: ChartCells,
  context: LayoutContext,
): readonly Part[] {
  let x = row.x
  const parts = grid.series.flatMap(({ values }, series): Part[] => {
    const value = values[category]
    if (value === undefined) return []
    const color = seriesColor(series, grid.series.length, context)
    const box = { ...row, x, width: (row.width * value.value) / axisMax }
    x += box.width
    const as = { element: cells.value(category, series), align: 'center', origin } as const
    const outside = valueParagraph(value, as, context)
    const size = lineSize(outside, context)
    const inside = fitsInside(size.width, box.width, context)
    const paragraph = inside
      ? valueParagraph(value, { ...as, color: readableOn(color, context.design) }, context)
      : outside
    const left = box.x + (box.width - size.width) / 2
    const label = inside ? box : { x: left, y: row.y + row.height, ...size }
    return [{ value, series, color, box, paragraph, label, inside, size }]
  })
  const below = parts.filter(({ inside }) => !inside)
  const space = valueSpace(context)
  const wanted = below.map(({ label }) => ({ start: label.x, length: label.width + space }))
  const starts = spreadAlong(wanted, row.x, row.x + row.width + space)
  return parts.map((part) => {
    const at = starts[below.indexOf(part)]
    return at === undefined ? part : { ...part, label: { ...part.label, x: at } }
  })
}
