/** No document holds strings of statements that are not used. */

import type { Report } from '../../base/report.js'
import { stringForbidden } from '../diagnostics.js'
import { findWords } from '../find-words.js'
import { ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports forbidden strings; open questions, which only the minister sees, may hold them. */
export function forbiddenStrings({ document, dataset }: Subject, report: Report): void {
  for (const line of ownLines(document, dataset)) {
    if (line.in === 'open-questions') continue
    for (const words of dataset.houseRules.forbidden) {
      for (const { start, end, text } of findWords(line.text, words)) {
        report(stringForbidden(text, line.spanAt(start, end)))
      }
    }
  }
}
