/** What the document stage is given, and what its steps share while one document is built. */

import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { FactId } from '../dataset/fact.js'
import type { View } from '../dataset/view.js'
import type { Locale } from '../locale/locale.js'
import type { DocumentKind } from '../template/slot.js'
import type { HeadingLevels } from './heading-levels.js'
import type { NoteBook } from './number.js'

/** What building a document needs besides the merged template. */
export interface DocumentContext {
  readonly locale: Locale
  /** A draft says so, and shows what a release would refuse. */
  readonly draft: boolean
  /** Reads a picture of the template or data folder; reports at `span` and returns nothing if it cannot. */
  readonly images: (path: string, span: Span) => { readonly bytes: Uint8Array } | undefined
  /** Exceptions from gates that were allowed, one printed line each. */
  readonly exceptions: readonly string[]
}

/** One document in the making: the context, and what is counted while it is read. */
export interface Building extends DocumentContext {
  readonly kind: DocumentKind
  readonly view: View
  readonly report: Report
  readonly notes: NoteBook
  readonly headings: HeadingLevels
  /** Facts that the source annex lists, in order of first use. */
  readonly cited: readonly FactId[]
}

/** Where a line stands. It decides how its values are written and whether they are followed by notes. */
export interface Place {
  readonly register: 'text' | 'table'
  /** False in titles and speaker notes, where a raised number would be read aloud or copied. */
  readonly cites: boolean
}

/** Paragraphs and lists. */
export const runningText: Place = { register: 'text', cites: true }
/** Cells of tables. */
export const tableCell: Place = { register: 'table', cites: true }
/** Titles, headings, captions and speaker notes. */
export const uncited: Place = { register: 'text', cites: false }
