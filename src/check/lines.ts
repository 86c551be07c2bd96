/** All lines of a document, for rules that read text. */

import type { Block, Document } from '../document/ast.js'
import type { Inlines } from '../document/ast-inline.js'
import { linesOfBlock, visitBlocks, visitSections } from '../document/visit.js'

/** Every line that the document prints, in reading order; speaker notes included. */
export function linesOf(document: Document): readonly Inlines[] {
  const lines: Inlines[] = []
  const addBlocks = (blocks: readonly Block[]): void =>
    visitBlocks(blocks, (block) => void lines.push(...linesOfBlock(block)))
  const { title, short, subtitle, kicker, lead } = document.properties
  for (const line of [title, short, subtitle, kicker, lead]) if (line) lines.push(line)
  addBlocks(document.blocks)
  addBlocks(document.speakerNotes)
  visitSections(document.sections, (section) => {
    lines.push(section.title)
    addBlocks(section.blocks)
    addBlocks(section.notes)
  })
  return lines
}
