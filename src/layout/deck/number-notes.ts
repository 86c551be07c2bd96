/** Numbers the notes of a slide in the order in which they are read. */

import type { Document } from '../../document/ast.js'
import type { Inlines } from '../../document/ast-inline.js'
import { linesOfBlock, visitBlocks, visitInlines } from '../../document/visit.js'
import type { LayoutContext } from '../context.js'
import type { SlidePlan } from './plan-slides.js'

/**
 * The number of each note on a slide.
 *
 * Equal sources keep an equal number on it. A note that the slide does not cite keeps the number that it has
 * in the document: the rows of other slides only help to find the widths of a table's columns.
 */
export function numberNotes(plan: SlidePlan, document: Document): LayoutContext['noteNumber'] {
  const numbers = new Map<number, number>()
  const read = (line: Inlines): void =>
    visitInlines(line, (inline) => {
      if (inline.type !== 'note-reference' || numbers.has(inline.number)) return
      numbers.set(inline.number, numbers.size + 1)
    })
  for (const line of opening(plan, document)) read(line)
  visitBlocks(plan.blocks, (block) => {
    for (const line of linesOfBlock(block)) read(line)
  })
  return (note) => numbers.get(note) ?? note
}

/** The lines above what stands on a slide; a title slide has no others. */
function opening(plan: SlidePlan, { properties }: Document): readonly Inlines[] {
  if (plan.kind !== 'title') return [plan.section?.title ?? [], plan.title]
  const { kicker, title, subtitle, launch } = properties
  return [kicker ?? [], title, subtitle ?? [], launch]
}
