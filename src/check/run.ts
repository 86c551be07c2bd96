/** Runs all rules over a document. */

import type { Report } from '../base/report.js'
import type { Rule, Subject } from './rule.js'
import { alternativeText } from './rules/alternative-text.js'
import { colorOnly } from './rules/color-only.js'
import { figuresTraced } from './rules/figures-traced.js'
import { linkText } from './rules/link-text.js'
import { parity } from './rules/parity.js'
import { valuesEvidenced } from './rules/values-evidenced.js'

/** The rules, in the order in which they run. */
const rules: readonly Rule[] = [
  figuresTraced,
  valuesEvidenced,
  parity,
  linkText,
  alternativeText,
  colorOnly,
]

/** Checks a document with every rule. */
export function checkDocument(subject: Subject, report: Report): void {
  for (const rule of rules) rule(subject, report)
}
