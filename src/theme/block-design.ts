/** How blocks look: distances, rules and colours within them. */

import type { Pt } from '../base/length.js'
import type { ChartDesign } from './chart-design.js'
import type { RuleStyle, ThemeSlot, Weight } from './theme.js'

/**
 * How blocks look in a medium.
 *
 * Lengths are in points; fields named `…Ratio` are multiples of the type size beside them, so that they
 * follow when a fit makes the text smaller.
 */
export interface BlockDesign {
  /** Space between blocks of a slide; sheets and reports have their own. */
  readonly space: Pt
  /** Spaces above text: a paragraph, a list after its sentence, what follows a heading, who said it. */
  readonly text: {
    readonly paragraphRatio: number
    readonly listRatio: number
    readonly underHeadingRatio: number
    readonly saidRatio: number
    /** Titles whose lines are balanced keep this share of their box at least. */
    readonly leastBalancedShare: number
    /** Last lines on slides, of the longest line of their text: of one word, and of several. */
    readonly leastLastShare: { readonly word: number; readonly words: number }
    /** Of links: from the baseline down to the line, and its thickness. */
    readonly underline: { readonly offsetRatio: number; readonly widthRatio: number }
  }
  /** Raised marks in text; on slides the raised numbers of notes; in print the room for their numbers. */
  readonly note: {
    readonly markRatio: number
    readonly markRiseRatio: number
    readonly markWeight: Weight
    /** Before a mark, a multiple of the mark's size. */
    readonly markGapRatio: number
    readonly numberRatio: number
    readonly numberRiseRatio: number
    readonly digitRatio: number
    readonly gapRatio: number
  }
  readonly keyFigures: {
    readonly gutter: Pt
    readonly rowGap: Pt
    /** From the rule to the numeral. */
    readonly top: Pt
    readonly rule: RuleStyle
    /** Space between a numeral and its unit or qualifier, as a share of the numeral's size. */
    readonly affixGapRatio: number
    readonly labelRatio: number
    readonly detailRatio: number
  }
  readonly callout: {
    readonly fill: ThemeSlot
    readonly paddingRatio: number
    /** Beside a callout that warns. */
    readonly bar: RuleStyle
  }
  readonly quotation: {
    readonly inset: Pt
    readonly bar: RuleStyle
    /** Above the translation and above the speaker. */
    readonly translationRatio: number
    readonly speakerRatio: number
  }
  readonly table: {
    /** Space above and below the text of a cell. */
    readonly rowRatio: number
    /** Between columns: at rest, and in matrices or where words would not fit. */
    readonly gapRatio: number
    readonly leastGapRatio: number
    /** What the space in a cell may grow by on a slide with room. */
    readonly mostRowRatio: number
    /** Below the caption. */
    readonly captionRatio: number
    /** Share of a slide's width that the narrowest table takes. */
    readonly leastShare: number
    /** The most that a slide's table takes, in widths of its texts on single lines. */
    readonly mostWidthRatio: number
    /** Share of the width up to which a column of figures is never broken. */
    readonly figuresShare: number
    /** Tables of more columns are matrices of marks and stand closer. */
    readonly mostWideColumns: number
    readonly headRule: RuleStyle
    readonly rowRule: RuleStyle
    readonly totalRule: RuleStyle
  }
  readonly list: {
    /** Mark of an unordered item. */
    readonly mark: string
    readonly color: ThemeSlot
    /** Width of a mark and the space after it: of a dash, of a number. */
    readonly markRatio: number
    readonly numberRatio: number
    readonly spaceRatio: number
  }
  readonly organisation: {
    readonly gap: Pt
    readonly strip: Pt
    readonly padding: Pt
    readonly fill: ThemeSlot
    readonly roof: ThemeSlot
    /** Colours of kinds of members, in the order in which kinds first occur. */
    readonly kinds: readonly [ThemeSlot, ...ThemeSlot[]]
    /** Colour of seats that no member fills. */
    readonly other: ThemeSlot
    /** Between the roof and the members. */
    readonly roofGap: Pt
    /** Share of the roof's width that its name may take; the gable's least height; below the name. */
    readonly roofShare: number
    readonly roofHeightRatio: number
    readonly roofFootRatio: number
    /** Between the name and the slopes; the gable's height as a share of it at which the name stands over them. */
    readonly roofSideRatio: number
    readonly leastRoofShare: number
    /** Beneath a member's name. */
    readonly memberRatio: number
    /** Between rows of seats, between lines of a seat, its dot. */
    readonly seatGapRatio: number
    readonly seatLineRatio: number
    readonly seatDotRatio: number
    /** From the left edge of a dot to the words; the middle of the dot above their baseline. */
    readonly seatIndentRatio: number
    readonly dotRiseRatio: number
    /** Above the seats at most, where there is room, in spaces between blocks. */
    readonly mostSeatsRatio: number
  }
  readonly timeline: {
    readonly line: RuleStyle
    readonly dot: ThemeSlot
    readonly dotRatio: number
    /** Thickness of the ring of an undated event, a share of its dot. */
    readonly ringRatio: number
    /** The middle of a dot above the baseline of its event. */
    readonly dotRiseRatio: number
    /** Share of the width that dates take at most, unless a word needs more. */
    readonly dateShare: number
    /** Between events: at rest, and at most where there is room. */
    readonly eventRatio: number
    readonly mostEventRatio: number
    readonly dated: ThemeSlot
    readonly undated: ThemeSlot
  }
  readonly process: {
    /** Colour of the arrows and of the words in them. */
    readonly fill: ThemeSlot
    readonly text: ThemeSlot
    /** Between arrows, and between rows of them. */
    readonly gap: Pt
    /** How far an arrow points, and its space around words. */
    readonly pointRatio: number
    readonly paddingRatio: number
    /** Between an arrow and what is said of it. */
    readonly detailRatio: number
    /** What an arrow's height may grow by where there is room. */
    readonly mostHeightRatio: number
    /** Lines that words take in an arrow before the steps go into more rows. */
    readonly mostLines: number
  }
  readonly picture: {
    /** Height of a picture in flowing text at most, a share of its width. */
    readonly mostHeightShare: number
    /** From a picture to the caption beneath it, and to one beside it on a slide. */
    readonly captionRatio: number
    readonly besideRatio: number
    /** Least width of a caption beside a picture, in multiples of its size. */
    readonly leastBesideRatio: number
    /** Height that a picture has even where its words leave less. */
    readonly leastHeight: Pt
  }
  readonly chart: ChartDesign
  /** Marks of a draft where text runs over: a line, and a label filled with its colour; its width on slides. */
  readonly overflow: { readonly padding: Pt; readonly labelWidth: Pt; readonly rule: RuleStyle }
}
