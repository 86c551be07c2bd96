/** Runs all rules over a document. */

import type { Report } from '../base/report.js'
import type { Rule, Subject } from './rule.js'
import { abbreviations } from './rules/abbreviations.js'
import { alternativeText } from './rules/alternative-text.js'
import { colorOnly } from './rules/color-only.js'
import { figuresTraced } from './rules/figures-traced.js'
import { forbiddenStrings } from './rules/forbidden-strings.js'
import { genderMarks } from './rules/gender-marks.js'
import { glossary } from './rules/glossary.js'
import { linkText } from './rules/link-text.js'
import { nameSpelling } from './rules/name-spelling.js'
import { parity } from './rules/parity.js'
import { speech } from './rules/speech.js'
import { translationsCurrent } from './rules/translations-current.js'
import { valuesEvidenced } from './rules/values-evidenced.js'

/** The rules, in the order in which they run. */
const rules: readonly Rule[] = [
  figuresTraced,
  valuesEvidenced,
  parity,
  linkText,
  translationsCurrent,
  nameSpelling,
  glossary,
  genderMarks,
  abbreviations,
  forbiddenStrings,
  speech,
  alternativeText,
  colorOnly,
]

/** Checks a document with every rule. */
export function checkDocument(subject: Subject, report: Report): void {
  for (const rule of rules) rule(subject, report)
}
