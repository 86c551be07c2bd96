/** Both language versions have the same sections, the same blocks and, block by block, the same facts. */

import type { Report } from '../../base/report.js'
import type { Span } from '../../base/source.js'
import type { Block, Document, Section } from '../../document/ast.js'
import { factsOfBlocks } from '../../document/visit.js'
import { parityBroken } from '../diagnostics.js'
import type { Subject } from '../rule.js'

/** One logical block: where it stands and what must be alike in all languages. */
interface Mark {
  readonly place: string
  readonly says: string
  readonly span: Span | undefined
}

/** Compares a document with its other languages and reports the first difference with each. */
export function parity({ document, siblings }: Subject, report: Report): void {
  const here = marksOf(document)
  for (const sibling of siblings) {
    const there = marksOf(sibling)
    const length = Math.max(here.length, there.length)
    for (let index = 0; index < length; index++) {
      const ours = here[index]
      const theirs = there[index]
      if (ours?.says === theirs?.says) continue
      const place = (ours ?? theirs)?.place ?? 'the end'
      report(
        parityBroken(
          place,
          ours?.says ?? 'nothing',
          theirs?.says ?? 'nothing',
          sibling.locale,
          ours?.span,
        ),
      )
      break
    }
  }
}

function marksOf(document: Document): readonly Mark[] {
  const sections = document.sections.flatMap((section, index) =>
    sectionMarks(section, `${index + 1}`),
  )
  return [...blockMarks(document.blocks, 'the beginning'), ...sections]
}

function sectionMarks(section: Section, number: string): readonly Mark[] {
  const place = `section ${number}`
  const notes = [...factsOfBlocks(section.notes)].sort()
  return [
    { place, says: `section of depth ${section.depth}`, span: section.origin.span },
    ...blockMarks(section.blocks, place),
    { place: `${place}, notes`, says: facts('notes', notes), span: section.origin.span },
    ...section.sections.flatMap((inner, index) => sectionMarks(inner, `${number}.${index + 1}`)),
  ]
}

function blockMarks(blocks: readonly Block[], place: string): readonly Mark[] {
  return blocks.map((block, index) => ({
    place: `${place}, block ${index + 1}`,
    says: facts(block.type, [...factsOfBlocks([block])].sort()),
    span: block.origin.span,
  }))
}

function facts(what: string, ids: readonly string[]): string {
  return ids.length > 0 ? `${what} with ${ids.join(', ')}` : what
}
