/** Reads colours (CSS Color Module Level 4, 4 to 6): the kinds that drawing programs write. */

import type { Paint } from '../picture.js'
import { colorNames } from './color-names.js'

/** A colour, and how far it covers what lies behind it. */
export interface Tint {
  readonly paint: Paint
  /** Between 0 and 1. */
  readonly opacity: number
}

/**
 * A colour: `#rgb`, `#rrggbb`, both with alpha, `rgb(…)`, `rgba(…)`, a name, or `currentColor`, which is `current`.
 *
 * Undefined for anything else.
 */
export function readColor(value: string, current: Paint): Tint | undefined {
  const written = value.trim().toLowerCase()
  if (written === 'currentcolor') return { paint: current, opacity: 1 }
  if (written === 'transparent') return { paint: { type: 'rgb', rgb: '000000' }, opacity: 0 }
  const digits = /^#([0-9a-f]{3,8})$/.exec(written)?.[1]
  if (digits !== undefined) return hexadecimal(digits)
  const name = colorNames.get(written)
  if (name !== undefined) return { paint: { type: 'rgb', rgb: name }, opacity: 1 }
  return mixed(written)
}

function hexadecimal(digits: string): Tint | undefined {
  if (![3, 4, 6, 8].includes(digits.length)) return undefined
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits
  const opacity = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1
  return { paint: { type: 'rgb', rgb: long.slice(0, 6).toUpperCase() }, opacity }
}

const channel = String.raw`(\d+(?:\.\d+)?|\.\d+)(%?)`

/** `rgb(…)` and `rgba(…)`, with commas or spaces. */
const function_ = new RegExp(
  String.raw`^rgba?\(\s*${channel}[\s,]+${channel}[\s,]+${channel}(?:[\s,/]+${channel})?\s*\)$`,
)

function mixed(written: string): Tint | undefined {
  const match = function_.exec(written)
  if (match === null) return undefined
  const [, red, redSign, green, greenSign, blue, blueSign, alpha, alphaSign] = match
  const rgb = [red, green, blue].map((number, at) => {
    const share = [redSign, greenSign, blueSign][at] === '%' ? 2.55 : 1
    const byte = Math.round(Math.min(255, Number(number) * share))
    return byte.toString(16).padStart(2, '0')
  })
  const opacity =
    alpha === undefined ? 1 : Math.min(1, Number(alpha) / (alphaSign === '%' ? 100 : 1))
  return { paint: { type: 'rgb', rgb: rgb.join('').toUpperCase() }, opacity }
}
