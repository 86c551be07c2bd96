/** Charts at their place: data and drawing for an editor, and the same chart drawn. */

import type { Rect } from '../../base/geometry.js'
import type { Pt } from '../../base/length.js'
import type { Color } from '../../theme/theme.js'
import type { ElementId } from '../element.js'
import type { FrameBase, ShapeFrame, Stroke, TextFrame } from '../frame.js'
import type { TextStyle } from '../text/paragraph.js'
import type { Hatch } from './hatch.js'

/** The label of a value: where it stands, seen from its mark. */
export interface ChartLabel {
  readonly text: string
  /** Behind a bar; in the middle of a part; around a point; not shown. */
  readonly place: 'behind' | 'center' | 'above' | 'below' | 'before' | 'after' | 'none'
  /** How far it is moved from there. */
  readonly moved?: { readonly dx: Pt; readonly dy: Pt }
  readonly color: Color
  /** What stands behind it on a hatched mark: the mark's own colour. */
  readonly fill?: Color
}

/** Shapes of points, so that series differ by more than colour. */
export type Marker = 'circle' | 'square' | 'diamond' | 'triangle'

/** A row of values of a chart; labels and colours run with them. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly number[]
  readonly labels: readonly ChartLabel[]
  readonly colors: readonly Color[]
  /** Of parts that are hatched. */
  readonly hatch?: Pick<Hatch, 'pattern' | 'stroke'>
  /** Of points. */
  readonly marker?: Marker
}

/** What an editor draws of the values. */
export type ChartDrawing =
  | {
      /** Horizontal bars from zero. */
      readonly type: 'bars'
      readonly stacked: boolean
      readonly axisMax: number
      /** Share of a category's band that is gap, as OOXML counts it: per cent of the bar's width. */
      readonly gapWidth: number
      readonly categoryLabels: boolean
    }
  | {
      /** Points above their categories. */
      readonly type: 'points'
      readonly axisMin: number
      readonly axisMax: number
      /** By lines along the series, or from the lowest to the highest of a category. */
      readonly joined: 'series' | 'category'
      readonly lineWidth: Pt
      readonly markerSize: Pt
      /** Drawn where it stands at zero. */
      readonly axisLine: boolean
      /** Every how many categories one is named. */
      readonly labelEvery: number
    }
  /** Parts of a ring, clockwise from the top; `hole` is its share of the diameter. */
  | { readonly type: 'ring'; readonly hole: number }

/** Data of a chart for an editor; `marks` is the same chart drawn, for PDF. */
export interface ChartFrame extends FrameBase {
  readonly type: 'chart'
  /** The Figure; labels and values belong to the cells of a table beside it. */
  readonly element: ElementId
  /** The empty cell of that table where the heads of rows and columns meet. */
  readonly corner?: ElementId
  readonly alt: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly drawing: ChartDrawing
  /** Plot area inside the box, in page coordinates. */
  readonly plot: Rect
  /** Between parts that touch. */
  readonly gap?: Stroke
  readonly labelStyle: TextStyle
  readonly valueStyle: TextStyle
  readonly axis: Stroke
  readonly marks: readonly (ShapeFrame | TextFrame)[]
}
