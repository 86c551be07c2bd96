/** Text of a deck: bodies, paragraphs, runs. Lengths in EMU, type sizes in hundredths of a point. */

import type { Emu } from './emu.js'

/** A slot of the colour map (ST_SchemeColorVal, ECMA-376 20.1.10.54). Colours are never written by value. */
export type SchemeColor =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'

/** Names a relationship of a part: `rId1`. */
export type RelationshipId = string

/** How a run is set. What is absent comes from the placeholder (ECMA-376 21.1.2.3.9). */
export interface RunProperties {
  /** BCP 47; on every run. */
  readonly language: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: true
  /** Figures of equal width are not kerned. */
  readonly unkerned?: true
  /** Room added after each character, in hundredths of a point. */
  readonly spacing?: number
  /** Raised text, in thousandths of a per cent of the size. */
  readonly baseline?: number
  readonly color?: SchemeColor
  /** The theme's heading or body face; by its name only what stands in for characters that it lacks. */
  readonly font?: FontSlot | { readonly typeface: string }
  readonly link?: RelationshipId
}

/** The theme's heading (`+mj-lt`) or body face (`+mn-lt`). */
export type FontSlot = 'major' | 'minor'

/** A stretch of text; `field` makes it the slide's number. */
export interface Run {
  readonly text: string
  readonly properties: RunProperties
  readonly field?: 'slidenum'
}

/** The mark of a list item. */
export type Bullet =
  | { readonly type: 'char'; readonly text: string; readonly color: SchemeColor }
  | {
      readonly type: 'number'
      readonly scheme: 'arabicPeriod' | 'arabicParenR'
      readonly startAt: number
      readonly color: SchemeColor
    }

/** ST_TextAlignType. */
export type Alignment = 'l' | 'ctr' | 'r' | 'just'

/** How a paragraph is set (CT_TextParagraphProperties, ECMA-376 21.1.2.2.7). */
export interface ParagraphProperties {
  readonly align: Alignment
  readonly marginLeft: Emu
  readonly indent: Emu
  /** Line pitch in thousandths of a per cent of 1.2 em. */
  readonly lineSpacing: number
  /** In hundredths of a point. */
  readonly spaceBefore: number
  readonly spaceAfter: number
  readonly bullet?: Bullet
}

/** A paragraph; its end has a language too. */
export interface Paragraph {
  readonly properties: ParagraphProperties
  readonly runs: readonly Run[]
  readonly end: RunProperties
}

/** ST_TextAnchoringType. */
export type Anchor = 't' | 'ctr' | 'b'

/** Distances of the text from the edges of its shape. */
export interface Insets {
  readonly left: Emu
  readonly top: Emu
  readonly right: Emu
  readonly bottom: Emu
}

/** The text of a shape. What is absent comes from the placeholder. */
export interface TextBody {
  readonly anchor?: Anchor
  readonly insets?: Insets
  readonly paragraphs: readonly Paragraph[]
}

/** How text in a placeholder is set unless it says otherwise. */
export interface TextStyle {
  readonly align: Alignment
  readonly lineSpacing: number
  readonly size: number
  readonly bold: boolean
  readonly color: SchemeColor
  readonly font: FontSlot
}
