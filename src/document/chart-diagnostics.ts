/** Diagnostics of charts whose facts do not make one: one function for each code. */

import { type Diagnostic, error } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Fact } from '../dataset/fact.js'
import type { ChartKind } from '../template/slot.js'

/** Facts of one chart that do not mean the same thing. */
export function chartMeasureMixed(
  differs: 'unit' | 'measure' | 'as-of date' | 'scope',
  at: Span,
  other: Fact,
): Diagnostic {
  const message = `the facts of this chart differ in their ${differs}`
  return error('chart-measure-mixed', at, message, {
    message: `\`${other.id}\` differs from the first; ${remedies[differs]}`,
    span: other.span,
  })
}

const remedies = {
  unit: 'show such facts in a table',
  measure: 'if both measure the same, give both the same `measure`; else show them in a table',
  'as-of date': 'show them in a table, or the course of time by `kind="line"`',
  scope: 'scope may vary along the categories only; show a panel for each by `kind="multiples"`',
} as const

/** A fact without the scope by which a chart names its categories. */
export function chartScopeMissing(fact: Fact, at: Span): Diagnostic {
  return error('chart-scope-missing', at, `\`${fact.id}\` has no scope to stand at`, {
    message: 'add `scope` to the fact: the categories of this chart are named by it',
    span: fact.span,
  })
}

/** A value below zero where a length or an area stands for it. */
export function chartValueNegative(kind: ChartKind, fact: Fact, at: Span): Diagnostic {
  const message = `\`${fact.id}\` is negative; a chart of kind \`${kind}\` cannot show it`
  return error('chart-value-negative', at, message, {
    message: 'show the facts by `kind="line"` or `kind="dots"`, or in a table',
    span: fact.span,
  })
}

/** A pair of category and series for which no fact was given. */
export function chartCellMissing(series: string, category: string, at: Span): Diagnostic {
  const message = `the chart has no fact for “${series}”, “${category}”`
  const hint = 'give a fact for each series at each category, or leave the series or category out'
  return error('chart-cell-missing', at, message, hint)
}

/** Two facts for one pair of category and series. */
export function chartCellTwice(series: string, category: string, fact: Fact, at: Span): Diagnostic {
  const message = `the chart has two facts for “${series}”, “${category}”`
  return error('chart-cell-twice', at, message, {
    message: `\`${fact.id}\` is the second; leave one out, or give it a label or scope of its own`,
    span: fact.span,
  })
}

/** More series than can be told apart. */
export function chartSeriesMany(
  kind: ChartKind,
  count: number,
  most: number,
  at: Span,
): Diagnostic {
  const message = `the chart has ${count} series; one of kind \`${kind}\` takes ${most}`
  return error('chart-series-many', at, message, 'leave some out, or show them in a table')
}

/** A point of a line whose source names no date. */
export function chartPointUndated(fact: Fact, at: Span): Diagnostic {
  return error('chart-point-undated', at, `\`${fact.id}\` has no as-of date to stand at`, {
    message: 'add `asOf` if the source names it; else show the facts by `kind="bar"`',
    span: fact.span,
  })
}

/** A point of a line that stands behind a later one. */
export function chartPointUnordered(fact: Fact, at: Span): Diagnostic {
  const message = `\`${fact.id}\` is earlier than the point before it`
  return error('chart-point-unordered', at, message, {
    message: `name the facts of each line in the order of their dates; this one is of ${fact.asOf}`,
    span: fact.span,
  })
}

/** Fewer dates than a course needs. */
export function chartPointsFew(count: number, at: Span): Diagnostic {
  const dates = count === 1 ? 'one date' : `${count} dates`
  const message = `the line has facts of ${dates} only`
  const hint = 'a course needs three dates; show two as key figures or in a table'
  return error('chart-points-few', at, message, hint)
}

/** A gap in the dates of a line. */
export function chartStepsUneven(fact: Fact, at: Span): Diagnostic {
  const message = 'the dates of the line are not evenly spaced'
  return error('chart-steps-uneven', at, message, {
    message: `dates are missing before ${fact.asOf}; add their facts, or begin after the gap`,
    span: fact.span,
  })
}

/** A share chart of a single part. */
export function chartPartsFew(at: Span): Diagnostic {
  const hint = 'name all parts of the whole; show a single figure by `key-figures`'
  return error('chart-parts-few', at, 'a whole needs at least two parts', hint)
}

/** A share chart of more parts than can be told apart. */
export function chartPartsMany(count: number, most: number, at: Span): Diagnostic {
  const message = `the whole has ${count} parts; a share chart takes ${most}`
  return error('chart-parts-many', at, message, 'show them by `kind="bar"`')
}

/** A share chart whose whole nobody names. */
export function chartWholeMissing(at: Span): Diagnostic {
  const hint = 'name the fact by `whole="…"`; percentages need none, their whole is 100'
  return error('chart-whole-missing', at, 'the chart does not say what its parts add up to', hint)
}

/** Parts that do not add up to their whole. */
export function chartWholeDiffers(
  sum: string,
  whole: string,
  fact: Fact | undefined,
  at: Span,
): Diagnostic {
  const message = `the parts add up to ${sum}, the whole is ${whole}`
  const remedy = 'add the missing part, or show the facts by `kind="bar"`'
  const hint = fact === undefined ? remedy : { message: `the whole; ${remedy}`, span: fact.span }
  return error('chart-whole-differs', at, message, hint)
}

/** What each code of this file means and how to mend it. */
export const chartCodes: Readonly<Record<string, string>> = {
  'chart-measure-mixed':
    'Marks of a chart can be compared only if all values have the same unit and measure the same. The as-of date may vary along a line, the scope along the categories, nothing else. What a fact measures says its `measure`, else the plural of its label. Choose facts that belong together.',
  'chart-scope-missing':
    'Stacked bars, dot comparisons and panels of bars name their categories by the scopes of the facts, and their series by the labels. This fact says for nobody that it holds. Add `scope` to the fact.',
  'chart-value-negative':
    'Bars, parts of bars and parts of a whole stand for their values by length or area, and there is no length below zero. Lines and dots can stand below zero.',
  'chart-cell-missing':
    'A stacked bar, line, dot comparison or small multiple shows every series at every category, and a gap would be read as zero. Name the missing fact, or leave out the series or the category.',
  'chart-cell-twice':
    'Two facts have the same label, scope and date, so both would stand at one place of the chart. Leave one out, or give it the label, scope or date that tells it from the other.',
  'chart-series-many':
    'With more series than this, colours repeat and labels clash. Show fewer, or use `kind="multiples"`, which gives each series a panel of its own.',
  'chart-point-undated':
    'A line runs through time, so each of its facts needs the date to which it applies. A date is never guessed. Add `asOf` to the fact if its source names a date.',
  'chart-point-unordered':
    'The facts of a line are named in the order of their dates, so that the template can be read like the chart. Put them in order.',
  'chart-points-few':
    'Two points make a straight line that looks like a trend and is none. A line needs facts of three dates.',
  'chart-steps-uneven':
    'Points of a line stand at equal distances. Where a date is left out, the line would rise too steeply there. Add the facts of the missing dates, or begin after the gap.',
  'chart-parts-few':
    'A share chart shows how a whole is divided, which takes at least two parts. Name the others, or show the single figure by `key-figures`.',
  'chart-parts-many': 'Thin slices cannot be compared or told apart. Bars show many parts better.',
  'chart-whole-missing':
    'A share chart says that its parts make up a whole, so the whole must be a fact: named by `whole`, or derived in the dataset as the sum of exactly these parts. Percentages make up 100.',
  'chart-whole-differs':
    'The parts of a share chart do not add up to the whole, beyond what rounding explains. Either a part is missing or one figure is wrong. Never stretch the parts: look into the source.',
}
