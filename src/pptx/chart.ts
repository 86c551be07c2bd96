/** A chart of a deck and its data. */

import type { OfType } from '../base/of-type.js'
import type { Emu } from './emu.js'
import type { Pattern } from './shape.js'
import type { SchemeColor } from './text-body.js'

/** Text in a chart: axis and data labels. */
export interface ChartText {
  readonly language: string
  readonly size: number
  readonly bold: boolean
  readonly color: SchemeColor
}

/** ST_DLblPos (ECMA-376 21.2.3.10), as far as it is used. */
export type LabelPosition = 'outEnd' | 'ctr' | 't' | 'b' | 'l' | 'r'

/** A label that differs from the others of its series. */
export interface OwnLabel {
  readonly index: number
  /** The label word for word, where no number format gives it. */
  readonly text?: string
  readonly color: SchemeColor
  /** What stands behind it. */
  readonly fill?: SchemeColor
  readonly position: LabelPosition
  /** Moved away from its position, as shares of the chart's width and height. */
  readonly offset?: { readonly x: number; readonly y: number }
}

/** How the values of a series are labelled. */
export interface DataLabels {
  readonly formatCode: string
  readonly color: SchemeColor
  readonly fill?: SchemeColor
  readonly position: LabelPosition
  readonly own: readonly OwnLabel[]
}

/** A line around or along marks. */
export interface ChartLine {
  readonly color: SchemeColor
  readonly width: Emu
}

/** A row of values; a colour for each point. */
export interface Series {
  readonly name: string
  readonly values: readonly number[]
  /** Number format of the cells of the workbook. */
  readonly numberFormat: string
  readonly colors: readonly SchemeColor[]
  readonly pattern?: Pattern
  /** Absent where the values stand beside the chart. */
  readonly labels?: DataLabels
  readonly marker?: 'circle' | 'square' | 'diamond' | 'triangle'
}

/** How values are drawn: each type has a plot of its own in the schema. */
export type Plot =
  | {
      readonly type: 'bars'
      readonly stacked: boolean
      readonly axisMax: number
      /** Per cent of a bar's width. */
      readonly gapWidth: number
      readonly categoryLabels: boolean
    }
  | {
      readonly type: 'points'
      readonly axisMin: number
      readonly axisMax: number
      readonly joined: 'series' | 'category'
      readonly lineWidth: Emu
      /** Whole points, 2 to 72 (ST_MarkerSize). */
      readonly markerSize: number
      readonly axisLine: boolean
      readonly labelEvery: number
    }
  /** `holeSize` in per cent (ST_HoleSize). */
  | { readonly type: 'ring'; readonly holeSize: number }
/** The plot of one type. */
export type PlotOf<T extends Plot['type']> = OfType<Plot, T>

/** A chart with its data. */
export interface Chart {
  readonly language: string
  /** Name of the workbook's sheet. */
  readonly sheet: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly plot: Plot
  /** Inner plot area as shares of the frame, 0 to 1. */
  readonly area: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** Between parts that touch. */
  readonly gap?: ChartLine
  readonly categoryText: ChartText
  readonly valueText: ChartText
  readonly axis: ChartLine
}
