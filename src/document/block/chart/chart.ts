/** A chart of facts that can be compared: each kind reads them in a file of its own. */

import type { Span } from '../../../base/source.js'
import { numberOf } from '../../../base/value.js'
import type { ChartKind } from '../../../template/slot.js'
import type { Block } from '../../ast.js'
import type { Chart } from '../../chart.js'
import { labelsOfChart } from '../../chart-values.js'
import { type Building, uncited } from '../../context.js'
import { factWithoutValue } from '../../fact-diagnostics.js'
import { lineInlines } from '../../inlines.js'
import { plain } from '../../plain.js'
import { trimmedLine } from '../../running-text.js'
import { typesetLine } from '../../typeset.js'
import { factTableBlocks } from '../fact-table.js'
import { readBars } from './bar.js'
import { describeChart } from './describe.js'
import { readDots } from './dots.js'
import { readLines } from './line.js'
import { citedFacts, explained, measureLine, noteOf, withOtherNotes } from './measure-line.js'
import type { Measured, MeasuredFacts } from './measured.js'
import { readMultiples } from './multiples.js'
import type { ChartValueSlot, Read, ReadChart, Reading } from './reading.js'
import { readShares } from './share.js'
import { readStack } from './stacked.js'

/** A kind of chart without an entry here does not compile. */
const read: { readonly [K in ChartKind]: ReadChart<K> } = {
  bar: readBars,
  stacked: readStack,
  line: readLines,
  share: readShares,
  dots: readDots,
  multiples: readMultiples,
}

/** The chart; a table where the facts do not make a chart of its kind. */
export function chartBlocks(
  value: ChartValueSlot,
  span: Span,
  building: Building,
): readonly Block[] {
  const facts = measuredFacts(value, span, building)
  if (facts === undefined) return []
  const reading = { value, facts, span, building }
  const found = read[value.kind](reading)
  return found === undefined ? tableInstead(reading) : [chartOf(reading, found)]
}

function measuredFacts(
  { facts }: ChartValueSlot,
  span: Span,
  { report }: Building,
): MeasuredFacts | undefined {
  for (const fact of facts) {
    if (numberOf(fact.value) === undefined) report(factWithoutValue(fact, 'chart', span))
  }
  const [first, ...others] = facts.filter(
    (fact): fact is Measured => numberOf(fact.value) !== undefined,
  )
  return first && [first, ...others]
}

function chartOf(reading: Reading, { shown, axes }: Read<ChartKind>): Chart {
  const { value, facts, span, building } = reading
  const line =
    value.title &&
    typesetLine(trimmedLine(lineInlines(value.title, uncited, building)), building.locale)
  const measure = measureLine(reading, axes, line)
  const cited = citedFacts(facts, axes)
  const chart: Chart = {
    type: 'chart',
    ...(line && { title: line }),
    ...shown,
    summary: describeChart(shown, plain(line ?? measure), building.locale),
    measure,
    seriesName: plain(measure),
    note: noteOf(cited, span, building),
    origin: { span },
  }
  const meanings = explained(labelsOfChart(chart), span, building)
  return { ...chart, measure: [...meanings, ...withOtherNotes(measure, cited, span, building)] }
}

/** What cannot be compared by the eye can still be read. */
function tableInstead({ value, facts, span, building }: Reading): readonly Block[] {
  const columns = ['label', 'value', 'scope', 'as-of'] as const
  const caption = value.title && { caption: value.title }
  return factTableBlocks({ type: 'fact-table', facts, columns, ...caption }, span, building)
}
