/** Sets reports of the specimen's documents, in the shipped theme or with some of its measures changed. */

import { collect } from '../../../../src/base/report.js'
import type { Document } from '../../../../src/document/ast.js'
import { paginateReport } from '../../../../src/layout/report/paginate-report.js'
import { localeOf } from '../../../../src/locale/locales.js'
import type { Theme } from '../../../../src/theme/theme.js'
import { fonts, theme } from '../specimen.js'

/** Where text ends on a page of a report at the latest. */
export const foot = theme.report.size.height - theme.report.margins.bottom

/** The pages of a report, and what was said of them. */
export function paginate(document: Document, changed: Partial<Theme['report']> = {}) {
  const { report: sink, diagnostics } = collect()
  const changedTheme = { ...theme, report: { ...theme.report, ...changed } }
  const options = { theme: changedTheme, fonts, locale: localeOf(document.locale) }
  return { layout: paginateReport(document, options, sink), diagnostics }
}
