/** Builds a document from a merged template: the third stage of the pipeline. */

import type { Report } from '../base/report.js'
import type { MergedDocument } from '../template/slot.js'
import type { Document } from './ast.js'
import { citedFacts } from './cited-facts.js'
import { type Building, type DocumentContext, runningText } from './context.js'
import { createHeadingLevels } from './heading-levels.js'
import { parseMarkdown } from './markdown.js'
import { createNoteBook } from './number.js'
import { propertiesOf } from './properties.js'
import { bodyOf } from './sections.js'
import { factsOfDocument } from './visit.js'

/**
 * The document that a merged template says, in words of the locale.
 *
 * Values are formatted here, because only here the register of their place is known; notes are
 * numbered in reading order. Mistakes are reported, and what can be made is made all the same.
 */
export function buildDocument(
  merged: MergedDocument,
  context: DocumentContext,
  report: Report,
): Document {
  const building = begin(merged, context, report)
  const properties = propertiesOf(merged, building)
  const markdown = parseMarkdown(merged.body.text)
  const reading = { merged: merged.body, place: runningText, building }
  const body = bodyOf(markdown.children, reading)
  const document = {
    kind: merged.front.kind,
    locale: context.locale.code,
    properties,
    ...body,
    notes: building.notes.notes,
  }
  return { ...document, facts: factsOfDocument(document) }
}

function begin(merged: MergedDocument, context: DocumentContext, report: Report): Building {
  return {
    ...context,
    kind: merged.front.kind,
    view: merged.view,
    report,
    notes: createNoteBook(merged.view, context.locale),
    headings: createHeadingLevels(),
    cited: citedFacts(merged),
  }
}
