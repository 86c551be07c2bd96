/** Charts: data of the layout become data of a native chart. */

import type { ChartFrame, TextStyle } from '../../layout/frame.js'
import type { BarChart, ChartText } from '../bar-chart.js'
import { centipoints } from '../emu.js'
import { schemeColor } from './color.js'
import { planLabels } from './number-format.js'

/** What a chart depends on beside its frame. */
export interface ChartContext {
  /** BCP 47. */
  readonly language: string
  readonly sheet: string
  /** The sign between groups of digits in the deck's language. */
  readonly groupSign: string
}

/** The chart of a frame. */
export function planChart(frame: ChartFrame, context: ChartContext): BarChart {
  const { box, plot } = frame
  const text = ({ size, bold, color }: TextStyle): ChartText => ({
    language: context.language,
    size: centipoints(size),
    bold,
    color: schemeColor(color),
  })
  return {
    language: context.language,
    sheet: context.sheet,
    categories: frame.categories,
    series: frame.series.map(({ name, values, labels, colors }) => ({
      name,
      values,
      colors: colors.map(schemeColor),
      labels: planLabels(values, labels, context.groupSign),
    })),
    axisMax: frame.axisMax,
    gapWidth: Math.min(500, Math.max(0, frame.gapWidth)),
    plot: {
      x: (plot.x - box.x) / box.width,
      y: (plot.y - box.y) / box.height,
      width: plot.width / box.width,
      height: plot.height / box.height,
    },
    categoryText: text(frame.labelStyle),
    valueText: text(frame.valueStyle),
    axisColor: schemeColor(frame.axisColor),
  }
}
