/** Bands of bars: how high they are, how much of them is gap, and how values become lengths. */

import type { Pt } from '../../../base/length.js'
import type { ChartValue } from '../../../document/chart.js'
import type { LayoutContext } from '../../context.js'

/**
 * Height of a band: `room` if there is any, else at rest; with room above and below its bar, and for names of
 * several lines.
 */
export function pitchOf(
  room: Pt | undefined,
  { beside, names }: { readonly beside: Pt; readonly names: Pt },
  context: LayoutContext,
): Pt {
  const size = context.sizeOf('chart-label')
  const { leastRatio, restRatio, mostRatio } = context.design.blocks.chart.band
  const wanted = room ?? size * restRatio + 2 * beside
  const least = size * leastRatio + Math.max(2 * beside, names)
  return Math.max(least, Math.min(size * mostRatio + beside, wanted))
}

/** OOXML counts the gap between bars in per cent of a bar's height (21.2.2.75). */
const percent = 100

/** The gap between bars as OOXML counts it. */
export function gapWidthOf(barShare: number): number {
  return Math.round((percent * (1 - barShare)) / barShare)
}

/** The value at the end of a plot in which the longest bar leaves room for its value and the gap before it. */
export function axisMaxOf(
  values: readonly Pick<ChartValue, 'value'>[],
  width: Pt,
  value: { readonly width: Pt; readonly gap: Pt },
  context: LayoutContext,
): number {
  const greatest = Math.max(0, ...values.map((one) => one.value))
  const { leastBarShare } = context.design.blocks.chart
  const longest = Math.max(width * leastBarShare, width - value.width - value.gap)
  return greatest === 0 ? 1 : (greatest * width) / longest
}
