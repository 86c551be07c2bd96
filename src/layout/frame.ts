/** Where everything stands: a structure tree and pages of frames at fixed positions. Writers obey. */

import type { PathStep, Point, Rect, Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { LocaleCode } from '../base/localised.js'
import type { FactId } from '../dataset/dataset.js'
import type { Properties } from '../document/ast.js'
import type { Glyph } from '../font/face.js'
import type { Color, MasterName, RegionName, TextRole } from '../theme/theme.js'
import type { ChartFrame } from './chart-frame.js'
import type { Hatch } from './hatch.js'
import type { DrawingFrame, PictureFrame } from './picture-frame.js'

/** Names an element of the structure tree; unique in a layout: `e12`. */
export type ElementId = string

/** Structure types that the layout uses (ISO 32000-1, 14.8.4). */
export type ElementRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'BlockQuote'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Div'
  | 'TOC'
  | 'TOCI'

/** An element of the logical tree; children in reading order. Content names it from frames. */
export interface Element {
  readonly id: ElementId
  readonly role: ElementRole
  /** Language of the element where it differs from its parent's, BCP 47. */
  readonly language?: string
  /** Alternative text; Figures must have it. */
  readonly alt?: string
  readonly actualText?: string
  /** Expansion of an abbreviation. */
  readonly expansion?: string
  readonly scope?: 'Row' | 'Column'
  readonly listNumbering?: 'None' | 'Disc' | 'Decimal'
  /** Of a Figure: its box on its page. */
  readonly box?: Rect
  /** Text of the heading for outlines. */
  readonly title?: string
  /** Of a Link: where it leads. Of a Reference: the Note it refers to. */
  readonly href?: string
  readonly target?: ElementId
  readonly children: readonly Element[]
}

/** How a run is set. */
export interface TextStyle {
  /** Key of the face: `Arimo/700`. */
  readonly face: string
  /** Family that an editor is told, where it is not the theme’s: that of a fallback face. */
  readonly editorFamily?: string
  readonly bold: boolean
  readonly italic: boolean
  readonly size: Pt
  readonly color: Color
  /** Raised above the baseline, for note references; the size is already the smaller one. */
  readonly rise?: Pt
  /** Room between a raised mark and the character before it. */
  readonly gap?: Pt
  readonly tabular?: boolean
  /** A line below the text, in its colour: from the baseline down to its upper edge, and its thickness. */
  readonly underline?: { readonly offset: Pt; readonly width: Pt }
}

/** A stretch of text of one style, as an editor gets it. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** BCP 47; always set. */
  readonly language: string
  readonly href?: string
  readonly fact?: FactId
  /** The element its content belongs to (a Span, a Link, a Reference, else its paragraph's). */
  readonly element: ElementId
}

/** A paragraph, as an editor gets it. Lengths measured at the chosen size. */
export interface Paragraph {
  readonly element: ElementId
  readonly runs: readonly Run[]
  readonly align: 'start' | 'center' | 'end' | 'justify'
  /** Distance between baselines. */
  readonly leading: Pt
  readonly spaceBefore: Pt
  readonly spaceAfter: Pt
  /** Left edge of all lines but the first, and the first line's offset from it (negative: hanging). */
  readonly indent: Pt
  readonly hanging: Pt
  /** A list item's mark; `element` is its Lbl. */
  readonly bullet?: {
    readonly text: string
    readonly color: Color
    readonly element: ElementId
    readonly ordered: boolean
  }
  /** Narrower right edge that balances a title; zero otherwise. */
  readonly endInset: Pt
  /** Words may be divided at the end of a line; print only. */
  readonly hyphenate?: true
}

/** A run on a line: glyphs at their place. */
export interface PlacedRun {
  readonly text: string
  readonly glyphs: readonly Glyph[]
  /** Left edge on the page. */
  readonly x: Pt
  readonly width: Pt
  readonly style: TextStyle
  readonly language: string
  readonly element: ElementId
  readonly href?: string
  readonly fact?: FactId
  /** A hyphen that the breaker added: its element is a Span with actual text U+00AD. */
  readonly hyphen?: true
  /** Space added after each U+0020 glyph of this run, for justified lines. */
  readonly wordSpace?: Pt
}

/** A line of placed runs. */
export interface Line {
  /** Baseline on the page. */
  readonly baseline: Pt
  readonly runs: readonly PlacedRun[]
  /** Element of the paragraph that the line belongs to. */
  readonly paragraph: ElementId
}

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

/** Running foot of a page. Artifacts in PDF; placeholders in a deck. */
export interface Footer {
  readonly text: TextFrame
  readonly number: TextFrame
}

/** A page or slide. Frames in reading order; decoration and footer carry no meaning. */
export interface Page {
  readonly size: Size
  /** Master of a slide; absent on print pages. */
  readonly master?: MasterName
  /** Title of the slide, or of the page's first section, in plain text; unique among slides. */
  readonly title: string
  /** Name of the deck section. */
  readonly section?: string
  /** Page label: "1", "A-2". */
  readonly label: string
  /** The slide continues the one before; its notes say no more than that. */
  readonly continues?: true
  readonly background: Color
  /** On print pages everything decorative; on slides what the master does not hold already. */
  readonly decoration: readonly ShapeFrame[]
  readonly frames: readonly Frame[]
  /** Absent on a title slide. */
  readonly footer?: Footer
  /** Speaker notes as an editor gets them. */
  readonly notes: readonly Paragraph[]
  /** Marks of failed gates that a draft shows; drawn last, artifacts. */
  readonly marks: readonly (ShapeFrame | TextFrame)[]
}

/** An entry of the outline (bookmarks). */
export interface OutlineEntry {
  readonly title: string
  readonly page: number
  readonly y: Pt
  readonly children: readonly OutlineEntry[]
}

/** A document laid out for one medium. */
export interface Layout {
  readonly medium: 'print' | 'slides'
  readonly kind: 'deck' | 'sheet' | 'report'
  readonly locale: LocaleCode
  readonly language: string
  readonly properties: Properties
  readonly structure: Element
  readonly pages: readonly Page[]
  readonly outline: readonly OutlineEntry[]
  /** Decorations of the masters in use are drawn by PDF from the theme; a deck holds them in its master parts. */
}
