/** No sign inside a German word names several genders (§ 22 (5) AGO). */

import type { Report } from '../../base/report.js'
import { genderMarkUsed } from '../diagnostics.js'
import { matches } from '../find-words.js'
import { ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports words such as “Patient:innen” in German documents. */
export function genderMarks({ document, dataset }: Subject, report: Report): void {
  const marks = dataset.houseRules.genderMarks
  if (document.locale !== 'de' || marks.length === 0) return
  const mark = `[${marks.map((one) => one.replace(/[\\\]^-]/g, '\\$&')).join('')}]`
  const pattern = new RegExp(`\\p{L}+${mark}(?:in(?:nen)?|r|n|e|s)(?!\\p{L})`, 'giu')
  for (const line of ownLines(document, dataset)) {
    for (const { start, end, text } of matches(line.text, pattern)) {
      report(genderMarkUsed(text, line.spanAt(start, end)))
    }
  }
}
