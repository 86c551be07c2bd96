/** What DrawingML does to a colour: lighter, darker, tinted, shaded (ECMA-376 part 1, 20.1.2.3). */

import type { XmlElement } from '../xml-tree.js'

/** Red, green and blue from 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number]

const changes: Readonly<Record<string, (color: Rgb, share: number) => Rgb>> = {
  'a:lumMod': (color, share) => withLightness(color, (lightness) => lightness * share),
  'a:lumOff': (color, share) => withLightness(color, (lightness) => lightness + share),
  'a:tint': (color, share) => inLight(color, (channel) => channel * share + 1 - share),
  'a:shade': (color, share) => inLight(color, (channel) => channel * share),
}

/** A colour after its changes, in their order; undefined if one is not known here, such as transparency. */
export function changed(rgb: string, steps: readonly XmlElement[]): string | undefined {
  let color: Rgb = [channelAt(rgb, 0), channelAt(rgb, 2), channelAt(rgb, 4)]
  for (const { name, attributes } of steps) {
    const share = shareOf(attributes.get('val'))
    const change = changes[name]
    if (change === undefined || share === undefined) return undefined
    color = change(color, share)
  }
  return color
    .map((channel) => Math.round(clamped(channel) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** The light that a channel of sRGB sends, from 0 to 1 (WCAG 2.1, relative luminance). */
export function lightOf(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** One channel of RRGGBB, from 0 to 1. */
export function channelAt(rgb: string, at: number): number {
  return Number.parseInt(rgb.slice(at, at + 2), 16) / 255
}

/** A share in thousandths of a percent, or as strict files write it: `75000`, `75%`. */
function shareOf(value: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(value ?? '')
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 100_000) : undefined
}

function inLight(color: Rgb, change: (light: number) => number): Rgb {
  const channel = (one: number): number => {
    const light = clamped(change(lightOf(one)))
    return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  }
  return [channel(color[0]), channel(color[1]), channel(color[2])]
}

/** The colour with another lightness of HSL; hue and saturation stay. */
function withLightness(color: Rgb, change: (lightness: number) => number): Rgb {
  const most = Math.max(...color)
  const least = Math.min(...color)
  const lightness = (most + least) / 2
  const reach = 1 - Math.abs(2 * lightness - 1)
  const saturation = reach === 0 ? 0 : (most - least) / reach
  const next = clamped(change(lightness))
  const chroma = saturation * (1 - Math.abs(2 * next - 1))
  const channel = (one: number): number =>
    most === least ? next : next - chroma / 2 + (chroma * (one - least)) / (most - least)
  return [channel(color[0]), channel(color[1]), channel(color[2])]
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value))
}
