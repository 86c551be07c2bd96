/** Diagnostics of the theme stage: one function for each code. */

import { type Diagnostic, error, warning } from '../base/diagnostic.js'
import type { Size } from '../base/geometry.js'
import type { Pt } from '../base/length.js'
import type { LocaleCode } from '../base/localised.js'
import type { Span } from '../base/source.js'
import type { ColorPair } from './color-pair.js'
import type { PaleColor } from './logo/contrast.js'
import type { LogoSlot } from './logo/logo.js'

/** A theme file holds what its schema does not allow; `detail` says what was expected. */
export function themeInvalid(key: string, detail: string, at: Span): Diagnostic {
  const message = key === '' ? detail : `\`${key}\`: ${detail}`
  const shown = key.startsWith('logo')
    ? 'templates/themes/README.md shows the forms that `logo` may have'
    : 'templates/themes/m1/theme.yaml shows every key'
  return error('theme-invalid', at, message, shown)
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

/** A logo says nothing to those who do not see it, in these languages. */
export function logoAlternativeMissing(
  path: string,
  missing: readonly LocaleCode[],
  at: Span,
): Diagnostic {
  const message = `the logo \`${path}\` has no alternative text in ${missing.join(' and ')}`
  const texts = missing.map((code) => `${code}: "…"`).join(', ')
  const hint = `write whose mark it is: \`{ path: ${path}, alt: { ${texts} } }\``
  return error('theme-logo-alt-missing', at, message, hint)
}

/** A logo has one alternative text, as other tools write it, for documents in several languages. */
export function logoAlternativeShared(path: string, at: Span): Diagnostic {
  const message = `the logo \`${path}\` has one alternative text for all languages`
  return warning('theme-logo-alt-shared', at, message, 'write `alt: { de: "…", en: "…" }`')
}

/** A place for a logo, with its clear space, reaches where something else may stand. */
export function logoCrowded(place: string, how: string, at: Span): Diagnostic {
  const message = `the place for the logo on ${place} ${how}`
  const hint = 'move the box or make it smaller; `clear` is the space around it that stays free'
  return error('theme-logo-crowded', at, message, hint)
}

/** A colour of a drawn logo is too pale for its ground, and for what stands beside it in the logo. */
export function logoPale(
  path: string,
  { rgb, ratio }: PaleColor,
  ground: string,
  place: string,
  at: Span,
): Diagnostic {
  const message = `\`#${rgb}\` in the logo \`${path}\` is hard to see on ${place}: ${ratio.toFixed(2)}:1 (ground #${ground})`
  const hint = 'marks need 3:1; give the size a `light` and a `dark` file, each for its ground'
  return warning('theme-logo-pale', at, message, hint)
}

/** The shape of a logo does not suit its place: it comes out too small. */
export function logoSmall(
  path: string,
  shown: Size,
  { box, least, size }: LogoSlot,
  place: string,
  at: Span,
): Diagnostic {
  const message = `the logo \`${path}\` comes out at ${points(shown)} on ${place}`
  const hint = `what is narrower or lower than ${least.toFixed(0)} pt can hardly be made out; name a file for \`${size}\` that is nearer to the shape of its place, ${points(box)}`
  return warning('theme-logo-small', at, message, hint)
}

/** A brand has a logo, but nothing shows it. */
export function logoUnplaced(isNamed: boolean, at: Span): Diagnostic {
  const hint = isNamed
    ? 'say in theme.yaml where it stands: `logo` of masters, masthead and report'
    : 'name one of the images as `small`, `medium` or `large`'
  return warning('theme-logo-unplaced', at, 'the logo stands nowhere', hint)
}

function points({ width, height }: Size): string {
  const rounded = (length: Pt): string => String(Math.round(length * 10) / 10)
  return `${rounded(width)} × ${rounded(height)} pt`
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
  'theme-logo-alt-missing':
    'A logo is a picture, and those who do not see it have to be told what it shows: normally the name of the house. Write `path` and `alt` in brand.yml, with a text for each language: `alt: { de: "Landesregierung", en: "State Government" }`.',
  'theme-logo-alt-shared':
    'brand.yml of other tools has one alternative text for a logo. Documents here are in German or English, and a screen reader speaks the text in the language of the document. Write one for each language, even if both are the same name.',
  'theme-logo-crowded':
    'A master or page of theme.yaml keeps a place for a logo that, with the space around it that `clear` asks for, reaches into a text region, into the text of a page, or over an edge. A logo there would touch what others wrote. The check holds whether or not the brand has a logo.',
  'theme-logo-pale':
    'A colour of a logo in SVG has a contrast of less than 3:1 to the ground on which it stands and to every colour beside it in the logo, so that this part is not seen. WCAG exempts logos, so this is a warning. Give brand.yml a `light` and a `dark` file for the size; where the ground is dark, the dark one is taken. Pictures of pixels are not judged.',
  'theme-logo-small':
    'A logo is never distorted: it becomes as large as its place allows. A very long or very tall one becomes so small that nobody makes it out. Name a file of another shape for this size in brand.yml, or give the place in theme.yaml another box.',
  'theme-logo-unplaced':
    'brand.yml has a logo, but no page shows it: either only `images` are named and none of them is `small`, `medium` or `large`, or no master and no page of theme.yaml keeps a place with `logo`.',
  'theme-series-alike':
    'The parts of stacked bars are told apart by a key alone. Two of the colours in `chart.series` have nearly the same lightness and the same pattern, so that a reader who does not see colours, or who prints in black and white, cannot find them in the key. Give one of them another pattern, or colours whose lightness differs by 1.5:1.',
  'theme-text-small':
    'A text role may be set so small that it cannot be read. On slides key figures need 44 pt, running text 18 pt, tables, charts and details 14 pt, everything else 10 pt; on printed pages running text needs 9 pt and everything else 8.5 pt. End the scale of the role earlier.',
}
