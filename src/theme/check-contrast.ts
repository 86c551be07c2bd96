/** Checks the contrast of every pair of colours that a theme uses. */

import type { DataPath } from '../base/data-file.js'
import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { colorPairs } from './color-pairs.js'
import { contrast } from './contrast.js'
import { themeContrastLow } from './diagnostics.js'
import type { Theme } from './theme.js'

/**
 * Reports colours that are too near their ground's (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * Text needs 4.5 : 1, or 3 : 1 if it is large at its smallest step; marks that say something need 3 : 1.
 */
export function checkContrast(
  theme: Theme,
  spanOf: (path: DataPath) => Span,
): readonly Diagnostic[] {
  return colorPairs(theme).flatMap((pair) => {
    const ratio = contrast(pair.color.rgb, pair.ground.rgb)
    return ratio < pair.least ? [themeContrastLow(pair, ratio, spanOf(pair.path))] : []
  })
}
