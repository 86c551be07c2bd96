/** Follows the names of colours from slot to brand to palette. */

import { nearest } from '../base/nearest.js'
import type { Report } from '../base/report.js'
import type { Span } from '../base/source.js'
import type { BrandFile } from './brand/schema.js'
import type { Checked } from './checked.js'
import { themeColorUnknown } from './diagnostics.js'
import type { ThemeFile } from './schema.js'
import { type Color, type Medium, type ThemeSlot, themeSlots } from './theme.js'

/**
 * The colours of all slots in a medium, whose own come before those of the theme.
 *
 * Undefined, with a report for each, if one cannot be found.
 */
export function resolveColors(
  medium: Medium,
  brand: Checked<BrandFile>,
  theme: Checked<ThemeFile>,
  report: Report,
): { readonly [S in ThemeSlot]: Color } | undefined {
  const declared = declaredColors(brand)
  const colors = themeSlots.map((slot): Color | undefined => {
    const own = theme.value[medium].slots[slot]
    const at = theme.file.spanOf(own === undefined ? ['slots', slot] : [medium, 'slots', slot])
    const rgb = follow(own ?? theme.value.slots[slot], at, declared, report)
    return rgb === undefined ? undefined : { slot, rgb }
  })
  const found = colors.filter((color) => color !== undefined)
  if (found.length < colors.length) return undefined
  return Object.fromEntries(found.map((color) => [color.slot, color])) as {
    [S in ThemeSlot]: Color
  }
}

interface DeclaredColor {
  readonly value: string
  readonly span: Span
}

/** Palette and semantic names; a semantic name counts before a palette name of the same spelling. */
function declaredColors(brand: Checked<BrandFile>): ReadonlyMap<string, DeclaredColor> {
  const { palette = {}, ...semantic } = brand.value.color
  const entries = (values: Record<string, unknown>, parent: readonly string[]) =>
    Object.entries(values).flatMap(([name, value]): [string, DeclaredColor][] =>
      typeof value === 'string'
        ? [[name, { value, span: brand.file.spanOf([...parent, name]) }]]
        : [],
    )
  return new Map([...entries(palette, ['color', 'palette']), ...entries(semantic, ['color'])])
}

function follow(
  name: string,
  at: Span,
  declared: ReadonlyMap<string, DeclaredColor>,
  report: Report,
  depth = 0,
): string | undefined {
  const rgb = readColor(name)
  if (rgb !== undefined) return rgb
  const next = declared.get(name)
  if (next !== undefined && depth < declared.size) {
    return follow(next.value, next.span, declared, report, depth + 1)
  }
  const near = nearest(name, declared.keys())
  const span = near === undefined ? undefined : declared.get(near)?.span
  report(themeColorUnknown(name, at, near && span ? { name: near, span } : undefined))
  return undefined
}

/** A colour as CSS writes it, `#0A4A8F`, `#08c` or `rgb(10, 74, 143)`: six hexadecimal digits. */
function readColor(text: string): string | undefined {
  const long = /^#([0-9a-f]{6})$/i.exec(text)?.[1]
  if (long !== undefined) return long.toUpperCase()
  const short = /^#([0-9a-f]{3})$/i.exec(text)?.[1]
  if (short !== undefined) return short.toUpperCase().replaceAll(/./g, '$&$&')
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(text)?.slice(1)
  if (parts?.every((part) => Number(part) <= 255) !== true) return undefined
  return parts
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
