/** Our own judge, `vorlage inspect`. */

import type { Finding } from '../../src/inspect/finding.js'
import { inspect } from '../../src/inspect/inspect.js'
import type { BuiltFile, Judge } from './judge.js'

/** Rules of accessibility: PowerPoint’s own, and those of WCAG. */
const aboutAccess = /^(PowerPoint|WCAG|MS-ODRAWXML)/

/** Whether a finding is one of accessibility; in a PDF nearly all are, so they are not told apart there. */
function isAccess({ format }: BuiltFile, { basis }: Finding): boolean {
  return format === 'pptx' && aboutAccess.test(basis)
}

function inspector(name: string, reads: Judge['reads'], access: boolean): Judge {
  return {
    name,
    reads,
    judge: async (files) =>
      files.map((file) =>
        inspect(file.bytes)
          .findings.filter((finding) => isAccess(file, finding) === access)
          .map(({ code, place, message }) => [code, place, message].filter(Boolean).join(' ')),
      ),
  }
}

/** What `vorlage inspect` finds, and in decks apart from it what PowerPoint’s accessibility checker would find. */
export const ownJudges: readonly Judge[] = [
  inspector('inspect', ['pdf', 'pptx'], false),
  inspector('a11y', ['pptx'], true),
]
