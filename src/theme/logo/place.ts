/** Puts logos in their places. */

import { inset, overlap, type Rect, type Size } from '../../base/geometry.js'
import type { Report } from '../../base/report.js'
import type { Span } from '../../base/source.js'
import { contrast } from '../contrast.js'
import { logoCrowded, logoPale, logoSmall } from '../diagnostics.js'
import { paleColor } from './contrast.js'
import type { LogoSlot, PlacedLogo } from './logo.js'
import type { OpenLogo, OpenLogos } from './open.js'
import { type LogoPlace, liesWithin } from './places.js'

/** Reports places whose box and clear space reach into what else stands there, with or without a logo. */
export function checkPlace(place: LogoPlace, at: Span, report: Report): void {
  const kept = inset(place.slot.box, -place.slot.clear)
  const first = place.taken.find(({ box }) => overlap(kept, box))
  if (first !== undefined) report(logoCrowded(place.name, `reaches into ${first.name}`, at))
  else if (!liesWithin(place)) report(logoCrowded(place.name, 'leaves its ground', at))
}

/** Puts a brand's logos in places; the same logo in the same box is the same value. */
export function logoPlacer(
  open: OpenLogos,
  report: Report,
): (place: LogoPlace) => PlacedLogo | undefined {
  const known = new Map<string, PlacedLogo>()
  const judged = new Set<string>()
  return (place) => {
    const logo = open(place.slot.size, isDark(place.ground))
    if (logo === undefined) return undefined
    const { path, at, alt, picture } = logo
    const box = fitted(picture.size, place.slot)
    const key = JSON.stringify([at, box])
    const made = known.get(key) ?? { box, picture, alt, path, at }
    known.set(key, made)
    const once = (...about: readonly unknown[]): boolean => {
      const fact = JSON.stringify([at, ...about])
      return !judged.has(fact) && judged.add(fact).size > 0
    }
    if (once('size', box)) judgeSize(logo, box, place, report)
    for (const one of place.grounds) {
      if (once('colors', one, place.text)) judgeColors(logo, one, place, report)
    }
    return made
  }
}

/** True if white is read better on a colour than black: then a logo for dark grounds stands on it. */
function isDark(rgb: string): boolean {
  return contrast(rgb, 'FFFFFF') > contrast(rgb, '000000')
}

/** The largest box of the logo's shape in its slot. */
function fitted({ width, height }: Size, { box, align, anchor }: LogoSlot): Rect {
  const scale = Math.min(box.width / width, box.height / height)
  const size = { width: width * scale, height: height * scale }
  const across = { start: 0, center: 0.5, end: 1 }[align]
  const down = { top: 0, middle: 0.5, bottom: 1 }[anchor]
  const x = box.x + (box.width - size.width) * across
  return { x, y: box.y + (box.height - size.height) * down, ...size }
}

/** Reports a logo that comes out too small, since its shape does not suit the place. */
function judgeSize({ path, at }: OpenLogo, box: Rect, { slot, name }: LogoPlace, report: Report) {
  if (Math.min(box.width, box.height) < slot.least) report(logoSmall(path, box, slot, name, at))
}

/** Reports a drawn logo with a colour that is not seen on a ground. */
function judgeColors(
  { picture, path, at }: OpenLogo,
  ground: string,
  { text, name }: LogoPlace,
  report: Report,
): void {
  const pale = picture.type === 'drawing' ? paleColor(picture, ground, text) : undefined
  if (pale !== undefined) report(logoPale(path, pale, ground, name, at))
}
