/** Turns the blocks of Markdown into blocks of the document. */

import type { List as MarkdownList, Paragraph as MarkdownParagraph, RootContent } from 'mdast'
import type { Block, Heading, List, Paragraph } from './ast.js'
import { blocksOfSlot } from './block/block-slot.js'
import { tableOfMarkdown } from './block/markdown-table.js'
import { directiveMalformed, directiveMisplaced, markdownUnsupported } from './diagnostics.js'
import { checkDirective, type DirectiveNode } from './directive.js'
import { figureOf } from './figure.js'
import { messageFlow } from './flow-message.js'
import { onlySlot } from './marks.js'
import { phrasingInlines, type Reading, spanOf } from './phrasing.js'
import { processBlocks } from './process.js'
import { cited, paragraphOf, trimmedLine } from './running-text.js'
import { typesetLine } from './typeset.js'

/** The blocks of Markdown nodes, in order. */
export function flowBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  return nodes.flatMap((node) => blocksOf(node, reading))
}

function blocksOf(node: RootContent, reading: Reading): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, reading)
    case 'list':
      return [cited(listOf(node, reading), reading.place, reading.building)]
    case 'heading':
      return [headingOf(node, reading)]
    case 'table':
      return [tableOfMarkdown(node, reading)]
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlocks(node, reading)
    default:
      return refuse(node, reading)
  }
}

/** A paragraph: a block or message that stands alone, a picture, or running text. */
function paragraphBlocks(node: MarkdownParagraph, reading: Reading): readonly Block[] {
  const { building, merged, place } = reading
  const [child, ...more] = node.children
  if (child?.type === 'image' && more.length === 0) return figureOf(child, reading)
  const slot = loneSlot(node, reading)
  if (slot?.kind === 'block') return blocksOfSlot(slot.value, slot.span, building)
  if (slot?.value.type === 'message') {
    return messageFlow(slot.value.merged, place, building).map((block) =>
      cited(block, place, building),
    )
  }
  if (child?.type === 'text' && child.value.startsWith('::')) {
    const [line = ''] = child.value.split('\n')
    const hint =
      'write `:::name{attribute=value}` without spaces, or `\\::` for the signs themselves'
    building.report(directiveMalformed(line, spanOf(node, reading), hint))
  }
  const line = phrasingInlines(node.children, { ...reading, merged })
  const paragraph = paragraphOf(line, { span: spanOf(node, reading) }, building)
  return paragraph.children.length === 0 ? [] : [cited(paragraph, place, building)]
}

function loneSlot(node: MarkdownParagraph, { merged }: Reading) {
  const [child, ...more] = node.children
  return child?.type === 'text' && more.length === 0
    ? onlySlot(child.value, merged.slots)
    : undefined
}

function listOf(node: MarkdownList, reading: Reading): List {
  const items = node.children.map((item) =>
    item.children.flatMap((child): readonly (Paragraph | List)[] => {
      if (child.type === 'list') return [listOf(child, reading)]
      if (child.type === 'paragraph') return itemParagraphs(child, reading)
      return refuse(child, reading)
    }),
  )
  return {
    type: 'list',
    ordered: node.ordered === true,
    ...(node.ordered === true && (node.start ?? 1) !== 1 && { start: node.start ?? 1 }),
    items: items.filter((item) => item.length > 0),
    origin: { span: spanOf(node, reading) },
  }
}

function itemParagraphs(node: MarkdownParagraph, reading: Reading): readonly (Paragraph | List)[] {
  const { building, place } = reading
  const slot = loneSlot(node, reading)
  if (slot?.kind === 'inline' && slot.value.type === 'message') {
    return messageFlow(slot.value.merged, place, building)
  }
  const origin = { span: spanOf(node, reading) }
  const paragraph = paragraphOf(phrasingInlines(node.children, reading), origin, building)
  return paragraph.children.length === 0 ? [] : [paragraph]
}

/** A heading below the sections. */
function headingOf(node: Extract<RootContent, { type: 'heading' }>, reading: Reading): Heading {
  const line = trimmedLine(phrasingInlines(node.children, reading))
  const depth = node.depth <= 3 ? 3 : node.depth === 4 ? 4 : 5
  return {
    type: 'heading',
    depth,
    level: reading.building.headings.next(depth),
    children: typesetLine(line, reading.building.locale),
    origin: { span: spanOf(node, reading) },
  }
}

function directiveBlocks(node: DirectiveNode, reading: Reading): readonly Block[] {
  const span = spanOf(node, reading)
  const name = checkDirective(node, reading)
  const content = (): Block[] => flowBlocks(contentOf(node), reading)
  switch (name) {
    case 'break':
      return [{ type: 'break', origin: { span } }]
    case 'callout': {
      const tone = node.attributes?.tone === 'caution' ? 'caution' : 'note'
      return [{ type: 'callout', tone, children: content(), origin: { span } }]
    }
    case 'columns':
      return [{ type: 'columns', columns: columnsOf(node, reading), origin: { span } }]
    case 'process':
      return processBlocks(contentOf(node), span, reading, listOf)
    case undefined:
      return content()
    default:
      reading.building.report(directiveMisplaced(theDirective(name), span, places[name]))
      return name === 'column' ? content() : []
  }
}

const places = {
  column: 'inside `columns`',
  notes: 'directly under the heading of a slide, not inside another block',
  master: 'directly under the heading of a slide, not inside another block',
}

function columnsOf(node: DirectiveNode, reading: Reading): Block[][] {
  return contentOf(node).flatMap((child): Block[][] => {
    if (child.type === 'containerDirective' && child.name === 'column') {
      checkDirective(child, reading)
      return [flowBlocks(contentOf(child), reading)]
    }
    const blocks = blocksOf(child, reading)
    if (blocks.length === 0) return []
    const hint =
      'inside a `column`; content of `columns` that stands in no column gets one of its own'
    const isDirective = child.type === 'containerDirective' || child.type === 'leafDirective'
    const what = isDirective ? theDirective(child.name) : 'content outside of a column'
    reading.building.report(directiveMisplaced(what, spanOf(child, reading), hint))
    return [[...blocks]]
  })
}

function theDirective(name: string): string {
  return `the directive \`${name}\``
}

/** What a directive holds, without its label. */
export function contentOf(node: DirectiveNode): readonly RootContent[] {
  return node.children.filter(
    (child) => !(child.type === 'paragraph' && child.data?.directiveLabel === true),
  )
}

function refuse(node: RootContent, reading: Reading): readonly [] {
  const [what, remedy] = refused[node.type] ?? [
    `Markdown of the type \`${node.type}\``,
    'delete it',
  ]
  reading.building.report(markdownUnsupported(what, spanOf(node, reading), remedy))
  return []
}

const refused: { readonly [type: string]: readonly [what: string, remedy: string] } = {
  html: ['HTML', 'use a directive or a helper; comments are written `{{!-- … --}}`'],
  code: ['a code block', 'delete the backticks or tildes'],
  thematicBreak: ['a horizontal rule', 'write a heading, or `::break` for a new page or slide'],
  definition: ['a label for a link', 'write the address behind the words: `[words](https://…)`'],
  blockquote: ['a block quotation', 'quotations come from the dataset: `{{quotation "…"}}`'],
  table: ['a table in a list item', 'move it out of the list'],
  heading: ['a heading in a list item', 'move it out of the list'],
  containerDirective: ['a directive in a list item', 'move it out of the list'],
  leafDirective: ['a directive in a list item', 'move it out of the list'],
}
