/** Runs all rules over a document. */

import type { Report } from '../base/report.js'
import type { Rule, Subject } from './rule.js'
import { figuresTraced } from './rules/figures-traced.js'
import { linkText } from './rules/link-text.js'
import { parity } from './rules/parity.js'
import { valuesEvidenced } from './rules/values-evidenced.js'

/** The rules, in the order in which they run. */
const rules: readonly Rule[] = [figuresTraced, valuesEvidenced, parity, linkText]

/** Checks a document with every rule. */
export function checkDocument(subject: Subject, report: Report): void {
  for (const rule of rules) rule(subject, report)
}
