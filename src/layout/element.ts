/** The logical tree of a layout: what its content is, in reading order. */

import type { Rect } from '../base/geometry.js'

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
