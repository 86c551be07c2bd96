/** Diagnostics of the theme stage: one function for each code. */

import { type Diagnostic, error } from '../base/diagnostic.js'
import type { Pt } from '../base/length.js'
import type { Span } from '../base/source.js'
import type { ColorPair } from './color-pairs.js'

/** A theme file holds what its schema does not allow; `detail` says what was expected. */
export function themeInvalid(key: string, detail: string, at: Span): Diagnostic {
  const message = key === '' ? detail : `\`${key}\`: ${detail}`
  return error('theme-invalid', at, message, 'templates/themes/m1/theme.yaml shows every key')
}

/** A slot names a colour that the brand file does not declare. */
export function themeColorUnknown(
  name: string,
  at: Span,
  nearest: { readonly name: string; readonly span: Span } | undefined,
): Diagnostic {
  const message = `unknown colour \`${name}\``
  if (nearest === undefined) {
    return error(
      'theme-color-unknown',
      at,
      message,
      'name a colour of brand.yml, or write "#0A4A8F"',
    )
  }
  const hint = `a colour with a similar name exists: \`${nearest.name}\``
  return error('theme-color-unknown', at, message, { message: hint, span: nearest.span })
}

/** Text or a mark is too pale for its ground. */
export function themeContrastLow(pair: ColorPair, ratio: number, at: Span): Diagnostic {
  const { name, color, ground, least, place } = pair
  const colors = `#${color.rgb} on #${ground.rgb}`
  const message = `contrast of \`${name}\` on ${place} is ${ratio.toFixed(2)}:1 (${colors})`
  const hint = `WCAG AA asks for ${least}:1; change \`${color.slot}\` or \`${ground.slot}\`, or choose another slot here`
  return error('theme-contrast-low', at, message, hint)
}

/** A role's scale goes below what readers can still read. */
export function themeTextSmall(role: string, size: Pt, least: Pt, at: Span): Diagnostic {
  return error(
    'theme-text-small',
    at,
    `\`${role}\` goes down to ${size} pt`,
    `let its scale end at ${least} pt; what does not fit then has to be shortened`,
  )
}

/** Two series of stacked bars have one pattern, and colours of one lightness. */
export function themeSeriesAlike(
  medium: string,
  [first, second]: readonly [string, string],
  ratio: number,
  at: Span,
): Diagnostic {
  return error(
    'theme-series-alike',
    at,
    `\`${medium}\`: series in \`${first}\` and \`${second}\` look the same without colour (${ratio.toFixed(2)}:1)`,
    'give one of them another pattern: solid, rising, falling, level or upright',
  )
}

/** What each code of this file means and how to mend it. */
export const themeCodes: Readonly<Record<string, string>> = {
  'theme-invalid':
    'A theme or brand file holds a key or value that is not allowed, or lacks one that is needed. Lengths are written with their unit (18pt, 0.6in, 12mm), boxes as [left, top, width, height]. The shipped theme shows every key.',
  'theme-color-unknown':
    'A slot of theme.yaml, or a name in brand.yml, refers to a colour that brand.yml does not declare. Declare it under color.palette, or write the colour itself as six hexadecimal digits: "#0A4A8F".',
  'theme-contrast-low':
    'A text role, or a mark of a list, chart or diagram, would be hard to see on a ground on which it can come to stand: a page, a callout, a box, a slide master, a decoration behind its region. WCAG 2.2 AA (and so EN 301 549 and the BITV) asks for a contrast of 4.5:1, or of 3:1 for text of at least 18 pt or bold text of at least 14 pt, and of 3:1 for marks. Change one of the two colours in brand.yml, or give the role or mark another slot.',
  'theme-series-alike':
    'The parts of stacked bars are told apart by a key alone. Two of the colours in `chart.series` have nearly the same lightness and the same pattern, so that a reader who does not see colours, or who prints in black and white, cannot find them in the key. Give one of them another pattern, or colours whose lightness differs by 1.5:1.',
  'theme-text-small':
    'A text role may be set so small that it cannot be read. On slides running text needs 18 pt, tables, charts and details 14 pt, everything else 10 pt; on printed pages running text needs 9 pt and everything else 8.5 pt. End the scale of the role earlier.',
}
