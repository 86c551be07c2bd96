/** Shapes of a deck, in OOXML's words. Lengths in EMU. */

import type { Emu, EmuRect } from './emu.js'
import type { RelationshipId, SchemeColor, TextBody } from './text-body.js'

/** A slot of the colour map; by its value only what has colours of its own, such as a logo. */
export type ShapeColor = SchemeColor | { readonly rgb: string }

/** A line (CT_LineProperties); its ends are flat and its corners the theme's if nothing is said. */
export interface Line {
  readonly color: ShapeColor
  readonly width: Emu
  readonly cap?: 'rnd' | 'sq' | 'flat'
  readonly join?: 'round' | 'bevel' | 'miter'
  /** How far a pointed corner may reach, in line widths; four if nothing is said. */
  readonly miterLimit?: number
  /** Between 0 and 1; 1 if nothing is said. */
  readonly opacity?: number
}

/** Colours along a line through the middle of a shape's box, from corner to corner. */
export interface GradientFill {
  /** Clockwise from the right, in sixty-thousandths of a degree (ST_PositiveFixedAngle). */
  readonly angle: number
  /** In thousandths of a per cent. */
  readonly stops: readonly { readonly position: number; readonly rgb: string }[]
}

/** Stripes over a fill (CT_PatternFillProperties, 20.1.8.47); one of the light presets of 20.1.10.51. */
export interface Pattern {
  readonly preset: 'ltUpDiag' | 'ltDnDiag' | 'ltHorz' | 'ltVert'
  readonly color: SchemeColor
}

/** What a shape has before anything of its own; `id` is unique in its part. */
export interface ShapeBase {
  readonly id: number
  readonly name: string
}

/** What a shape says to those who do not see it: a description, or that it says nothing. */
export type Alternative =
  | { readonly type: 'description'; readonly text: string }
  | { readonly type: 'decorative' }

/** The kind and index by which a placeholder finds its like on the layout (ECMA-376 19.3.1.36). */
export interface PlaceholderKey {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
  readonly index: number
}

/** Text in a place of the layout; without `box` it stands where the layout says. */
export interface Placeholder extends ShapeBase {
  readonly type: 'placeholder'
  readonly key: PlaceholderKey
  readonly box?: EmuRect
  readonly fill?: SchemeColor
  readonly body: TextBody
}

/** Text at a place of its own. */
export interface TextBox extends ShapeBase {
  readonly type: 'text-box'
  readonly box: EmuRect
  /** An arrow instead of the box; its point in hundred-thousandths of the shorter side (20.1.10.56). */
  readonly arrow?: { readonly preset: 'homePlate' | 'chevron'; readonly adjust: number }
  readonly fill?: SchemeColor
  readonly body: TextBody
}

/** A picture from the slide's media. */
export interface Picture extends ShapeBase {
  readonly type: 'picture'
  readonly box: EmuRect
  readonly image: RelationshipId
  readonly alternative: Alternative
  /** What is cut off at each side of the stored picture, in thousandths of a per cent (CT_RelativeRect). */
  readonly cut?: { readonly l: number; readonly t: number; readonly r: number; readonly b: number }
  /** Mirrored left to right first, then turned clockwise by so many right angles. */
  readonly turn?: { readonly quarters: number; readonly mirrored: boolean }
}

/** A cell; all four edges are said. */
export interface TableCell {
  readonly body: TextBody
  readonly top?: Line
  readonly bottom?: Line
}

/** A native table. Widths add up to the frame's width, heights to its height. */
export interface Table {
  readonly type: 'table'
  readonly firstRow: boolean
  readonly firstColumn: boolean
  readonly columns: readonly Emu[]
  readonly rows: readonly { readonly height: Emu; readonly cells: readonly TableCell[] }[]
}

/** A frame around a table or a chart. */
export interface GraphicFrame extends ShapeBase {
  readonly type: 'graphic-frame'
  readonly box: EmuRect
  readonly alternative: Alternative
  readonly graphic: Table | { readonly type: 'chart'; readonly chart: RelationshipId }
}

/** A step of a path, relative to the shape's corner. */
export type PathCommand =
  | { readonly type: 'move' | 'line'; readonly to: EmuPoint }
  | { readonly type: 'curve'; readonly points: readonly [EmuPoint, EmuPoint, EmuPoint] }
  | { readonly type: 'close' }

/** A place in EMU. */
export interface EmuPoint {
  readonly x: Emu
  readonly y: Emu
}

/** A drawn shape without text. */
export interface AutoShape extends ShapeBase {
  readonly type: 'auto-shape'
  readonly box: EmuRect
  readonly geometry:
    | { readonly type: 'rect' }
    | { readonly type: 'ellipse' }
    | { readonly type: 'path'; readonly commands: readonly PathCommand[] }
  readonly fill?: ShapeColor
  /** Fills it instead of one colour. */
  readonly gradient?: GradientFill
  /** How far its fill covers what lies behind it, between 0 and 1; wholly if absent. */
  readonly opacity?: number
  readonly pattern?: Pattern
  readonly line?: Line
  readonly alternative: Alternative
}

/** A straight line; flipped where it does not run from top left to bottom right. */
export interface Connector extends ShapeBase {
  readonly type: 'connector'
  readonly box: EmuRect
  readonly flipX: boolean
  readonly flipY: boolean
  readonly line?: Line
  readonly alternative: Alternative
}

/** Shapes that belong together; children in reading order, in the slide's own coordinates. */
export interface GroupShape extends ShapeBase {
  readonly type: 'group'
  readonly box: EmuRect
  readonly alternative: Alternative
  readonly children: readonly Shape[]
}

/** A shape of any kind; the order in a tree is the reading order. */
export type Shape =
  | Placeholder
  | TextBox
  | Picture
  | GraphicFrame
  | AutoShape
  | Connector
  | GroupShape
