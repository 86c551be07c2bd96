/** A layout: its structure tree and its pages of frames at fixed positions. Writers obey. */

import type { Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { LocaleCode } from '../base/localised.js'
import type { Properties } from '../document/ast-properties.js'
import type { Color, MasterName, Medium } from '../theme/theme.js'
import type { Element } from './element.js'
import type { Frame, ShapeFrame, TextFrame } from './frame.js'
import type { Paragraph } from './text/paragraph.js'

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

/**
 * A document laid out for one medium.
 *
 * A PDF draws the decorations of its masters from the theme; a deck holds them in its master parts.
 */
export interface Layout {
  readonly medium: Medium
  readonly kind: 'deck' | 'sheet' | 'report'
  readonly locale: LocaleCode
  readonly language: string
  readonly properties: Properties
  readonly structure: Element
  readonly pages: readonly Page[]
  readonly outline: readonly OutlineEntry[]
}
