/** A link's words name its target. */

import type { Report } from '../../base/report.js'
import { isVagueLink } from '../../base/vague-link.js'
import { plain } from '../../document/plain.js'
import { visitInlines } from '../../document/visit.js'
import { linkTextVague } from '../diagnostics.js'
import { linesOf } from '../lines.js'
import type { Subject } from '../rule.js'

/** Reports links whose text is vague or a bare address. */
export function linkText({ document }: Subject, report: Report): void {
  for (const line of linesOf(document)) {
    visitInlines(line, (inline) => {
      if (inline.type !== 'link') return
      const text = plain(inline.children).trim()
      if (isVagueLink(text)) report(linkTextVague(text, inline.origin.span))
    })
  }
}
