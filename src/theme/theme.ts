/** What a theme is once it is read: colours, faces, type scales, masters. A theme is data; nothing about the look stands in code. */

import type { PathStep, Rect, Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { Localised } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { BlockDesign } from './block-design.js'
import type { LogoFile, PlacedLogo } from './logo/logo.js'
import type { HandoutDesign, ReportDesign, SheetDesign } from './page-design.js'

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
/** A slot for a colour. */
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
/** What a text is on its page; a theme says how each is set. */
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

/** What a layout is made for: pages to be printed, or slides. */
export type Medium = 'print' | 'slides'

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
/** The name of a slide master. */
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
  /** Absent if the brand has none or the master has no place for one. */
  readonly logo?: PlacedLogo
}

/** A rule: its colour and its thickness. */
export interface RuleStyle {
  readonly color: ThemeSlot
  readonly width: Pt
}

/** Slides: their size and masters. Margins are those of the grid. */
export interface SlideDesign {
  readonly size: Size
  readonly margin: Pt
  /** Between the columns of the grid, and between columns of blocks. */
  readonly columnGap: Pt
  /** Pitch of the grid on which lines stand; regions begin on it. */
  readonly lineGrid: Pt
  /** Between lines of a region of the title slide, and between paragraphs of the speaker notes. */
  readonly lineRatio: number
  readonly notesRatio: number
  /** Shares of the room left over that open up a slide, and the most that each takes. */
  readonly spread: {
    /** Between paragraphs; at most this multiple of what stands there at rest. */
    readonly paragraphs: { readonly share: number; readonly most: number }
    /** Above key figures. */
    readonly above: { readonly share: number; readonly most: Pt }
    readonly between: { readonly share: number; readonly most: Pt }
    /** What blocks that grow leave beneath them, in spaces between blocks. */
    readonly belowRatio: number
  }
  readonly masters: { readonly [M in MasterName]: Master }
}

/** A family that stands in for characters: as it is measured and embedded, and as an editor is told. */
export interface Fallback {
  readonly family: string
  readonly editorFamily: string
  /** Where the theme file names it. */
  readonly at: Span
}

/** Families, colours, scales and blocks of one medium: a deck may be dark where paper is white. */
export interface MediumDesign {
  /** Family that is measured and embedded: `Inter`, `Arimo`. */
  readonly family: string
  /** Family that an editor is told: `Arial`. */
  readonly editorFamily: string
  /** Where a file names the family that is measured. */
  readonly familyAt: Span
  /** Families that are asked, in this order, for characters that the family lacks. */
  readonly fallback: readonly Fallback[]
  readonly colors: { readonly [S in ThemeSlot]: Color }
  /** The slot that text takes on the opposite ground; slots that are not named stay. */
  readonly inverse: { readonly [S in ThemeSlot]?: ThemeSlot | undefined }
  readonly roles: { readonly [R in TextRole]: RoleStyle }
  readonly blocks: BlockDesign
}

/** A theme, resolved and checked. */
export interface Theme {
  readonly name: string
  /** The name that an editor shows. */
  readonly brand: string
  readonly print: MediumDesign
  readonly slides: MediumDesign
  readonly slide: SlideDesign
  readonly sheet: SheetDesign
  readonly report: ReportDesign
  readonly handout: HandoutDesign
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** Files of the logos that stand somewhere. */
  readonly logoFiles: readonly LogoFile[]
}
