/** Every translation was made from the text that its source has now. */

import type { Report } from '../../base/report.js'
import { outdatedOf } from '../../base/translation.js'
import { comparable, plain } from '../../document/plain.js'
import { translationOutdated } from '../diagnostics.js'
import { linesOf } from '../lines.js'
import type { Subject } from '../rule.js'

/** Reports outdated messages of the document, and outdated texts of the dataset that it prints. */
export function translationsCurrent(subject: Subject, report: Report): void {
  const { document, dataset, outdated = [] } = subject
  outdated.forEach((one) => void report(translationOutdated(one)))
  if (!dataset.translationRecord) return
  const own = dataset.translations.filter(({ locale }) => locale === document.locale)
  const stale = outdatedOf(own, dataset.translationRecord)
  if (stale.length === 0) return
  const printed = comparable(linesOf(document).map(plain).join('\n'))
  const isPrinted = (form: string): boolean => printed.includes(comparable(form))
  for (const one of stale) {
    if (one.text.split(' | ').some(isPrinted)) report(translationOutdated(one))
  }
}
