/** How charts look: distances, sizes and colours of marks, names and values. */

import type { Pt } from '../base/length.js'
import type { RuleStyle, ThemeSlot } from './theme.js'

/** How the fill of a mark is told from others without its colour. */
export const markPatterns = ['solid', 'rising', 'falling', 'level', 'upright'] as const

/** One of them. */
export type MarkPattern = (typeof markPatterns)[number]

/** How charts look in a medium. Fields named `…Ratio` are multiples of the size of labels, unless they say of what. */
export interface ChartDesign {
  readonly bar: ThemeSlot
  readonly highlight: ThemeSlot
  readonly axis: RuleStyle
  /** Share of a band that its bar takes. */
  readonly barShare: number
  /** Colours of series and parts, in their order. */
  readonly series: readonly [ThemeSlot, ThemeSlot, ThemeSlot, ThemeSlot, ...ThemeSlot[]]
  /** Patterns of parts that only a key names, in the order of `series`. */
  readonly patterns: readonly [MarkPattern, MarkPattern, MarkPattern, MarkPattern, ...MarkPattern[]]
  /** Stripes of a pattern: from middle to middle, and their thickness. */
  readonly hatch: { readonly distanceRatio: number; readonly widthRatio: number }
  /** Thickness of lines. */
  readonly line: Pt
  /** Between parts that touch, in the colour of the ground. */
  readonly gap: Pt
  /** Between a mark and its label. */
  readonly labelRatio: number
  /** Marks of points, in sizes of values: on lines, and where no line leads to them. */
  readonly markerRatio: number
  readonly dotRatio: number
  /** The hole of a ring, a share of its diameter. */
  readonly hole: number
  /** Between title, figure and caption, in sizes of the caption. */
  readonly captionRatio: number
  /** Share of the width that names before bars take at most. */
  readonly nameShare: number
  /** Share of the plot that the longest bar takes at least, however long the values are. */
  readonly leastBarShare: number
  /** Height of a bar with the space around it. */
  readonly band: {
    readonly leastRatio: number
    readonly restRatio: number
    readonly mostRatio: number
  }
  /** Room above and below a stacked bar whose values do not all stand on their parts. */
  readonly beneathRatio: number
  /** Between values side by side, in sizes of values. */
  readonly valueSpaceRatio: number
  /** Lines and dots: their height, a share of the width within bounds. */
  readonly points: {
    readonly heightShare: number
    readonly leastHeightRatio: number
    readonly mostHeightRatio: number
    /** Share of the width that names at the ends of lines take at most. */
    readonly nameShare: number
    /** From a mark to its value, in sizes of values. */
    readonly valueGapRatio: number
    /** From the plot to the names beneath it, and between these. */
    readonly beneathRatio: number
    readonly nameGapRatio: number
  }
  readonly ring: {
    /** Share of the width that it takes at most, and the bounds of its height. */
    readonly widthShare: number
    readonly leastHeightRatio: number
    readonly mostHeightRatio: number
    /** From the ring to the words beside it, and between these. */
    readonly gapRatio: number
    readonly spaceRatio: number
    /** Share of the hole that the words in it may take. */
    readonly wholeShare: number
    /** Lines that lead to parts: thickness as a share of the axis, distance from the words as one of the gap. */
    readonly leaderShare: number
    readonly leaderGapShare: number
  }
  /** Names of series above a chart. */
  readonly key: {
    readonly markerRatio: number
    /** From a mark to its name, and from a name to the next mark. */
    readonly gapRatio: number
    readonly betweenRatio: number
    /** From line to line, in heights of a line; from the last line to the chart. */
    readonly lineRatio: number
    readonly belowRatio: number
  }
  /** Small multiples. */
  readonly panels: {
    /** Beneath the name of a panel. */
    readonly titleRatio: number
    readonly bars: {
      readonly gutterRatio: number
      readonly rowGapRatio: number
      /** Least width of the bars alone. */
      readonly leastWidthRatio: number
    }
    readonly lines: {
      readonly gutterRatio: number
      readonly rowGapRatio: number
      /** Between the names of categories. */
      readonly nameGapRatio: number
      /** A panel is at least as wide as its names, within these bounds. */
      readonly leastWidthRatio: number
      readonly mostLeastWidthRatio: number
      /** Height: a share of the width, within bounds. */
      readonly heightShare: number
      readonly leastHeightRatio: number
      readonly mostHeightRatio: number
    }
  }
}
