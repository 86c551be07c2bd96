/** Reads how blocks look from a theme file. */

import type { ThemeFile } from './schema.js'
import type { BlockDesign } from './theme.js'

/** The designs of blocks under the names that the layout uses. */
export function blockDesign(file: ThemeFile['print']['blocks']): BlockDesign {
  const { callout, list, table, timeline, chart } = file
  const figures = file['key-figures']
  return {
    space: file.space,
    keyFigures: {
      gutter: figures.gutter,
      rowGap: figures['row-gap'],
      top: figures.top,
      rule: figures.rule,
      labelRatio: figures['label-ratio'],
      detailRatio: figures['detail-ratio'],
    },
    callout: { fill: callout.fill, paddingRatio: callout['padding-ratio'], bar: callout.bar },
    quotation: file.quotation,
    table: {
      rowRatio: table['row-ratio'],
      gapRatio: table['gap-ratio'],
      leastGapRatio: table['least-gap-ratio'],
      headRule: table['head-rule'],
      rowRule: table['row-rule'],
      totalRule: table['total-rule'],
    },
    list: {
      mark: list.mark,
      color: list.color,
      markRatio: list['mark-ratio'],
      numberRatio: list['number-ratio'],
      spaceRatio: list['space-ratio'],
    },
    organisation: file.organisation,
    timeline: {
      line: timeline.line,
      dot: timeline.dot,
      dotRatio: timeline['dot-ratio'],
      dated: timeline.dated,
      undated: timeline.undated,
    },
    chart: {
      bar: chart.bar,
      highlight: chart.highlight,
      axis: chart.axis,
      barShare: chart['bar-share'],
    },
  }
}
