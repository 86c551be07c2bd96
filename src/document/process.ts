/** Turns a numbered list into a process: steps that follow each other. */

import type { List as MarkdownList, RootContent } from 'mdast'
import type { Span } from '../base/source.js'
import type { Block, List, Paragraph } from './ast.js'
import type { Process } from './ast-drawn.js'
import type { Inlines } from './ast-inline.js'
import { citeList } from './cite.js'
import { processNotSteps, processStepCount } from './diagnostics.js'
import type { Reading } from './phrasing.js'
import { plain } from './plain.js'

/** Fewer steps are a sentence, more are a list. */
const fewest = 3
const most = 6

/** The process of `:::process` around a numbered list; the list itself where it cannot be one. */
export function processBlocks(
  nodes: readonly RootContent[],
  span: Span,
  reading: Reading,
  listOf: (node: MarkdownList, reading: Reading) => List,
): readonly Block[] {
  const { building, place } = reading
  const [list, ...more] = nodes
  if (list?.type !== 'list' || list.ordered !== true || more.length > 0) {
    building.report(processNotSteps(span))
    return []
  }
  const plainList = listOf(list, reading)
  const read = place.cites ? citeList(plainList, building) : plainList
  const { length } = read.items
  if (length < fewest || length > most) {
    building.report(processStepCount(length, span))
    return [read]
  }
  const steps = read.items.map(stepOf)
  const { process } = building.locale.words.figures
  const summary = `${process}: ${steps.map(({ name }) => plain(name)).join('; ')}.`
  return [{ type: 'process', steps, summary, origin: { span } }]
}

/** The first paragraph of an item names the step, everything after it says more. */
function stepOf(item: readonly (Paragraph | List)[]): Process['steps'][number] {
  const [first] = item
  const [name = [], ...details] = item.flatMap(linesOf)
  return { name, details, origin: first?.origin ?? { span: { file: '', start: 0, end: 0 } } }
}

function linesOf(block: Paragraph | List): readonly Inlines[] {
  return block.type === 'paragraph' ? [block.children] : block.items.flat().flatMap(linesOf)
}
