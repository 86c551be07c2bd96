/** Checks that the series of a stacked chart can be told apart without their colours. */

import type { DataPath } from '../base/data-file.js'
import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { contrast } from './contrast.js'
import { themeSeriesAlike } from './diagnostics.js'
import type { Theme } from './theme.js'

/** Two greys of less contrast look the same where one does not touch the other. */
const leastOfGreys = 1.5

/**
 * Reports series of one pattern whose colours would become the same grey (WCAG 2.2, 1.4.1): a key names the parts of
 * stacked bars, so that nothing else tells them apart in a print without colours.
 */
export function checkSeries(theme: Theme, spanOf: (path: DataPath) => Span): readonly Diagnostic[] {
  return (['print', 'slides'] as const).flatMap((medium) => {
    const { colors, blocks } = theme[medium]
    const { series, patterns } = blocks.chart
    const at = spanOf([medium, 'blocks', 'chart', 'patterns'])
    const looks = series.map((slot, index) => ({
      slot,
      pattern: patterns[index % patterns.length],
    }))
    return looks.flatMap((one, index) =>
      looks.slice(index + 1).flatMap((other) => {
        const ratio = contrast(colors[one.slot].rgb, colors[other.slot].rgb)
        const alike = one.pattern === other.pattern && ratio < leastOfGreys
        return alike ? [themeSeriesAlike(medium, [one.slot, other.slot], ratio, at)] : []
      }),
    )
  })
}
