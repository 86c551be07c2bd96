/** Terms are called what the glossary calls them. */

import type { Report } from '../../base/report.js'
import { termAvoided } from '../diagnostics.js'
import { findWords, isInside } from '../find-words.js'
import { ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports wordings that are wrong for a term, unless they are part of a longer term. */
export function glossary({ document, dataset }: Subject, report: Report): void {
  const { locale } = document
  const terms = [...dataset.terms.values()]
  const right = terms.flatMap((term) => term.terms[locale] ?? [])
  for (const line of ownLines(document, dataset)) {
    const named = right.flatMap((words) => findWords(line.text, words))
    for (const term of terms) {
      const found = (term.avoid[locale] ?? []).flatMap((words) => findWords(line.text, words))
      for (const match of found.filter((one) => !isInside(one, named))) {
        const wanted = term.terms[locale] ?? term.id
        report(termAvoided(match.text, term, wanted, line.spanAt(match.start, match.end)))
      }
    }
  }
}
