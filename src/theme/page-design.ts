/** How printed pages look: sheets, reports, handouts. */

import type { Rect, Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { PlacedLogo } from './logo/logo.js'
import type { Decoration, RuleStyle, ThemeSlot } from './theme.js'

/** Space above: a share of the space between blocks and one of the size of running text. */
export interface GapStyle {
  readonly blockRatio: number
  readonly textRatio: number
}

/** A sheet: one page with masthead, columns and foot. */
export interface SheetDesign {
  readonly size: Size
  /** `top` is the space between the masthead and what follows it. */
  readonly margins: { readonly top: Pt; readonly end: Pt; readonly bottom: Pt; readonly start: Pt }
  readonly masthead: {
    readonly height: Pt
    readonly fill: ThemeSlot
    /** Where its text may stand. */
    readonly text: Rect
    readonly anchor: 'top' | 'middle' | 'bottom'
    /** Space between its lines. */
    readonly lineGap: Pt
    /** Text stands on the opposite ground: roles take their counterparts. */
    readonly inverse: boolean
    readonly decoration: readonly Decoration[]
    readonly logo?: PlacedLogo
  }
  /** Rules across the page: beneath the key figures, above the foot. */
  readonly rule: RuleStyle
  readonly foot: {
    /** Shares of the width: sources, contact, status. */
    readonly shares: readonly [number, number, number]
    readonly gutter: Pt
    /** From the rule to the text. */
    readonly top: Pt
    /** Least space above the rule. */
    readonly above: Pt
  }
  readonly columns: number
  readonly gutter: Pt
  /** Between lead, key figures and columns, beyond the space between blocks. */
  readonly partGap: Pt
  /** Beneath a heading, in multiples of its size. */
  readonly headingRatio: number
  readonly gaps: {
    readonly [Kind in 'section' | 'subsection' | 'group' | 'statement']: GapStyle
  }
  /** Space between blocks at rest and the least and most the solver may take. */
  readonly spacing: { readonly ideal: Pt; readonly least: Pt; readonly most: Pt }
  /** Shares by which leading may change. */
  readonly leadingRange: { readonly tighter: number; readonly looser: number }
  /** The space below the masthead goes with that between blocks, within these multiples. */
  readonly topRange: { readonly least: number; readonly most: number }
  /** Size may change by this ratio either way (0.06), never below `smallest`. */
  readonly sizeRange: number
  readonly smallest: Pt
  /** The page must end within this distance of the foot. */
  readonly footTolerance: Pt
  /** Sections stay whole if every column then ends within this distance of the foot. */
  readonly columnTolerance: Pt
}

/** Report pages: a text column and a margin column. */
export interface ReportDesign {
  readonly size: Size
  readonly margins: { readonly top: Pt; readonly end: Pt; readonly bottom: Pt; readonly start: Pt }
  readonly textWidth: Pt
  readonly marginGap: Pt
  /** The side on which the margin column stands. */
  readonly marginSide: 'start' | 'end'
  readonly justify: boolean
  /** Tables of so many columns take the margin where it is free. */
  readonly wideTable: number
  /** Tables no higher than this share of a page stay whole if they can; rows higher than that one may be divided. */
  readonly smallTable: number
  readonly highRow: number
  /** How far a report is tightened or loosened, so that no page stays half empty. */
  readonly fit: {
    /** A last page filled less than this share is worth a tighter setting that saves it. */
    readonly leastLast: number
    /** Pages filled to this share are left alone, and a last page filled to that. */
    readonly wellFilled: number
    readonly wellEnded: number
    /** Multiples of leading, size and spaces, in the order in which they are tried. */
    readonly tighter: readonly {
      readonly leading: number
      readonly size: number
      readonly space: number
    }[]
    /** Multiples of spaces that are tried where a page stays too empty, in order of preference. */
    readonly otherSpaces: readonly number[]
  }
  /** Spaces that grow so that a page filled from `from` on ends at its foot: by `growth`, to `most` of the theme's at most. */
  readonly spread: { readonly from: number; readonly growth: number; readonly most: number }
  /** Short title, status and folio: above the text or beneath it, and how far from it. */
  readonly running: { readonly place: 'head' | 'foot'; readonly distance: Pt }
  /** In the title block: between its lines, and above the lead. */
  readonly lineGap: Pt
  readonly leadGap: Pt
  /** Beneath a heading, in multiples of its size. */
  readonly headingRatio: number
  /** Above chapters, sections and groups of blocks, in multiples of the space between blocks. */
  readonly gaps: { readonly chapter: number; readonly section: number; readonly group: number }
  /** Above the rule over the notes, and between the rule and the first of them. */
  readonly noteGap: { readonly above: Pt; readonly below: Pt }
  /** Above the notes of a page; its length is `noteRuleLength`. */
  readonly noteRule: RuleStyle
  readonly noteRuleLength: Pt
  readonly decoration: readonly Decoration[]
  /** On the first page, and on all others. */
  readonly logo: { readonly first?: PlacedLogo; readonly further?: PlacedLogo }
}

/** Handouts: slides and their notes on pages with the margins and decoration-free ground of a report. */
export interface HandoutDesign {
  /** Between slide and notes; from the slide's name to the notes on a further page; above a second slide. */
  readonly notesGap: Pt
  readonly headGap: Pt
  readonly slideGap: Pt
  /** Sizes of the notes, largest first: one of them is taken for all. */
  readonly noteSizes: readonly Pt[]
  /** A slide and the one that continues it may be so much smaller to share a page with their notes. */
  readonly sharedScale: number
  /** Where the footer stands: a share of the lower margin, from the edge of the page. */
  readonly footRatio: number
  readonly space: Pt
  /** Beneath the heading of the notes, in multiples of its size. */
  readonly headingRatio: number
  /** Around the slide. */
  readonly edge: RuleStyle
}
