/** What a theme is once it is read: colours, faces, type scales, masters. A theme is data; nothing about the look stands in code. */

import type { Point, Rect, Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { Localised } from '../base/localised.js'

/** Colours by their purpose. A deck writes the slot, a PDF the RGB. */
export const themeSlots = [
  'text',
  'background',
  'muted',
  'surface',
  'primary',
  'secondary',
  'accent',
  'tint',
  'line',
  'danger',
] as const
export type ThemeSlot = (typeof themeSlots)[number]

/** A colour: its slot in the theme and its value, six hexadecimal digits, upper case. */
export interface Color {
  readonly slot: ThemeSlot
  readonly rgb: string
}

/** Text roles: every text on a page has one, and with it its scale, weight and colour. */
export const textRoles = [
  'document-title',
  'subtitle',
  'kicker',
  'lead',
  'title',
  'heading',
  'subheading',
  'body',
  'caption',
  'source',
  'footer',
  'numeral',
  'numeral-affix',
  'figure-label',
  'figure-detail',
  'table-head',
  'table-cell',
  'quote',
  'translation',
  'speaker',
  'speaker-role',
  'chart-label',
  'chart-value',
  'diagram-title',
  'diagram-text',
  'diagram-roof',
  'callout',
  'status',
  'note',
] as const
export type TextRole = (typeof textRoles)[number]

/** Weights of a family. */
export type Weight = 400 | 500 | 600 | 700

/** How a role is set. */
export interface RoleStyle {
  /** Type sizes, largest first; nothing is set in between. The last is the smallest allowed. */
  readonly scale: readonly [Pt, ...Pt[]]
  readonly weight: Weight
  readonly color: ThemeSlot
  /** Line pitch as a multiple of the type size. */
  readonly leading: number
  readonly align: 'start' | 'center' | 'end'
}

/** Names of regions; a frame that fills one is written as its placeholder. */
export type RegionName =
  | 'title'
  | 'subtitle'
  | 'kicker'
  | 'body'
  | 'body-start'
  | 'body-end'
  | 'content'
  | 'source'
  | 'footer'
  | 'slide-number'
  | 'launch'

/** A named place on a master. */
export interface Region {
  readonly name: RegionName
  readonly box: Rect
  readonly role: TextRole
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** OOXML placeholder (ECMA-376 19.3.1.36); absent where the region only bounds free frames. */
  readonly placeholder?: {
    readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
    readonly index: number
  }
}

/** A step of a path, coordinates absolute on the page. */
export type PathStep =
  | { readonly type: 'move'; readonly to: Point }
  | { readonly type: 'line'; readonly to: Point }
  | {
      readonly type: 'curve'
      readonly control1: Point
      readonly control2: Point
      readonly to: Point
    }
  | { readonly type: 'close' }

/** Decoration of a master: drawn behind everything, an artifact. */
export type Decoration =
  | { readonly type: 'rect'; readonly box: Rect; readonly fill: ThemeSlot }
  | {
      readonly type: 'path'
      readonly steps: readonly PathStep[]
      readonly stroke: ThemeSlot
      readonly width: Pt
    }

/** Masters of a deck. */
export const masterNames = [
  'title',
  'section',
  'body',
  'columns',
  'figures',
  'chart',
  'table',
  'diagram',
  'quotation',
  'sources',
] as const
export type MasterName = (typeof masterNames)[number]

/** A slide master's layout: where things stand on a kind of slide. */
export interface Master {
  readonly name: MasterName
  /** Name shown in the editor, in the deck's language. */
  readonly names: Localised<string>
  /** ST_SlideLayoutType (ECMA-376 19.7.15): `title`, `obj`, `twoObj`, `titleOnly` … */
  readonly layoutType: string
  readonly background: ThemeSlot
  /** Slots that text roles take instead of their own on this master (light text on a dark ground). */
  readonly inverse: boolean
  readonly regions: readonly Region[]
  readonly decoration: readonly Decoration[]
}

/** A rule: its colour and its thickness. */
export interface RuleStyle {
  readonly color: ThemeSlot
  readonly width: Pt
}

/**
 * How blocks look in a medium.
 *
 * Lengths are in points; fields named `…Ratio` are multiples of the type size beside them, so that they
 * follow when a fit makes the text smaller.
 */
export interface BlockDesign {
  /** Space between blocks of a slide; sheets and reports have their own. */
  readonly space: Pt
  readonly keyFigures: {
    readonly gutter: Pt
    readonly rowGap: Pt
    /** From the rule to the numeral. */
    readonly top: Pt
    readonly rule: RuleStyle
    readonly labelRatio: number
    readonly detailRatio: number
  }
  readonly callout: {
    readonly fill: ThemeSlot
    readonly paddingRatio: number
    /** Beside a callout that warns. */
    readonly bar: RuleStyle
  }
  readonly quotation: { readonly inset: Pt; readonly bar: RuleStyle }
  readonly table: {
    /** Space above and below the text of a cell. */
    readonly rowRatio: number
    /** Between columns: at rest, and in matrices or where words would not fit. */
    readonly gapRatio: number
    readonly leastGapRatio: number
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
  }
  readonly timeline: {
    readonly line: RuleStyle
    readonly dot: ThemeSlot
    readonly dotRatio: number
    readonly dated: ThemeSlot
    readonly undated: ThemeSlot
  }
  readonly chart: {
    readonly bar: ThemeSlot
    readonly highlight: ThemeSlot
    readonly axis: RuleStyle
    /** Share of a band that its bar takes. */
    readonly barShare: number
  }
}

/** Slides: their size and masters. Margins are those of the grid. */
export interface SlideDesign {
  readonly size: Size
  readonly margin: Pt
  readonly gutter: Pt
  readonly masters: { readonly [M in MasterName]: Master }
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
  /** Space between blocks at rest and the least and most the solver may take. */
  readonly spacing: { readonly ideal: Pt; readonly least: Pt; readonly most: Pt }
  /** Size may change by this ratio either way (0.06), never below `smallest`. */
  readonly sizeRange: number
  readonly smallest: Pt
  /** The page must end within this distance of the foot. */
  readonly footTolerance: Pt
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
  /** Short title, status and folio: above the text or beneath it, and how far from it. */
  readonly running: { readonly place: 'head' | 'foot'; readonly distance: Pt }
  /** Above the notes of a page; its length is `noteRuleLength`. */
  readonly noteRule: RuleStyle
  readonly noteRuleLength: Pt
  readonly decoration: readonly Decoration[]
}

/** Families, colours, scales and blocks of one medium: a deck may be dark where paper is white. */
export interface MediumDesign {
  /** Family that is measured and embedded: `Inter`, `Arimo`. */
  readonly family: string
  /** Family that an editor is told: `Arial`. */
  readonly editorFamily: string
  readonly colors: { readonly [S in ThemeSlot]: Color }
  /** The slot that text takes on the opposite ground; slots that are not named stay. */
  readonly inverse: { readonly [S in ThemeSlot]?: ThemeSlot | undefined }
  readonly roles: { readonly [R in TextRole]: RoleStyle }
  readonly blocks: BlockDesign
}

/** A theme, resolved and checked. */
export interface Theme {
  readonly name: string
  readonly print: MediumDesign
  readonly slides: MediumDesign
  readonly slide: SlideDesign
  readonly sheet: SheetDesign
  readonly report: ReportDesign
  readonly files: readonly { readonly path: string; readonly text: string }[]
}
