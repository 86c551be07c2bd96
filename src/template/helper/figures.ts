/** Helpers that show several facts as a block. */

import type { Fact } from '../../dataset/fact.js'
import { templateArgumentWrong } from '../argument-diagnostics.js'
import { type Call, choice, choices, textOf } from '../call.js'
import type { BlockHelper, Parameter } from '../helper.js'
import { lineOf } from '../print-value.js'
import { factAttributionMissing, factWithoutValue } from '../release-diagnostics.js'
import { factOf, factsOf, type Standing } from '../resolve.js'
import { type ChartKind, chartKinds, type Merged, type TableColumn } from '../slot.js'

const columns = [
  ...([
    'label',
    'value',
    'scope',
    'as-of',
    'source',
    'evidence',
    'release',
    'attribution',
  ] as const),
]
const defaultColumns: readonly TableColumn[] = ['label', 'value', 'source']

const factsParameter: Parameter = {
  name: 'fact',
  takes: 'facts',
  needed: true,
  doc: 'ids, facts, or lists of them',
}
const caption: Parameter = { name: 'caption', takes: 'text', doc: 'caption, such as `(t "beds")`' }

/** `{{key-figures alliance.featured.keyFigures}}` */
export const keyFigures: BlockHelper = {
  returns: 'block',
  positional: [factsParameter],
  several: true,
  named: [],
  doc: 'tiles: figure, label, scope, as-of date and source of each fact',
  example: '{{key-figures alliance.featured.keyFigures}}',
  run(call) {
    const facts = withValues(call, 'plain')
    return facts && { type: 'key-figures', facts }
  },
}

/** `{{table "fig.beds" "fig.studies"}}` */
export const table: BlockHelper = {
  returns: 'block',
  positional: [factsParameter],
  several: true,
  named: [
    {
      name: 'columns',
      takes: 'choices',
      choices: columns,
      doc: 'words in the order of the columns; `label value source` if absent',
    },
    caption,
  ],
  doc: 'a table with one fact in each row; class B needs the column `attribution` or `source`',
  example: '{{table facts columns="label value as-of source"}}',
  run(call) {
    const shown = choices(call, 'columns', columns) ?? defaultColumns
    const attributed = shown.includes('attribution') || shown.includes('source')
    const facts = factsOf(call, call.positional, attributed ? 'attributed' : 'plain')
    return facts && { type: 'fact-table', facts, columns: shown, ...line(call, 'caption') }
  },
}

/** `{{count-table alliance.featured.aimCounts}}` */
export const countTable: BlockHelper = {
  returns: 'block',
  positional: [factsParameter],
  several: true,
  named: [caption],
  doc: 'speakers down, counted facts across, a mark for each statement that was counted',
  example: '{{count-table alliance.featured.aimCounts}}',
  run(call) {
    const facts = factsOf(call, call.positional, 'attributed')
    if (!facts) return undefined
    const typed = facts.filter(({ derivation }) => derivation?.method !== 'counted')
    for (const { id } of typed) {
      const message = `\`${id}\` is no counted fact`
      const hint = 'its entry needs a `derivation` with `method: counted`'
      call.merging.report(templateArgumentWrong(message, call.site.span, hint))
    }
    return typed.length > 0 ? undefined : { type: 'count-table', facts, ...line(call, 'caption') }
  },
}

/** `{{chart alliance.featured.aimCounts kind="bar"}}` */
export const chart: BlockHelper = {
  returns: 'block',
  positional: [factsParameter],
  several: true,
  named: [
    { name: 'kind', takes: 'choice', choices: chartKinds, doc: 'kind of chart' },
    { name: 'title', takes: 'text', doc: 'title, such as `(t "aims")`' },
    {
      name: 'highlight',
      takes: 'fact',
      doc: 'id of the fact that the title speaks of; of bars and panels',
    },
    { name: 'whole', takes: 'fact', doc: 'what the parts of `kind="share"` add up to' },
  ],
  doc: 'a chart of facts that share unit and measure, and the as-of date unless it is an axis',
  example: '{{chart alliance.featured.aimCounts title=(t "aims")}}',
  run(call) {
    const kind = choice(call, 'kind', chartKinds)
    const facts = withValues(call, 'plain')
    if (!facts || !kind) return undefined
    const highlight = highlighted(call, kind, facts)
    const whole = wholeOf(call, kind)
    return {
      type: 'chart',
      kind,
      facts,
      ...line(call, 'title'),
      ...(highlight && { highlight }),
      ...(whole && { whole }),
    }
  },
}

/** `{{attributed alliance.featured.aims lead=(t "aims-lead")}}` */
export const attributed: BlockHelper = {
  returns: 'block',
  positional: [factsParameter],
  several: true,
  named: [
    { name: 'lead', takes: 'text', doc: 'words before the statements, such as `(t "lead")`' },
  ],
  doc: 'statements as a list, with who makes them',
  example: '{{attributed alliance.featured.aims}}',
  run(call) {
    const facts = factsOf(call, call.positional, 'attributed')
    if (!facts) return undefined
    const loose = facts.filter(({ attribution }) => attribution === undefined)
    for (const fact of loose) call.merging.report(factAttributionMissing(fact, call.site.span))
    return loose.length > 0 ? undefined : { type: 'attributed', facts, ...line(call, 'lead') }
  },
}

/** Facts that all have a value; undefined if none is left. */
function withValues(call: Call, standing: Standing): readonly Fact[] | undefined {
  const facts = factsOf(call, call.positional, standing)
  for (const fact of facts?.filter(({ value }) => value === undefined) ?? []) {
    call.merging.report(factWithoutValue(fact, call.site.span))
  }
  const valued = facts?.filter(({ value }) => value !== undefined) ?? []
  return valued.length > 0 ? valued : undefined
}

function line<N extends string>(call: Call, name: N): { readonly [K in N]?: Merged } {
  const given = call.named.get(name)
  const merged = given && lineOf(given.value, given, call.merging)
  return (merged ? { [name]: merged } : {}) as { readonly [K in N]?: Merged }
}

/** The fact that is stressed; only where a series has one colour can another one stress it. */
function highlighted(call: Call, kind: ChartKind, facts: readonly Fact[]): string | undefined {
  const given = call.named.get('highlight')
  if (!given) return undefined
  if (kind !== 'bar' && kind !== 'multiples') {
    const refused = `a chart of kind \`${kind}\` has no \`highlight\``
    const hint =
      'write `kind="bar"` or `kind="multiples"`: in other kinds colours tell series apart'
    call.merging.report(templateArgumentWrong(refused, given.span, hint))
    return undefined
  }
  const id = textOf(call, 'highlight')
  if (id === undefined || facts.some((fact) => fact.id === id)) return id
  const message = `\`${id}\` is none of the facts of the chart`
  call.merging.report(templateArgumentWrong(message, given.span))
  return undefined
}

/** The whole of a share chart; other kinds have none. */
function wholeOf(call: Call, kind: ChartKind): Fact | undefined {
  const given = call.named.get('whole')
  if (given?.value === undefined) return undefined
  if (kind === 'share') return factOf(call, given, 'plain')
  const message = `a chart of kind \`${kind}\` has no \`whole\``
  call.merging.report(templateArgumentWrong(message, given.span, 'write `kind="share"`'))
  return undefined
}
