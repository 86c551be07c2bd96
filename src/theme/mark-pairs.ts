/** The pairs of colours of what blocks draw: bars, dots, strips on pages, and values on parts of charts. */

import type { DataPath } from '../base/data-file.js'
import { type ColorPair, leastOfMarks, leastOfText } from './color-pair.js'
import { readableOn } from './contrast.js'
import type { Medium, MediumDesign, ThemeSlot } from './theme.js'

/** What is drawn and says something: bars, dots, strips. Rules that only divide are not counted. */
export function markPairs(medium: Medium, design: MediumDesign): readonly ColorPair[] {
  const { blocks, colors } = design
  const { chart, timeline, list, organisation, process: arrows, callout, overflow } = blocks
  const pair = (path: DataPath, slot: ThemeSlot, ground: ThemeSlot = 'background'): ColorPair => ({
    name: path.filter((step) => typeof step === 'string').join('.'),
    color: colors[slot],
    ground: colors[ground],
    least: leastOfMarks,
    place: `${ground === 'background' ? 'a page' : 'a box'} of medium ${medium}`,
    path: [medium, 'blocks', ...path],
  })
  const strips = organisation.kinds.flatMap((slot, index) => {
    const path = ['organisation', 'kinds', index]
    return [pair(path, slot), pair(path, slot, organisation.fill)]
  })
  return [
    ...seriesPairs(medium, design),
    pair(['chart', 'bar'], chart.bar),
    pair(['chart', 'highlight'], chart.highlight),
    pair(['chart', 'axis', 'color'], chart.axis.color),
    pair(['timeline', 'dot'], timeline.dot),
    pair(['list', 'color'], list.color),
    pair(['list', 'color'], list.color, callout.fill),
    ...strips,
    pair(['organisation', 'other'], organisation.other),
    pair(['organisation', 'roof'], organisation.roof),
    pair(['process', 'fill'], arrows.fill),
    pair(['callout', 'bar', 'color'], callout.bar.color),
    pair(['callout', 'bar', 'color'], callout.bar.color, callout.fill),
    pair(['overflow', 'rule', 'color'], overflow.rule.color),
  ]
}

/** Parts of charts on the page, and values on these parts. */
function seriesPairs(medium: Medium, design: MediumDesign): readonly ColorPair[] {
  const { blocks, colors } = design
  return blocks.chart.series.flatMap((slot, index): readonly ColorPair[] => {
    const path = [medium, 'blocks', 'chart', 'series', index]
    const part = colors[slot]
    const page = { ground: colors.background, place: `a page of medium ${medium}` }
    const value = { color: colors[readableOn(slot, design)], place: `a part of medium ${medium}` }
    return [
      { name: 'chart.series', color: part, ...page, least: leastOfMarks, path },
      { name: 'chart-value', ...value, ground: part, least: leastOfText, path },
    ]
  })
}
