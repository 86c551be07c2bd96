/** Lays a document out: the stage's table of contents. */

import type { Report } from '../base/report.js'
import type { Document } from '../document/ast.js'
import type { Fonts } from '../font/face.js'
import type { Locale } from '../locale/locale.js'
import type { Theme } from '../theme/theme.js'
import { composeDeck } from './deck/compose-deck.js'
import type { Layout } from './page.js'
import { paginateReport } from './report/paginate-report.js'
import { composeSheet } from './sheet/compose-sheet.js'

/** What layout needs besides the document. */
export interface LayoutOptions {
  readonly theme: Theme
  readonly fonts: Fonts
  readonly locale: Locale
}

type LayOut = (document: Document, options: LayoutOptions, report: Report) => Layout

/** A kind of document without an entry here does not compile. */
const layOut: { readonly [K in Document['kind']]: LayOut } = {
  deck: composeDeck,
  sheet: composeSheet,
  report: paginateReport,
}

/**
 * Lays out a document: decks for slides, sheets and reports for print. A deck's handout is made of its layout by
 * `composeHandout`, so that slides and handout cannot differ.
 *
 * Always returns pages; what does not fit is reported (`layout-overflow` …, gate release) and marked on its page.
 */
export function layout(document: Document, options: LayoutOptions, report: Report): Layout {
  return layOut[document.kind](document, options, report)
}
