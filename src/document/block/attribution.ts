/** Statements with who makes them. */

import type { Span } from '../../base/source.js'
import type { Fact } from '../../dataset/fact.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { Attribution } from '../ast.js'
import type { Inlines } from '../ast-inline.js'
import { capitalised } from '../capitalised.js'
import { type Building, uncited } from '../context.js'
import { attributionMissing } from '../fact-diagnostics.js'
import { factText, text } from '../inline.js'
import { lineInlines } from '../inlines.js'
import { accordingInlines, speakerInlines } from '../names.js'
import { type Cited, citedOf } from '../number.js'
import { trimmedLine } from '../running-text.js'
import { typesetLine } from '../typeset.js'
import { labelOf } from '../wording.js'
import { referred } from './table.js'

/** One block for each speaker, in the order in which they first appear. */
export function attributionBlocks(
  { facts, lead }: BlockValueOf<'attributed'>,
  span: Span,
  building: Building,
): readonly Attribution[] {
  const intro = lead === undefined ? [] : trimmedLine(lineInlines(lead, uncited, building))
  const said = facts.filter((fact) => attributed(fact, building))
  const speakers = [...new Set(said.map(({ attribution }) => attribution))]
  const bySpeaker = speakers.map((id) => said.filter(({ attribution }) => attribution === id))
  return bySpeaker.map((statements) => ({
    type: 'attribution',
    items: statements.map((fact) => statement(fact, span, building)),
    said: saidBy(statements, intro, span, building),
    speaker: speakerOf(statements, span, building),
    origin: { span },
  }))
}

function attributed(fact: Fact, building: Building): boolean {
  if (fact.attribution === undefined) building.report(attributionMissing(fact, fact.span))
  return fact.attribution !== undefined
}

function statement(fact: Fact, span: Span, building: Building): Inlines {
  const label = labelOf(fact, 'full', span, building)
  return typesetLine([factText(label, fact, span)], building.locale)
}

/** "Nach Angaben von Dr. Martin Siess (TUM Klinikum)" with the notes of the statements. */
function saidBy(
  statements: readonly Fact[],
  lead: Inlines,
  span: Span,
  building: Building,
): Inlines {
  const [first] = statements
  const said = (first && accordingInlines(first, span, building, { affiliation: true })) ?? []
  const line = lead.length > 0 ? [...lead, text(' ', { span }), ...said] : opening(said)
  return cite(line, statements, span, building)
}

function speakerOf(statements: readonly Fact[], span: Span, building: Building): Inlines {
  const [first] = statements
  return cite(
    (first && speakerInlines(first, span, building, { affiliation: true })) ?? [],
    statements,
    span,
    building,
  )
}

/** A line with the notes of the statements, each once. */
function cite(line: Inlines, statements: readonly Fact[], span: Span, building: Building): Inlines {
  const byNumber = new Map<number, Cited>()
  for (const cited of statements.map(citedOf)) byNumber.set(building.notes.refer(cited), cited)
  return referred(typesetLine(line, building.locale), [...byNumber.values()], { span }, building)
}

function opening(line: Inlines): Inlines {
  const [first, ...rest] = line
  if (first?.type !== 'text') return line
  return [{ ...first, text: capitalised(first.text) }, ...rest]
}
