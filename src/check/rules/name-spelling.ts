/** Names are written in one way: “M1 – Munich Medicine Alliance”. */

import type { Report } from '../../base/report.js'
import type { NameRule } from '../../dataset/words.js'
import { nameMisspelt } from '../diagnostics.js'
import { findWords, isInside, type Match } from '../find-words.js'
import { ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports known wrong spellings, and parts of a name that stand without the rest. */
export function nameSpelling({ document, dataset }: Subject, report: Report): void {
  for (const line of ownLines(document, dataset)) {
    for (const rule of dataset.houseRules.names) {
      for (const { start, end, text } of misspelt(line.text, rule)) {
        report(nameMisspelt(text, rule.name, line.spanAt(start, end)))
      }
    }
  }
}

function misspelt(text: string, { name, only, wrong }: NameRule): readonly Match[] {
  const right = findWords(text, name)
  const found = wrong.flatMap((words) => findWords(text, words))
  const parts = only === undefined ? [] : findWords(text, only)
  const bare = parts.filter((part) => !isInside(part, found))
  return [...found, ...bare].filter((match) => !isInside(match, right))
}
