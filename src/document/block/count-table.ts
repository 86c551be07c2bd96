/** Who is behind counts: speakers down, counted facts across. */

import type { Span } from '../../base/source.js'
import type { CountedEvidence, Fact } from '../../dataset/fact.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { Row, Table } from '../ast.js'
import type { Inlines } from '../ast-inline.js'
import { capitalised } from '../capitalised.js'
import { type Building, uncited } from '../context.js'
import { factNotCounted } from '../fact-diagnostics.js'
import { valueText } from '../fact-inlines.js'
import { factText, text } from '../inline.js'
import { lineInlines } from '../inlines.js'
import { shortName } from '../names.js'
import { citedOf } from '../number.js'
import { plain } from '../plain.js'
import { trimmedLine, words } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf } from '../wording.js'
import { citeTable, dash } from './table.js'

/** A counted fact and the names of those whose words were counted. */
interface Count {
  readonly fact: Fact
  readonly speakers: ReadonlySet<string>
}

/** The table: "ja" where the speaker's words were counted, a dash where not, the counts below. */
export function countTableBlocks(
  { facts, caption }: BlockValueOf<'count-table'>,
  span: Span,
  building: Building,
): readonly Table[] {
  const counts = facts.flatMap((fact) => countOf(fact, span, building))
  if (counts.length === 0) return []
  const { locale } = building
  const line = caption && typesetLine(trimmedLine(lineInlines(caption, uncited, building)), locale)
  const labels = counts.map(({ fact }) => labelOf(fact, 'short', span, building))
  const speakers = [...new Set(counts.flatMap(({ speakers }) => [...speakers]))]
  const table: Table = {
    type: 'table',
    ...(line && { caption: line }),
    summary: `${line ? plain(line) : locale.words.columns.speaker}: ${labels.join(', ')}`,
    columns: [
      { header: words(locale.words.columns.speaker, { span }, building), align: 'start' },
      ...counts.map(({ fact }, index) => ({
        header: words(capitalised(labels[index] ?? ''), { span, fact: fact.id }, building),
        align: 'center' as const,
      })),
    ],
    rowHeads: true,
    rows: [
      ...speakers.map((speaker) => speakerRow(speaker, counts, span, building)),
      totalRow(counts, span, building),
    ],
    origin: { span },
  }
  const cited = table.rows.map(() => counts.map(({ fact }) => citedOf(fact)))
  return [citeTable(table, distinct(cited, building), building)]
}

function countOf(fact: Fact, span: Span, building: Building): readonly Count[] {
  if (fact.derivation?.method !== 'counted') {
    building.report(factNotCounted(fact, span))
    return []
  }
  const { evidence } = fact.derivation
  return [{ fact, speakers: new Set(evidence.map((piece) => speakerOf(piece, building))) }]
}

/** Whose words were counted; an organisation counts for itself. */
function speakerOf({ of }: CountedEvidence, building: Building): string {
  const { view, locale } = building
  const quotation = view.quotation(of)
  const fact = view.fact(of)
  const id =
    quotation.status !== 'unknown'
      ? quotation.value.speaker
      : fact.status === 'unknown'
        ? of
        : (fact.value.attribution ?? of)
  const person = view.person(id)
  if (person.status === 'found') return person.value.name
  const organisation = view.organisation(id)
  return organisation.status === 'found'
    ? shortName(organisation.value, building)
    : locale.words.notNamed
}

function speakerRow(
  speaker: string,
  counts: readonly Count[],
  span: Span,
  building: Building,
): Row {
  const mark = (count: Count): Inlines => {
    const origin = { span, fact: count.fact.id }
    return count.speakers.has(speaker) ? [text(building.locale.words.yes, origin)] : dash(origin)
  }
  const head = words(speaker, { span }, building)
  return { cells: [head, ...counts.map(mark)], total: false, origin: { span } }
}

function totalRow(counts: readonly Count[], span: Span, building: Building): Row {
  const head = words(building.locale.words.columns.total, { span }, building)
  const cells = counts.map(({ fact }) => [
    factText(valueText(fact, 'table', span, building), fact, span),
  ])
  return { cells: [head, ...cells], total: true, origin: { span } }
}

/** What rows cite, each note once in a row. */
function distinct<C extends Parameters<Building['notes']['refer']>[0]>(
  rows: readonly (readonly C[])[],
  { notes }: Building,
): C[][] {
  return rows.map((row) => [...new Map(row.map((cited) => [notes.refer(cited), cited])).values()])
}
