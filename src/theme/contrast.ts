/** Contrast of colours as WCAG 2.2 counts it. */

import type { MediumDesign, ThemeSlot } from './theme.js'

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

/** Text or ground, whichever can be read better on a colour. */
export function readableOn(
  slot: ThemeSlot,
  { colors }: Pick<MediumDesign, 'colors'>,
): 'text' | 'background' {
  const ratio = (one: ThemeSlot) => contrast(colors[one].rgb, colors[slot].rgb)
  return ratio('background') >= ratio('text') ? 'background' : 'text'
}
