/** What a presentation is, in OOXML's words. Lengths in EMU, type sizes in hundredths of a point. */

import type { Chart } from './chart.js'
import type { Emu, EmuRect } from './emu.js'
import type { AutoShape, PlaceholderKey, Shape, ShapeBase } from './shape.js'
import type { Anchor, Paragraph, SchemeColor, TextStyle } from './text-body.js'

/** A picture file in the package. */
export interface Image {
  readonly type: 'image'
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
}

/** What a slide refers to beside its layout and notes; the order decides the ids, from `rId1`. */
export type Relationship =
  | { readonly type: 'hyperlink'; readonly url: string }
  | Image
  | { readonly type: 'chart'; readonly chart: Chart }

/** A placeholder of the master or of a layout, with the text that prompts. */
export interface LayoutPlaceholder extends ShapeBase {
  readonly key: PlaceholderKey
  readonly box: EmuRect
  readonly anchor: Anchor
  readonly style: TextStyle
  readonly prompt: string
}

/** A slide layout: decoration behind, then its logo, placeholders before. */
export interface SlideLayout {
  readonly name: string
  /** ST_SlideLayoutType (ECMA-376 19.7.15). */
  readonly type: string
  readonly background: SchemeColor
  readonly decoration: readonly AutoShape[]
  /** Empty if it shows the master's, or none. */
  readonly logo: readonly Shape[]
  /** Its relationships from `rId1`. */
  readonly images: readonly Image[]
  /** The master's logo is not shown. */
  readonly hidesMaster: boolean
  readonly placeholders: readonly LayoutPlaceholder[]
}

/** The one slide master: what its layouts have in common. */
export interface SlideMaster {
  readonly background: SchemeColor
  readonly logo: readonly Shape[]
  /** Its relationships from `rId1`, before those to its layouts. */
  readonly images: readonly Image[]
  readonly placeholders: readonly LayoutPlaceholder[]
  readonly titleStyle: TextStyle
  readonly bodyStyle: TextStyle
  readonly layouts: readonly SlideLayout[]
}

/** A slide; the first shape is its title. */
export interface Slide {
  /** Index of its layout in the master. */
  readonly layout: number
  /** Only where it differs from the layout's. */
  readonly background?: SchemeColor
  readonly shapes: readonly Shape[]
  readonly relationships: readonly Relationship[]
  readonly notes: readonly Paragraph[]
}

/** A section of the slide list. */
export interface Section {
  readonly name: string
  /** Upper-case GUID in braces. */
  readonly id: string
  /** Indices of its slides. */
  readonly slides: readonly number[]
}

/** Colours and faces of the theme part; RGB as six hexadecimal digits. */
export interface ThemePart {
  readonly name: string
  /** Light text on a dark ground: then the colour map takes the dark colours for grounds. */
  readonly dark: boolean
  readonly colors: { readonly [S in SchemeColor | 'hlink' | 'folHlink']: string }
  readonly majorFont: string
  readonly minorFont: string
}

/** Core and extended properties of the package. */
export interface CoreProperties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly keywords: readonly string[]
  readonly status: string
  /** BCP 47. */
  readonly language: string
  /** ISO date of creation and modification. */
  readonly date: string
}

/** Names that an editor shows, in the deck's language. */
export interface EditorNames {
  readonly title: string
  readonly titlePrompt: string
  readonly body: string
  readonly bodyPrompt: string
  readonly footer: string
  readonly slideNumber: string
  readonly slideImage: string
  readonly notes: string
  readonly decoration: string
  /** Of the sheet behind a chart. */
  readonly sheet: string
}

/** A whole presentation. */
export interface Deck {
  /** BCP 47. */
  readonly language: string
  readonly width: Emu
  readonly height: Emu
  readonly names: EditorNames
  readonly properties: CoreProperties
  readonly theme: ThemePart
  readonly master: SlideMaster
  /** How notes pages are set: what is said, and the number at their foot. */
  readonly notes: { readonly text: TextStyle; readonly number: TextStyle }
  readonly slides: readonly Slide[]
  /** Either empty or holding every slide. */
  readonly sections: readonly Section[]
}
