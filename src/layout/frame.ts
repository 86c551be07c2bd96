/** What stands on a page: frames at fixed positions. */

import type { PathStep, Point, Rect } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { Color, RegionName, TextRole } from '../theme/theme.js'
import type { ElementId } from './element.js'
import type { ChartFrame } from './frames/chart-frame.js'
import type { Hatch } from './frames/hatch.js'
import type { DrawingFrame, PictureFrame } from './frames/picture-frame.js'
import type { Line, Paragraph } from './text/paragraph.js'

/** What every frame has. */
export interface FrameBase {
  readonly box: Rect
  /** Name shown in an editor's selection list, in the deck's language; unique on its page. */
  readonly name: string
}

/**
 * A box of text. Paragraphs and lines come from one measurement: an editor gets the paragraphs, a PDF the lines.
 * The box has no insets.
 */
export interface TextFrame extends FrameBase {
  readonly type: 'text'
  /** The region it fills; then it is written as that placeholder without a position of its own. */
  readonly region?: RegionName
  readonly role: TextRole
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  /** Background; absent for none. */
  readonly fill?: Color
  /** What is filled if it is not the box: an arrow, flat or notched at its start. */
  readonly outline?: Arrow
  /** Distance of the text from the box's edges. */
  readonly padding: Pt
  /** Running heads, feet and marks: no structure element, `element` ids are ignored. */
  readonly artifact: boolean
}

/** An arrow to the end of the line; `point` is how far its tip and its notch reach into the box. */
export interface Arrow {
  readonly type: 'home-plate' | 'chevron'
  readonly point: Pt
  readonly steps: readonly PathStep[]
}

/** A rule: a line under, over or beside a box. */
export interface Stroke {
  readonly color: Color
  readonly width: Pt
}

/** A cell: its text and its place. */
export interface TableCell {
  readonly element: ElementId
  readonly box: Rect
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  readonly align: 'start' | 'center' | 'end'
  readonly head: boolean
  /** Distance of the text from the sides of the cell; absent: the table's padding on both. */
  readonly inset?: { readonly start: Pt; readonly end: Pt }
}

/** A row with the rule below it. */
export interface TableRow {
  readonly element: ElementId
  readonly height: Pt
  readonly header: boolean
  /** A header row that is repeated on a further page: an artifact. */
  readonly repeated: boolean
  readonly total: boolean
  readonly rule: Stroke
  /** Distance of the texts from the rules; absent: the table's padding. */
  readonly padding?: Pt
  readonly cells: readonly TableCell[]
}

/** A table or the part of it that stands on this page. */
export interface TableFrame extends FrameBase {
  readonly type: 'table'
  readonly element: ElementId
  readonly alt: string
  /** Widths add up to the box's width. */
  readonly columns: readonly Pt[]
  readonly rowHeads: boolean
  readonly rows: readonly TableRow[]
  readonly cellPadding: { readonly x: Pt; readonly y: Pt }
}

/** A shape without text: decoration, or part of a group that carries the alternative text. */
export interface ShapeFrame extends FrameBase {
  readonly type: 'shape'
  readonly geometry:
    | { readonly type: 'rect' }
    | { readonly type: 'ellipse' }
    | { readonly type: 'line'; readonly from: Point; readonly to: Point }
    | { readonly type: 'path'; readonly steps: readonly PathStep[] }
  readonly fill?: Color
  /** Stripes over the fill. */
  readonly hatch?: Hatch
  readonly stroke?: Stroke
}

/** Frames that belong together: a key figure, a diagram. Children in reading order. */
export interface GroupFrame extends FrameBase {
  readonly type: 'group'
  /** The element of the whole; its text content is tagged from the children. */
  readonly element: ElementId
  readonly alt?: string
  readonly children: readonly Frame[]
}

/** What stands on a page; dispatch over `type` is checked by the compiler. */
export type Frame =
  | TextFrame
  | TableFrame
  | ChartFrame
  | PictureFrame
  | DrawingFrame
  | ShapeFrame
  | GroupFrame
