/** What a document says: a typed tree of sections and blocks, already in words of its locale. */

import type { LocaleCode } from '../base/localised.js'
import type { OfType } from '../base/of-type.js'
import type { Span } from '../base/source.js'
import type { FactId } from '../dataset/fact.js'
import type { DocumentKind } from '../template/slot.js'
import type { Figure, OrgChart, Process, Timeline } from './ast-drawn.js'
import type { InlineOf, Inlines, Origin } from './ast-inline.js'
import type { Properties } from './ast-properties.js'
import type { Chart } from './chart.js'

/** A heading below the section level. */
export interface Heading {
  readonly type: 'heading'
  /** How many signs it is written with; it decides the look. */
  readonly depth: 3 | 4 | 5
  /** Its level in the tagged PDF, one below the heading under which it stands. */
  readonly level: 2 | 3 | 4 | 5
  readonly children: Inlines
  readonly origin: Origin
}

/** A paragraph of text. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: Inlines
  readonly origin: Origin
}

/** A list; an item holds paragraphs and nested lists. */
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list; 1 if absent. */
  readonly start?: number
  readonly items: readonly (readonly (Paragraph | List)[])[]
  readonly origin: Origin
}

/** A column of a table; figures are aligned at their end. */
export interface Column {
  readonly header: Inlines
  readonly align: 'start' | 'center' | 'end'
}

/** A table row; cells are as many as columns, never empty, never merged. */
export interface Row {
  readonly cells: readonly Inlines[]
  readonly total: boolean
  readonly origin: Origin
}

/** A table; every row has a cell for each column. */
export interface Table {
  readonly type: 'table'
  readonly caption?: Inlines
  /** Alternative text: what the table shows. */
  readonly summary: string
  readonly columns: readonly Column[]
  /** The first cell of each row names the row. */
  readonly rowHeads: boolean
  readonly rows: readonly Row[]
  readonly origin: Origin
}

/** One key figure: read as one group, number, unit, label, scope, as-of, source. */
export interface KeyFigure {
  readonly fact: FactId
  readonly before?: string
  readonly numeral: string
  readonly after?: string
  readonly label: Inlines
  readonly scope?: Inlines
  /** "Stand …" or "Stichtag nicht genannt". */
  readonly asOf: Inlines
  readonly note: InlineOf<'note-reference'>
  readonly origin: Origin
}

/** Key figures that stand in a row. */
export interface KeyFigures {
  readonly type: 'key-figures'
  readonly figures: readonly KeyFigure[]
  readonly origin: Origin
}

/** Words that somebody said, with who said them. */
export interface Quotation {
  readonly type: 'quotation'
  /** The words in the quotation marks of their own language. */
  readonly text: Inlines
  readonly language: LocaleCode
  /** Working or authorised translation, with its mark ("translated from the German; not authorised"). */
  readonly translation?: { readonly text: Inlines; readonly mark: Inlines }
  readonly speaker: Inlines
  readonly role: Inlines
  readonly origin: Origin
}

/** A passage set apart: a note, or a caution. */
export interface Callout {
  readonly type: 'callout'
  readonly tone: 'note' | 'caution'
  readonly children: readonly Block[]
  readonly origin: Origin
}

/** Blocks side by side. */
export interface Columns {
  readonly type: 'columns'
  readonly columns: readonly (readonly Block[])[]
  readonly origin: Origin
}

/** Statements of class B with who makes them. */
export interface Attribution {
  readonly type: 'attribution'
  readonly items: readonly Inlines[]
  /** "Ziele nach Angaben von …" with its note reference. */
  readonly said: Inlines
  /** Who says so, with the note reference, where the words around it stand elsewhere. */
  readonly speaker: Inlines
  readonly origin: Origin
}

/** What has to be settled before release, and by whom. */
export interface OpenQuestions {
  readonly type: 'open-questions'
  readonly items: readonly {
    readonly question: Inlines
    readonly owner?: Inlines
    readonly origin: Origin
  }[]
  readonly origin: Origin
}

/** Statements that are on record and not used, each with the reason and the source. */
export interface NotUsed {
  readonly type: 'not-used'
  readonly items: readonly {
    readonly statement: Inlines
    readonly reason: Inlines
    readonly source: Inlines
    readonly origin: Origin
  }[]
  readonly origin: Origin
}

/** A break that the author asked for: a new page, a new slide, a new column. */
export interface Break {
  readonly type: 'break'
  readonly origin: Origin
}

/** What stands on a line of its own; dispatch over `type` is checked by the compiler. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | KeyFigures
  | Chart
  | Timeline
  | OrgChart
  | Process
  | Quotation
  | Callout
  | Figure
  | Columns
  | Attribution
  | OpenQuestions
  | NotUsed
  | Break
/** The block of one type. */
export type BlockOf<T extends Block['type']> = OfType<Block, T>

/** The master of a slide as a directive names it, and where. */
export interface ChosenMaster {
  readonly name: string
  readonly span: Span
}

/** `#` (depth 1) or `##` (depth 2): section and slide of a deck, else chapter and sub-chapter. */
export interface Section {
  readonly depth: 1 | 2
  readonly title: Inlines
  /** Master that the author chose by a directive. */
  readonly master?: ChosenMaster
  readonly blocks: readonly Block[]
  /** Speaker notes; only in decks. */
  readonly notes: readonly (Paragraph | List)[]
  readonly sections: readonly Section[]
  readonly origin: Origin
}

/** A note: the source of one or more facts, numbered through the document by (source, as-of). */
export interface Note {
  readonly number: number
  readonly children: Inlines
  readonly facts: readonly FactId[]
}

/** A whole document. Blocks before the first heading stand in `blocks`. */
export interface Document {
  readonly kind: DocumentKind
  readonly locale: LocaleCode
  readonly properties: Properties
  readonly blocks: readonly Block[]
  /** Speaker notes of the title slide: those before the first heading. Empty unless a deck. */
  readonly speakerNotes: readonly (Paragraph | List)[]
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
  /** Facts printed, in order of first use. */
  readonly facts: readonly FactId[]
}
