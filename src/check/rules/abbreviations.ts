/** Abbreviations are explained at first use (§ 22 (4) AGO). */

import type { Report } from '../../base/report.js'
import { abbreviationOf } from '../../dataset/words.js'
import { abbreviationUnexplained } from '../diagnostics.js'
import { findWords } from '../find-words.js'
import { type OwnLine, ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports abbreviations of the glossary whose words do not stand before, or in the same line. */
export function abbreviations({ document, dataset }: Subject, report: Report): void {
  const { locale } = document
  const lines = ownLines(document)
  for (const term of dataset.terms.values()) {
    const one = abbreviationOf(term, locale)
    if (one === undefined) continue
    const first = firstUse(lines, one.abbreviation)
    if (!first || isExplained(lines.slice(0, first.index + 1), one.words)) continue
    report(abbreviationUnexplained(one.abbreviation, term, one.words, first.span))
  }
}

function firstUse(lines: readonly OwnLine[], abbreviation: string) {
  for (const [index, line] of lines.entries()) {
    const found = findWords(line.text, abbreviation).find(({ text }) => text === abbreviation)
    if (found) return { index, span: line.spanAt(found.start, found.end) }
  }
  return undefined
}

/** Endings may differ: “Deutschen Zentren”, “Deutsche Zentren”. */
function isExplained(lines: readonly OwnLine[], expansion: string): boolean {
  const stems = expansion.split(' ').map((word) => word.slice(0, Math.max(4, word.length - 2)))
  return lines.some(({ text }) => stems.every((stem) => text.includes(stem)))
}
