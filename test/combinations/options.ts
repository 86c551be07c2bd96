/** In which forms each block may be asked for: one of them in slides and one in print has to be shown. */

import type { Block, BlockOf, Document } from '../../src/document/ast.js'
import type { Inline } from '../../src/document/ast-inline.js'
import type { ChartOf } from '../../src/document/chart.js'
import { linesOfBlock, visitBlocks, visitInlines } from '../../src/document/visit.js'
import { type ChartKind, chartKinds } from '../../src/template/slot.js'

type Options<B> = { readonly [option: string]: (block: B) => boolean }

/** Numbers from the first to the last, each with what it counts. */
const counts = <B>(
  from: number,
  to: number,
  what: string,
  count: (block: B) => number,
): Options<B> =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index) => [
      `${from + index} ${what}`,
      (block: B) => count(block) === from + index,
    ]),
  )

/** An option of the charts of one kind. */
const chart =
  <K extends ChartKind>(kind: K, holds: (one: ChartOf<K>) => boolean) =>
  (block: BlockOf<'chart'>): boolean =>
    block.kind === kind && holds(block as unknown as ChartOf<K>)

/** A type of block without an entry here does not compile. */
const options: { readonly [T in Block['type']]: Options<BlockOf<T>> } = {
  heading: {
    'below a slide or section': ({ depth }) => depth === 3,
    'two levels below': ({ depth }) => depth === 4,
    'three levels below': ({ depth }) => depth === 5,
  },
  paragraph: {},
  list: {
    'with marks': ({ ordered }) => !ordered,
    'with numbers': ({ ordered }) => ordered,
    'with a list inside': ({ items }) => items.flat().some(({ type }) => type === 'list'),
    'with an entry of two paragraphs': ({ items }) =>
      items.some((item) => item.filter(({ type }) => type === 'paragraph').length > 1),
  },
  table: {
    'with a caption': ({ caption }) => caption !== undefined,
    'without a caption': ({ caption }) => caption === undefined,
    'with a total': ({ rows }) => rows.some(({ total }) => total),
    'with a column in the middle': ({ columns }) => columns.some(({ align }) => align === 'center'),
    'with a column at the end': ({ columns }) => columns.some(({ align }) => align === 'end'),
    'with more columns than stand apart': ({ columns }) => columns.length > 6,
    'of one row': ({ rows }) => rows.length === 1,
    'of many rows': ({ rows }) => rows.length > 20,
  },
  'key-figures': {
    ...counts(1, 6, 'figures', ({ figures }) => figures.length),
    'with words before the number': ({ figures }) => figures.some(({ before }) => before),
    'with a unit': ({ figures }) =>
      figures.some(({ numeral, after }) => after || /[%€]/.test(numeral)),
    'without a scope': ({ figures }) => figures.some(({ scope }) => scope === undefined),
  },
  chart: {
    ...Object.fromEntries(
      chartKinds.map((kind) => [
        `of kind ${kind}`,
        (block: BlockOf<'chart'>) => block.kind === kind,
      ]),
    ),
    'with a title': ({ title }) => title !== undefined,
    'without a title': ({ title }) => title === undefined,
    'with a bar that is stressed': chart('bar', ({ bars }) =>
      bars.some(({ highlight }) => highlight),
    ),
    'with one line': chart('line', ({ grid }) => grid.series.length === 1),
    'with several lines': chart('line', ({ grid }) => grid.series.length > 1),
    'with parts and their whole': chart('share', ({ whole }) => whole !== undefined),
    'with parts of a hundred': chart('share', ({ whole }) => whole === undefined),
    'with dots of one series': chart('dots', ({ grid }) => grid.series.length === 1),
    'with dots of several series': chart('dots', ({ grid }) => grid.series.length > 1),
    'with panels of bars': chart('multiples', ({ panels }) => panels === 'bar'),
    'with panels of lines': chart('multiples', ({ panels }) => panels === 'line'),
    'with a panel that is stressed': chart('multiples', ({ grid }) =>
      grid.series.some(({ values }) => values.some(({ highlight }) => highlight)),
    ),
  },
  timeline: {
    'with dates': ({ events }) => events.some(({ dated }) => dated),
    'with events without a date': ({ events }) => events.some(({ dated }) => !dated),
    'with more said of an event': ({ events }) => events.some(({ detail }) => detail),
    'of one event': ({ events }) => events.length === 1,
  },
  'org-chart': {
    'with seats': ({ body }) => body !== undefined,
    'without seats': ({ body }) => body === undefined,
    'with a chair': ({ body }) => body?.seats.some(({ chair }) => chair) ?? false,
    'with a seat of no member': ({ body }) =>
      body?.seats.some(({ member }) => member === undefined) ?? false,
  },
  process: {
    ...counts(3, 6, 'steps', ({ steps }) => steps.length),
    'with more said of a step': ({ steps }) => steps.some(({ details }) => details.length > 0),
    'with names alone': ({ steps }) => steps.every(({ details }) => details.length === 0),
  },
  quotation: {
    'in the language of the document': ({ translation }) => translation === undefined,
    'with a working translation': ({ translation }) =>
      translation !== undefined && !isQuoted(translation),
    'with an authorised translation': ({ translation }) =>
      translation !== undefined && isQuoted(translation),
  },
  callout: {
    'that notes': ({ tone }) => tone === 'note',
    'that warns': ({ tone }) => tone === 'caution',
  },
  figure: {
    'of a PNG': ({ picture }) => picture.type === 'raster' && picture.format === 'png',
    'of a JPEG': ({ picture }) => picture.type === 'raster' && picture.format === 'jpeg',
    'of an SVG': ({ picture }) => picture.type === 'drawing',
    'in the whole': ({ crop }) => crop === undefined,
    'cut to a shape': ({ crop }) => crop !== undefined,
    'with a caption': ({ caption }) => caption !== undefined,
    'with a credit': ({ credit }) => credit !== undefined,
    'with neither': ({ caption, credit }) => caption === undefined && credit === undefined,
    'that says nothing': ({ decorative }) => decorative,
    'narrower than its place': ({ width }) => width < 1,
  },
  columns: counts(2, 3, 'of them', ({ columns }) => columns.length),
  attribution: {
    'of one statement': ({ items }) => items.length === 1,
    'of several': ({ items }) => items.length > 1,
  },
  'open-questions': {
    'with who settles them': ({ items }) => items.some(({ owner }) => owner),
    without: ({ items }) => items.some(({ owner }) => owner === undefined),
  },
  'not-used': {},
  break: {},
}

/** A type of text without an entry here does not compile. */
const inlines: { readonly [T in Inline['type']]: true } = {
  text: true,
  fact: true,
  emphasis: true,
  strong: true,
  link: true,
  'note-reference': true,
  language: true,
  abbreviation: true,
}

function isQuoted({ text }: NonNullable<BlockOf<'quotation'>['translation']>): boolean {
  const [first] = text
  return first?.type === 'text' && /^[„“]/.test(first.text)
}

const media = ['slides', 'print'] as const

/** Every option in each medium. */
export function admissibleOptions(): readonly string[] {
  const all = [
    ...Object.entries(options).flatMap(([type, own]) => [
      type,
      ...Object.keys(own).map((option) => `${type} ${option}`),
    ]),
    ...Object.keys(inlines).map((type) => `text of type ${type}`),
  ]
  return media.flatMap((medium) => all.map((one) => `${medium}: ${one}`))
}

/** The options that a document shows. */
export function shownOptions(document: Document): ReadonlySet<string> {
  const medium = document.kind === 'deck' ? 'slides' : 'print'
  const shown = new Set<string>()
  const { blocks, sections } = document
  const inner = sections.flatMap((section) => [section, ...section.sections])
  visitBlocks([...blocks, ...inner.flatMap((section) => section.blocks)], (block) => {
    shown.add(`${medium}: ${block.type}`)
    for (const [option, holds] of Object.entries(options[block.type] as Options<Block>)) {
      if (holds(block)) shown.add(`${medium}: ${block.type} ${option}`)
    }
    for (const line of linesOfBlock(block)) {
      visitInlines(line, ({ type }) => shown.add(`${medium}: text of type ${type}`))
    }
  })
  return shown
}
