/** Walks a document in reading order. */

import type { FactId } from '../dataset/fact.js'
import type { Block, BlockOf, Document, Section } from './ast.js'
import type { Inline, Inlines } from './ast-inline.js'
import { valuesOfChart } from './chart-values.js'

/** Visits inlines and those inside them, outer first. */
export function visitInlines(inlines: Inlines, visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline)
    if ('children' in inline) visitInlines(inline.children, visit)
  }
}

/** The blocks that a block holds directly. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flat()
    case 'callout':
      return block.children
    case 'columns':
      return block.columns.flat()
    default:
      return []
  }
}

/** Visits blocks and those inside them, outer first. */
export function visitBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block)
    visitBlocks(childBlocks(block), visit)
  }
}

/** Visits sections and those inside them, outer first. */
export function visitSections(
  sections: readonly Section[],
  visit: (section: Section) => void,
): void {
  for (const section of sections) {
    visit(section)
    visitSections(section.sections, visit)
  }
}

/** The lines that a block holds itself, in reading order; those of its child blocks are not among them. */
export function linesOfBlock(block: Block): readonly Inlines[] {
  return linesOf(block).filter((line) => line !== undefined)
}

function linesOf<T extends Block['type']>(block: BlockOf<T>): ReturnType<Lines<Block>> {
  return lines[block.type](block)
}

type Lines<B extends Block> = (block: B) => readonly (Inlines | undefined)[]

const lines: { readonly [T in Block['type']]: Lines<BlockOf<T>> } = {
  heading: ({ children }) => [children],
  paragraph: ({ children }) => [children],
  list: () => [],
  table: ({ caption, columns, rows }) => [
    caption,
    ...columns.map(({ header }) => header),
    ...rows.flatMap(({ cells }) => cells),
  ],
  'key-figures': ({ figures }) =>
    figures.flatMap(({ label, scope, asOf, note }) => [label, scope, asOf, [note]]),
  chart: ({ title, measure, note }) => [title, measure, [note]],
  timeline: ({ events }) => events.flatMap(({ date, label, detail }) => [date, label, detail]),
  'org-chart': ({ roof, members, body }) => [
    roof,
    ...members.flatMap(({ name, kindName, fullName }) => [name, kindName, fullName]),
    ...(body ? [body.name, body.detail] : []),
    ...(body?.seats ?? []).flatMap(({ office, holder, organisation }) => [
      office,
      holder,
      organisation,
    ]),
  ],
  process: ({ steps }) => steps.flatMap(({ name, details }) => [name, ...details]),
  quotation: ({ text, translation, speaker, role }) => [
    text,
    translation?.text,
    translation?.mark,
    speaker,
    role,
  ],
  callout: () => [],
  figure: ({ caption, credit }) => [caption, credit],
  columns: () => [],
  attribution: ({ items, said }) => [...items, said],
  'open-questions': ({ items }) => items.flatMap(({ question, owner }) => [question, owner]),
  'not-used': ({ items }) =>
    items.flatMap(({ statement, reason, source }) => [statement, reason, source]),
  break: () => [],
}

/** Facts that a block prints outside its lines: numerals of key figures, bars of charts. */
function drawnFacts(block: Block): readonly FactId[] {
  if (block.type === 'key-figures') return block.figures.map(({ fact }) => fact)
  return block.type === 'chart' ? valuesOfChart(block).map(({ fact }) => fact) : []
}

/** Facts printed by blocks, as often as they are printed, in reading order. */
export function factsOfBlocks(blocks: readonly Block[]): FactId[] {
  const facts: FactId[] = []
  visitBlocks(blocks, (block) => {
    facts.push(...drawnFacts(block))
    for (const line of linesOfBlock(block)) facts.push(...factsOfLine(line))
  })
  return facts
}

/** Facts printed in a line. */
export function factsOfLine(line: Inlines): FactId[] {
  const facts: FactId[] = []
  visitInlines(line, (inline) => {
    if (inline.type === 'fact') facts.push(inline.fact)
  })
  return facts
}

/** Facts printed anywhere in a document, each once, in order of first use. */
export function factsOfDocument(document: Omit<Document, 'facts'>): FactId[] {
  const { kicker, title, short, subtitle, lead, launch } = document.properties
  const facts = [kicker, title, short, subtitle, lead, launch].flatMap((line) =>
    factsOfLine(line ?? []),
  )
  facts.push(...factsOfBlocks(document.blocks), ...factsOfBlocks(document.speakerNotes))
  visitSections(document.sections, ({ title, blocks, notes }) => {
    facts.push(...factsOfLine(title), ...factsOfBlocks(blocks), ...factsOfBlocks(notes))
  })
  return [...new Set(facts)]
}
