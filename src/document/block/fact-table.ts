/** A table with a row for each fact and the columns that were asked for. */

import type { Span } from '../../base/source.js'
import type { Fact } from '../../dataset/fact.js'
import type { BlockValueOf, TableColumn } from '../../template/slot.js'
import type { Table } from '../ast.js'
import type { Inlines, Origin } from '../ast-inline.js'
import { type Building, uncited } from '../context.js'
import { evidenceLine } from '../evidence.js'
import { valueText } from '../fact-inlines.js'
import { factText } from '../inline.js'
import { lineInlines } from '../inlines.js'
import { speakerInlines } from '../names.js'
import { citedOf } from '../number.js'
import { plain } from '../plain.js'
import { trimmedLine, words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf, optionalWording, wording } from '../wording.js'
import { citeTable, dash } from './table.js'

/** The table; none without facts. Notes are referred to unless a column names the source. */
export function factTableBlocks(
  value: BlockValueOf<'fact-table'>,
  span: Span,
  building: Building,
): readonly Table[] {
  const { facts, columns, caption } = value
  if (facts.length === 0 || columns.length === 0) return []
  const origin = { span }
  const line =
    caption && typesetLine(trimmedLine(lineInlines(caption, uncited, building)), building.locale)
  const headers = columns.map((column) => headerOf(column, building))
  const table: Table = {
    type: 'table',
    ...(line && { caption: line }),
    summary: line ? plain(line) : headers.join(', '),
    columns: columns.map((column, index) => ({
      header: words(headers[index] ?? '', origin, building),
      align: column === 'value' && facts.every(isNumber) ? 'end' : 'start',
    })),
    rowHeads: columns[0] === 'label',
    rows: facts.map((fact) => ({
      cells: columns.map((column) => cell[column](fact, { span, fact: fact.id }, building)),
      total: false,
      origin: { span, fact: fact.id },
    })),
    origin,
  }
  if (columns.includes('source')) return [table]
  return [
    citeTable(
      table,
      facts.map((fact) => [citedOf(fact)]),
      building,
    ),
  ]
}

function isNumber({ value }: Fact): boolean {
  return value !== undefined && value.type !== 'text' && value.type !== 'date'
}

function headerOf(column: TableColumn, { locale: { words } }: Building): string {
  const { columns } = words
  const headers: { readonly [C in TableColumn]: string } = {
    label: columns.statement,
    value: columns.value,
    scope: columns.scope,
    'as-of': columns.asOf,
    source: columns.source,
    evidence: columns.evidence,
    release: columns.release,
    attribution: columns.speaker,
  }
  return headers[column]
}

type Cell = (fact: Fact, origin: Origin, building: Building) => Inlines

/** What each column says of a fact. */
const cell: { readonly [C in TableColumn]: Cell } = {
  label: (fact, origin, building) => {
    const label = labelOf(fact, 'full', origin.span, building)
    const run = fact.value === undefined ? [factText(label, fact, origin.span)] : undefined
    return run ? typesetLine(run, building.locale) : words(label, origin, building)
  },
  value: (fact, origin, building) =>
    fact.value === undefined
      ? dash(origin)
      : typesetLine(
          [factText(valueText(fact, 'table', origin.span, building), fact, origin.span)],
          building.locale,
        ),
  scope: (fact, origin, building) => {
    const scope = optionalWording(fact.scope, fact, 'scope', building)
    return scope === undefined ? dash(origin) : words(scope, origin, building)
  },
  'as-of': ({ asOf, kind }, origin, building) => {
    const { date, words: vocabulary } = building.locale
    if (asOf !== undefined) return words(date(asOf, 'long'), origin, building)
    return kind === 'figure' ? words(vocabulary.asOfUnknown, origin, building) : dash(origin)
  },
  source: (fact, origin, building) => {
    const source = building.view.source(fact.citation.source)
    return words(wording(source.titles, source, 'title', building), origin, building)
  },
  evidence: evidenceLine,
  release: (fact, origin, building) =>
    words(building.locale.words.releaseClass[fact.release], origin, building),
  attribution: (fact, origin, building) => {
    const speaker = speakerInlines(fact, origin.span, building)
    return speaker === undefined ? dash(origin) : typesetLine(speaker, building.locale)
  },
}
