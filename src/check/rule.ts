/** What a rule of the check stage is: it reads and reports, and changes nothing. */

import type { Report } from '../base/report.js'
import type { Outdated } from '../base/translation.js'
import type { Dataset } from '../dataset/dataset.js'
import type { Document } from '../document/ast.js'

/** What rules may look at. */
export interface Subject {
  readonly document: Document
  /** The same document in its other languages. */
  readonly siblings: readonly Document[]
  readonly dataset: Dataset
  /** Messages of the document whose translation is outdated; none if absent. */
  readonly outdated?: readonly Outdated[]
}

/** A rule: one file, one code or a family of codes, one table of cases in the tests. */
export type Rule = (subject: Subject, report: Report) => void
