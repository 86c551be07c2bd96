/** Contrast of colours as WCAG 2.2 counts it, and of every pair that a theme uses. */

import type { DataPath } from '../base/data-file.js'
import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { colorPairs } from './color-pairs.js'
import { themeContrastLow } from './diagnostics.js'
import type { Theme } from './theme.js'

/** Relative luminance of a colour of six hexadecimal digits (WCAG 2.2, "relative luminance"). */
export function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

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
