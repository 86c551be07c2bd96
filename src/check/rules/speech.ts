/** Speaker notes can be spoken: short sentences, no fillers. */

import type { Report } from '../../base/report.js'
import { localeOf } from '../../locale/locales.js'
import { fillerWord, sentenceLong } from '../diagnostics.js'
import { findWords } from '../find-words.js'
import { type OwnLine, ownLines } from '../own-text.js'
import type { Subject } from '../rule.js'

/** Reports long sentences and fillers in speaker notes. */
export function speech({ document, dataset }: Subject, report: Report): void {
  const { longest, fillers } = dataset.houseRules.speech
  const limit = longest[document.locale]
  for (const line of ownLines(document)) {
    if (line.in !== 'notes') continue
    for (const words of fillers[document.locale] ?? []) {
      for (const { start, end, text } of findWords(line.text, words)) {
        report(fillerWord(text, line.spanAt(start, end)))
      }
    }
    if (limit !== undefined) reportLong(line, limit, document.locale, report)
  }
}

function reportLong(
  line: OwnLine,
  limit: number,
  locale: Subject['document']['locale'],
  report: Report,
): void {
  for (const sentence of localeOf(locale).sentences(line.text)) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    if (words.length <= limit) continue
    const start = line.text.indexOf(sentence)
    const beginning = words.slice(0, 4).join(' ')
    const at = line.spanAt(start, start + beginning.length)
    report(sentenceLong(words.length, limit, beginning, at))
  }
}
