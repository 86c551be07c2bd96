/** A chart of a deck and its data. */

import type { SchemeColor } from './text-body.js'

/** Text in a chart: axis and data labels. */
export interface ChartText {
  readonly language: string
  readonly size: number
  readonly bold: boolean
  readonly color: SchemeColor
}

/** How the values of a series are labelled: by a number format, or word for word where none gives the text. */
export type DataLabels =
  | { readonly type: 'format'; readonly formatCode: string }
  | { readonly type: 'text'; readonly labels: readonly string[] }

/** A series of a bar chart; a colour for each point. */
export interface Series {
  readonly name: string
  readonly values: readonly number[]
  readonly colors: readonly SchemeColor[]
  readonly labels: DataLabels
}

/** A chart of horizontal bars with its data. */
export interface BarChart {
  readonly language: string
  /** Name of the workbook's sheet. */
  readonly sheet: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
  readonly axisMax: number
  /** Per cent of a bar's width. */
  readonly gapWidth: number
  /** Inner plot area as shares of the frame, 0 to 1. */
  readonly plot: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly categoryText: ChartText
  readonly valueText: ChartText
  readonly axisColor: SchemeColor
}
