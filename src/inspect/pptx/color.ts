/** Colours of DrawingML: from slots of a theme to RGB, and how far two differ. */

import { elementsOf, type XmlElement } from '../xml-tree.js'
import { changed, channelAt, lightOf } from './color-change.js'

/** RGB of each colour slot that a slide may name: `tx1`, `accent1` … */
export type Palette = ReadonlyMap<string, string>

/**
 * The RGB of the colour that stands in an element, as RRGGBB.
 *
 * @param own what `phClr` means here: the colour that a shape gives to a style of the theme
 * @returns undefined if there is no colour, or one that cannot be decided: transparent, or changed in ways not known here
 */
export function colorIn(
  element: XmlElement | undefined,
  palette: Palette,
  own?: string,
): string | undefined {
  const [color] = elementsOf(element)
  const rgb = color && plainColor(color, palette, own)
  return color && rgb && /^[0-9a-f]{6}$/i.test(rgb) ? changed(rgb, elementsOf(color)) : undefined
}

function plainColor(
  { name, attributes }: XmlElement,
  palette: Palette,
  own: string | undefined,
): string | undefined {
  const value = attributes.get('val') ?? ''
  if (name === 'a:srgbClr') return value
  if (name === 'a:sysClr') return attributes.get('lastClr')
  if (name !== 'a:schemeClr') return undefined
  return value === 'phClr' ? own : palette.get(value)
}

/** How far two colours differ, from 1 to 21 (WCAG 2.1, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => lightOf(channelAt(rgb, at)))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
