/** Prints a document as indented text, for references in tests and for people who look. */

import type { Block, BlockOf, Document, Section } from './ast.js'
import type { Inline, Inlines } from './ast-inline.js'
import { rowsOfChart } from './chart-values.js'

/**
 * The document as text: one line for each property, section, block and line, children indented.
 *
 * Inlines: `{fact text}` is a printed fact, `*…*` emphasis, `**…**` strong, `[text](url)` a link,
 * `[text]{lang}` a phrase in another language, `^1` a reference. No-break spaces are `~`, narrow
 * ones `_`, so that glue can be read.
 */
export function printDocument(document: Document): string {
  const { properties, notes } = document
  const lines = [
    `${document.kind} ${properties.name} ${document.locale}`,
    ...printProperties(document),
    ...printBlocks(document.blocks),
    ...titled('speaker-notes', printBlocks(document.speakerNotes)),
    ...document.sections.flatMap(printSection),
    ...notes.map(
      ({ number, children, facts }) =>
        `note ${number}: ${printLine(children)} (${facts.join(', ')})`,
    ),
    `facts: ${document.facts.join(', ')}`,
  ]
  return `${lines.join('\n')}\n`
}

function printProperties({ properties }: Document): string[] {
  const { title, short, subtitle, kicker, lead, launch, edition, embargo, contact, sender } =
    properties
  return indented([
    ...named('kicker', kicker),
    ...named('title', title),
    ...named('short', short),
    ...named('subtitle', subtitle),
    ...named('lead', lead),
    ...named('launch', launch),
    ...named('edition', edition),
    ...named('embargo', embargo),
    ...named('contact', contact),
    `status: ${properties.status}`,
    `sender: ${Object.values(sender).map(printLine).join(' · ')}`,
    `subject: ${glue(properties.subject)}`,
    `keywords: ${properties.keywords.join(', ')}`,
  ])
}

function printSection(section: Section): string[] {
  const master = section.master === undefined ? '' : ` master=${section.master.name}`
  return [
    `section ${section.depth}: ${printLine(section.title)}${master}`,
    ...indented([
      ...printBlocks(section.blocks),
      ...titled('notes', printBlocks(section.notes)),
      ...section.sections.flatMap(printSection),
    ]),
  ]
}

/** Blocks as lines of text. */
export function printBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(printBlock)
}

function printBlock<T extends Block['type']>(block: BlockOf<T>): string[] {
  return print[block.type](block)
}

type Print<B extends Block> = (block: B) => string[]

const print: { readonly [T in Block['type']]: Print<BlockOf<T>> } = {
  heading: ({ depth, children }) => [`heading ${depth}: ${printLine(children)}`],
  paragraph: ({ children }) => [`paragraph: ${printLine(children)}`],
  list: ({ ordered, start, items }) =>
    titled(
      ordered ? `ordered list${start === undefined ? '' : ` from ${start}`}` : 'list',
      items.flatMap((item) => titled('-', printBlocks(item))),
    ),
  table: ({ caption, summary, columns, rows }) =>
    titled('table', [
      ...named('caption', caption),
      `summary: ${glue(summary)}`,
      columns.map(({ header, align }) => `${printLine(header)} <${align}>`).join(' | '),
      ...rows.map(
        ({ cells, total }) => `${cells.map(printLine).join(' | ')}${total ? ' (total)' : ''}`,
      ),
    ]),
  'key-figures': ({ figures }) =>
    titled(
      'key-figures',
      figures.map(({ fact, before, numeral, after, label, scope, asOf, note }) =>
        [
          fact,
          [before, numeral, after].map((part) => glue(part ?? '')).join('|'),
          ...[label, scope ?? [], asOf].map(printLine),
          `^${note.number}`,
        ].join(' · '),
      ),
    ),
  chart: (chart) =>
    titled(`chart ${chart.kind}`, [
      ...named('title', chart.title),
      `summary: ${glue(chart.summary)}`,
      ...rowsOfChart(chart).map(
        ({ names, value: { value, valueText, fact, highlight } }) =>
          `${glue(names.join(' · '))}: ${value} "${glue(valueText)}" ${fact}${highlight ? ' (highlight)' : ''}`,
      ),
      ...named('measure', chart.measure),
      `^${chart.note.number}`,
    ]),
  timeline: ({ events, summary }) =>
    titled('timeline', [
      `summary: ${glue(summary)}`,
      ...events.map(({ date, label, detail }) =>
        [date, label, detail ?? []].map(printLine).join(' · '),
      ),
    ]),
  'org-chart': ({ roof, members, body, summary }) =>
    titled('org-chart', [
      ...named('roof', roof),
      ...members.map(
        ({ name, fullName, kind }) => `${printLine(name)} · ${printLine(fullName)} · ${kind}`,
      ),
      ...(body ? named('body', body.name) : []),
      ...(body ? named('detail', body.detail) : []),
      ...(body?.seats ?? []).map(
        ({ office, holder, organisation, member, chair }) =>
          `${[office, holder, organisation].map(printLine).join(' · ')} · member ${member ?? '–'}${chair ? ' (chair)' : ''}`,
      ),
      `summary: ${glue(summary)}`,
    ]),
  process: ({ steps, summary }) =>
    titled('process', [
      `summary: ${glue(summary)}`,
      ...steps.map(({ name, details }) => [name, ...details].map(printLine).join(' · ')),
    ]),
  quotation: ({ text, translation, speaker, role }) =>
    titled('quotation', [
      ...named('text', text),
      ...named('translation', translation?.text),
      ...named('mark', translation?.mark),
      ...named('speaker', speaker),
      ...named('role', role),
    ]),
  callout: ({ tone, children }) => titled(`callout ${tone}`, printBlocks(children)),
  figure: ({ path, picture, alt, decorative, caption, credit, crop, width }) => [
    [
      `figure ${path} ${picture.type === 'raster' ? picture.format : picture.type}`,
      `${picture.size.width}×${picture.size.height}`,
      ...(width < 1 ? [`width ${width}`] : []),
      ...(crop ? [`cut to ${round(crop.ratio)} at ${crop.focus.x} ${crop.focus.y}`] : []),
      decorative ? 'decorative' : `"${alt}"`,
    ].join(' '),
    ...indented([...named('caption', caption), ...named('credit', credit)]),
  ],
  columns: ({ columns }) =>
    titled(
      'columns',
      columns.flatMap((column) => titled('column', printBlocks(column))),
    ),
  attribution: ({ items, said }) =>
    titled('attribution', [...items.map((line) => `- ${printLine(line)}`), ...named('said', said)]),
  'open-questions': ({ items }) =>
    titled(
      'open-questions',
      items.map(({ question, owner }) => [question, owner ?? []].map(printLine).join(' · ')),
    ),
  'not-used': ({ items }) =>
    titled(
      'not-used',
      items.map(({ statement, reason, source }) =>
        [statement, reason, source].map(printLine).join(' · '),
      ),
    ),
  break: () => ['break'],
}

/** A line as text, with its marks. */
export function printLine(line: Inlines): string {
  return line.map(printInline).join('')
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return glue(inline.text)
    case 'fact':
      return `{${inline.fact} ${glue(inline.text)}}`
    case 'emphasis':
      return `*${printLine(inline.children)}*`
    case 'strong':
      return `**${printLine(inline.children)}**`
    case 'link':
      return `[${printLine(inline.children)}](${inline.url})`
    case 'language':
      return `[${printLine(inline.children)}]{${inline.language}}`
    case 'abbreviation':
      return `[${printLine(inline.children)}]{= ${glue(inline.expansion)}}`
    case 'note-reference':
      return `^${inline.number}`
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function glue(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_')
}

function named(name: string, line: Inlines | undefined): string[] {
  return line === undefined ? [] : [`${name}: ${printLine(line)}`]
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...indented(lines)]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
