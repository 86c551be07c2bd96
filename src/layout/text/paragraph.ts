/** Text at its place: paragraphs as an editor gets them, lines of placed runs as a PDF gets them. */

import type { Pt } from '../../base/length.js'
import type { FactId } from '../../dataset/fact.js'
import type { Glyph } from '../../font/face.js'
import type { Color } from '../../theme/theme.js'
import type { ElementId } from '../element.js'

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
