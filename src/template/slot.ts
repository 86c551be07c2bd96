/** What merging yields: text with marks, and for each mark a typed value. Nothing is formatted yet. */

import type { LocaleCode } from '../base/localised.js'
import type { OfType } from '../base/of-type.js'
import type { Span } from '../base/source.js'
import type { IsoDate, Value } from '../base/value.js'
import type { AllianceEvent, OpenQuestion } from '../dataset/dataset.js'
import type { Audience, Fact, LabelForm, Quotation } from '../dataset/fact.js'
import type { Body, NameForm, Organisation, Person } from '../dataset/party.js'
import type { View } from '../dataset/view.js'

/** Opens the mark of a slot in merged text; followed by the slot's index in decimal digits. */
export const slotOpen = '\uE000'
/** Closes the mark of a slot. */
export const slotClose = '\uE001'

/** A value that stands inside a line. */
export type InlineValue =
  | {
      readonly type: 'text'
      readonly text: string
      readonly language?: LocaleCode
      /** Its digits state no figure: the template says why. */
      readonly literal?: true
    }
  | {
      readonly type: 'fact'
      readonly fact: Fact
      readonly as: 'figure' | 'words' | 'spoken'
      readonly unit: boolean
    }
  | { readonly type: 'label'; readonly fact: Fact; readonly form: LabelForm }
  | {
      readonly type: 'date'
      readonly date: IsoDate
      readonly form: 'long' | 'numeric' | 'weekday' | 'month' | 'spoken'
      readonly fact?: Fact
    }
  | {
      readonly type: 'plural'
      readonly value: Value
      readonly one: string
      readonly other: string
      readonly zero?: string
    }
  | { readonly type: 'list'; readonly items: readonly InlineValue[] }
  | {
      readonly type: 'organisation'
      readonly organisation: Organisation
      readonly form: NameForm
      /** Preposition before the name. */
      readonly after?: string
    }
  | {
      readonly type: 'person'
      readonly person: Person
      readonly form: 'name' | 'full' | 'role' | 'full-role'
      readonly date: IsoDate
    }
  /** Source and as-of date of facts and quotations, as their notes say it, each once. */
  | {
      readonly type: 'source'
      readonly entries: readonly (Fact | Quotation)[]
    }
  /** A class B statement with who says so: "… (nach Angaben des StMWK)". */
  | { readonly type: 'according'; readonly fact: Fact }
  | { readonly type: 'message'; readonly key: string; readonly merged: Merged }

/** One item that a table of facts shows in a row. */
export type TableColumn =
  | 'label'
  | 'value'
  | 'scope'
  | 'as-of'
  | 'source'
  | 'evidence'
  | 'release'
  | 'attribution'

/** The inline value of one type. */
export type InlineValueOf<T extends InlineValue['type']> = OfType<InlineValue, T>

/** How a chart may show its facts. */
export const chartKinds = ['bar', 'stacked', 'line', 'share', 'dots', 'multiples'] as const
/** A kind of chart. */
export type ChartKind = (typeof chartKinds)[number]

/** A picture that a template asks for, with how it is to be shown. */
export interface PictureValue {
  readonly type: 'picture'
  /** As the template writes it. */
  readonly path: string
  readonly alt?: Merged
  /** It says nothing that the text does not say. */
  readonly decorative: boolean
  readonly caption?: Merged
  readonly credit?: Merged
  /** Width to height that it is cut to; whole if absent. */
  readonly ratio?: number
  /** What is to be seen when it is cut: shares of its width and height; the middle if absent. */
  readonly focus?: { readonly x: number; readonly y: number }
  /** Share of the column's width that it takes at most. */
  readonly width?: number
}

/** A value that stands as a block of its own. */
export type BlockValue =
  | { readonly type: 'key-figures'; readonly facts: readonly Fact[] }
  | {
      readonly type: 'fact-table'
      readonly facts: readonly Fact[]
      readonly columns: readonly TableColumn[]
      readonly caption?: Merged
    }
  /** Speakers down, counted facts across, a mark where the speaker's statement was counted. */
  | { readonly type: 'count-table'; readonly facts: readonly Fact[]; readonly caption?: Merged }
  | {
      readonly type: 'chart'
      readonly kind: ChartKind
      readonly facts: readonly Fact[]
      readonly title?: Merged
      readonly highlight?: string
      /** What the parts of a share chart add up to. */
      readonly whole?: Fact
    }
  | { readonly type: 'timeline'; readonly events: readonly AllianceEvent[] }
  | {
      readonly type: 'org-chart'
      readonly roof: Organisation
      readonly members: readonly Organisation[]
      readonly body?: Body
    }
  /** The seats of a body and who holds them. */
  | { readonly type: 'seats'; readonly body: Body }
  | { readonly type: 'quotation'; readonly quotation: Quotation }
  | { readonly type: 'attributed'; readonly facts: readonly Fact[]; readonly lead?: Merged }
  | { readonly type: 'open-questions'; readonly questions: readonly OpenQuestion[] }
  | {
      readonly type: 'not-used'
      readonly items: readonly (Fact | Organisation | Person | AllianceEvent)[]
    }
  | PictureValue
  /** Every fact that the document cites, with source and evidence. */
  | { readonly type: 'source-annex' }

/** The block value of one type. */
export type BlockValueOf<T extends BlockValue['type']> = OfType<BlockValue, T>

/** A slot: where it was asked for, and what it holds. */
export type Slot =
  | { readonly kind: 'inline'; readonly span: Span; readonly value: InlineValue }
  | { readonly kind: 'block'; readonly span: Span; readonly value: BlockValue }

/** Where a stretch of merged text comes from: from `at` on, text comes from `span` character by character. */
export interface MapEntry {
  readonly at: number
  readonly span: Span
}

/** Merged text: Markdown (a body) or inline grammar (a message) with marks `U+E000 n U+E001`. */
export interface Merged {
  readonly text: string
  readonly slots: readonly Slot[]
  /** Sorted by `at`; a stretch without an entry continues the one before. */
  readonly map: readonly MapEntry[]
}

/** What a template may be: each is laid out in its own way. */
export const documentKinds = ['deck', 'sheet', 'report'] as const
/** A kind of document. */
export type DocumentKind = (typeof documentKinds)[number]

/** Output formats. */
export const formats = ['pptx', 'pdf'] as const
/** An output format. */
export type Format = (typeof formats)[number]

/** What the front matter of a template says. Texts are in the inline grammar and may hold expressions. */
export interface FrontMatter {
  readonly kind: DocumentKind
  readonly formats: readonly Format[]
  readonly locales: readonly LocaleCode[]
  readonly audience: Audience
  /** One document for each partner; its id, lower case, is the file name. */
  readonly each?: 'partner'
  /** Instant with its offset until which the document is under embargo. */
  readonly embargo?: string
}

/** A template merged with a view: everything that the document stage needs. */
export interface MergedDocument {
  readonly name: string
  readonly front: FrontMatter
  readonly title: Merged
  /** The title in running heads and feet. */
  readonly short?: Merged
  readonly subtitle?: Merged
  /** Small line above the title: kind and occasion of the document. */
  readonly kicker?: Merged
  /** Large first sentence of a sheet or report. */
  readonly lead?: Merged
  readonly body: Merged
  readonly view: View
  /** Facts that were asked for, in order of first use. */
  readonly facts: readonly Fact[]
}
