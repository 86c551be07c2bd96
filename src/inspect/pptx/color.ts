/** Colours of a slide: from themes to RGB, and how far two differ. */

import { childOf, elementsOf, type XmlElement } from '../xml.js'
import type { Deck, Slide } from './deck.js'
import { targetsOf } from './package.js'

/** RGB of each colour slot that a slide may name: `tx1`, `accent1` … */
export type Palette = ReadonlyMap<string, string>

/** The colours of a slide: those of its master's theme, by the master's colour map (ECMA-376, 19.3.1.6). */
export function paletteOf({ opened }: Deck, slide: Slide): Palette {
  const [layout = ''] = targetsOf(opened, slide.part, 'slideLayout')
  const [master = ''] = targetsOf(opened, layout, 'slideMaster')
  const [theme = ''] = targetsOf(opened, master, 'theme')
  const palette = new Map<string, string>()
  for (const slot of elementsOf(
    childOf(opened.documents.get(theme), 'a:themeElements', 'a:clrScheme'),
  )) {
    const [color] = elementsOf(slot)
    const rgb = color?.attributes.get(color.name === 'a:sysClr' ? 'lastClr' : 'val')
    if (rgb !== undefined) palette.set(slot.name.replace('a:', ''), rgb.toUpperCase())
  }
  for (const [name, slot] of childOf(opened.documents.get(master), 'p:clrMap')?.attributes ?? []) {
    const rgb = palette.get(slot)
    if (rgb !== undefined) palette.set(name, rgb)
  }
  return palette
}

/** The RGB of an element's solid fill; undefined if it has none, or one that is tinted or transparent. */
export function fillOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  const [color] = elementsOf(childOf(element, 'a:solidFill'))
  if (color === undefined || elementsOf(color).length > 0) return undefined
  const value = color.attributes.get('val') ?? ''
  if (color.name === 'a:schemeClr') return palette.get(value)
  return color.name === 'a:srgbClr' && /^[0-9a-f]{6}$/i.test(value)
    ? value.toUpperCase()
    : undefined
}

/** How far two colours differ, from 1 to 21 (WCAG 2.1, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
