/** Divides the blocks of a template into sections and slides. */

import type { Heading as MarkdownHeading, RootContent } from 'mdast'
import type { Span } from '../base/source.js'
import type { Block, ChosenMaster, List, Paragraph, Section } from './ast.js'
import type { Inlines } from './ast-inline.js'
import { uncited } from './context.js'
import {
  directiveMisplaced,
  headingSkipped,
  notesOutsideDeck,
  notesUnsupported,
  slideUntitled,
  titleDuplicate,
  titleEmpty,
} from './diagnostics.js'
import { checkDirective, type DirectiveNode } from './directive.js'
import { contentOf, flowBlocks } from './flow.js'
import { text } from './inline.js'
import { phrasingInlines, type Reading, spanOf } from './phrasing.js'
import { comparable, plain } from './plain.js'
import { trimmedLine } from './running-text.js'
import { typesetLine } from './typeset.js'

/** The body of a document: what stands before the first heading, and the sections. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly speakerNotes: readonly (Paragraph | List)[]
  readonly sections: readonly Section[]
}

/** A section in the making, or the part before the first one. */
interface Part {
  readonly blocks: Block[]
  readonly notes: (Paragraph | List)[]
  readonly sections: (Part & Opened)[]
  master?: ChosenMaster
}
interface Opened {
  readonly depth: 1 | 2
  readonly title: Inlines
  readonly span: Span
}

/** Reads the nodes of a body in order. */
export function bodyOf(nodes: readonly RootContent[], reading: Reading): Body {
  const front: Part = emptyPart()
  let chapter: Part = front
  let part: Part = front
  let level = 0
  for (const node of nodes) {
    if (node.type === 'heading') {
      const depth = checkedDepth(node, level, reading)
      level = depth
      if (depth > 2) addNode({ ...node, depth }, part, part === front, reading)
      else {
        const opened = { ...emptyPart(), ...titleOf(node, depth, reading) }
        if (depth === 1) chapter = front
        chapter.sections.push(opened)
        reading.building.headings.open(chapter === front ? 2 : 3)
        part = opened
        if (depth === 1) chapter = opened
      }
    } else addNode(node, part, part === front, reading)
  }
  const sections = front.sections.map(finished)
  if (reading.building.kind === 'deck') checkTitles(sections, reading)
  return { blocks: front.blocks, speakerNotes: front.notes, sections }
}

function emptyPart(): Part {
  return { blocks: [], notes: [], sections: [] }
}

/**
 * The level that a heading gets.
 *
 * A deck may do without sections, so its first `##` skips nothing. Sheets and reports may not:
 * a `##` without a `#` before it becomes a chapter.
 */
function checkedDepth(
  node: MarkdownHeading,
  level: number,
  reading: Reading,
): MarkdownHeading['depth'] {
  const { kind, report } = reading.building
  const first = kind === 'deck' ? 2 : 1
  const highest = Math.max(level, first - 1) + 1
  if (node.depth <= highest) return node.depth
  report(headingSkipped(node.depth, spanOf(node, reading), highest))
  return node.depth === 2 ? 1 : node.depth
}

function titleOf(node: MarkdownHeading, depth: MarkdownHeading['depth'], reading: Reading): Opened {
  const span = spanOf(node, reading)
  const { locale, report } = reading.building
  const line = trimmedLine(phrasingInlines(node.children, { ...reading, place: uncited }))
  const empty = plain(line).trim() === ''
  if (empty) report(titleEmpty(span))
  const title = empty ? [text(locale.words.missing('title'), { span })] : line
  return { depth: depth === 1 ? 1 : 2, title: typesetLine(title, locale), span }
}

/** Adds what a node says to its section: notes, a master, or blocks. */
function addNode(node: RootContent, part: Part, isFront: boolean, reading: Reading): void {
  const { building } = reading
  const span = spanOf(node, reading)
  if (node.type === 'containerDirective' && node.name === 'notes') {
    checkDirective(node, reading)
    if (building.kind === 'deck') part.notes.push(...notesOf(node, reading))
    else building.report(notesOutsideDeck(span, building.kind))
  } else if (node.type === 'leafDirective' && node.name === 'master') {
    checkDirective(node, reading)
    const name = node.attributes?.name
    if (isFront || !name) {
      building.report(
        directiveMisplaced(
          'the directive `master`',
          span,
          'under a heading, as `::master{name=…}`',
        ),
      )
    } else part.master = { name, span }
  } else {
    const blocks = flowBlocks([node], reading)
    if (isFront && building.kind === 'deck' && blocks.length > 0) {
      building.report(slideUntitled(span))
    }
    part.blocks.push(...blocks)
  }
}

function notesOf(node: DirectiveNode, reading: Reading): (Paragraph | List)[] {
  const blocks = flowBlocks(contentOf(node), { ...reading, place: uncited })
  return blocks.filter((block): block is Paragraph | List => {
    const spoken = block.type === 'paragraph' || block.type === 'list'
    if (!spoken) reading.building.report(notesUnsupported(block.type, block.origin.span))
    return spoken
  })
}

function finished({ depth, title, span, ...part }: Part & Opened): Section {
  return {
    depth,
    title,
    ...(part.master !== undefined && { master: part.master }),
    blocks: part.blocks,
    notes: part.notes,
    sections: part.sections.map(finished),
    origin: { span },
  }
}

function checkTitles(sections: readonly Section[], { building }: Reading): void {
  const seen = new Map<string, Span>()
  const check = (section: Section): void => {
    const title = comparable(plain(section.title))
    const first = seen.get(title)
    if (first === undefined) seen.set(title, section.origin.span)
    else building.report(titleDuplicate(title, section.origin.span, first))
    section.sections.forEach(check)
  }
  sections.forEach(check)
}
