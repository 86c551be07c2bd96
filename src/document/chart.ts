/** What charts show: their kind decides the shape of their data. */

import type { FactId } from '../dataset/fact.js'
import type { ChartKind } from '../template/slot.js'
import type { InlineOf, Inlines, Origin } from './ast-inline.js'

/** A value of a chart. */
export interface ChartValue {
  readonly value: number
  /** The value as printed at its mark. */
  readonly valueText: string
  readonly fact: FactId
  readonly highlight: boolean
}

/** A value and what it is called: a bar, a part. */
export interface ChartPoint extends ChartValue {
  readonly label: string
}

/** Categories, and series with a value for each of them. */
export interface ChartGrid {
  readonly categories: readonly string[]
  readonly series: readonly { readonly label: string; readonly values: readonly ChartValue[] }[]
}

/** The data of a chart of each kind. */
export interface ChartData {
  readonly bar: { readonly bars: readonly ChartPoint[] }
  /** A bar for each category, a part of it for each series. */
  readonly stacked: { readonly grid: ChartGrid }
  /** Categories are dates, in order and evenly spaced. */
  readonly line: { readonly grid: ChartGrid }
  readonly share: {
    readonly parts: readonly ChartPoint[]
    /** What the parts add up to; absent where that is 100 per cent. */
    readonly whole?: ChartPoint
  }
  /** A dot for each series, all of a category on one line. */
  readonly dots: { readonly grid: ChartGrid }
  /** A panel for each series, drawn as bars or as a line on the scale of all. */
  readonly multiples: { readonly grid: ChartGrid; readonly panels: 'bar' | 'line' }
}

/** The data of one kind of chart, with its kind. */
export type ChartShown<K extends ChartKind> = {
  readonly [C in K]: { readonly kind: C } & ChartData[C]
}[K]

/** What charts of all kinds have. */
export interface ChartBase {
  readonly type: 'chart'
  readonly title?: Inlines
  /** Alternative text: the message and the data. */
  readonly summary: string
  /** What is measured: "Zahl der Stellungnahmen …". */
  readonly measure: Inlines
  readonly seriesName: string
  readonly note: InlineOf<'note-reference'>
  readonly origin: Origin
}

/** The chart of one kind. */
export type ChartOf<K extends ChartKind> = {
  readonly [C in K]: ChartBase & ChartShown<C>
}[K]

/** A chart of facts that share unit and measure. */
export type Chart = ChartOf<ChartKind>
