/** English Metric Units: the whole numbers in which OOXML measures. Points become EMU here and nowhere else. */

import type { Rect } from '../base/geometry.js'
import type { Pt } from '../base/length.js'

declare const brand: unique symbol

/** A length in English Metric Units, 914 400 to the inch; always a whole number. */
export type Emu = number & { readonly [brand]: 'Emu' }

/** A rectangle in EMU, as `a:off` and `a:ext` give it. */
export interface EmuRect {
  readonly x: Emu
  readonly y: Emu
  readonly width: Emu
  readonly height: Emu
}

const emuPerPoint = 12_700

/** A whole number of EMU, where lengths in EMU were added or divided. */
export function wholeEmu(units: number): Emu {
  // Adding zero turns −0 into 0.
  return (Math.round(units) + 0) as Emu
}

/** Points as EMU, rounded once. */
export function emu(length: Pt): Emu {
  return wholeEmu(length * emuPerPoint)
}

/** Points as hundredths of a point, the unit of type sizes and spaces (ST_TextPoint). */
export function centipoints(length: Pt): number {
  return Math.round(length * 100) + 0
}

/**
 * A rectangle in EMU.
 *
 * The edges are rounded, not the lengths, so that boxes which touch on the page touch in the deck.
 */
export function emuRect(rect: Rect): EmuRect {
  const x = emu(rect.x)
  const y = emu(rect.y)
  return {
    x,
    y,
    width: wholeEmu(Math.max(0, emu(rect.x + rect.width) - x)),
    height: wholeEmu(Math.max(0, emu(rect.y + rect.height) - y)),
  }
}

/** Whether two rectangles are the same but for rounding (a twentieth of a point). */
export function sameRect(a: EmuRect, b: EmuRect): boolean {
  const tolerance = emuPerPoint / 20
  return (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(a[side] - b[side]) <= tolerance,
  )
}

/**
 * Lengths that add up to a total: each is rounded and the last takes what is left.
 *
 * Without this the grid of a table is a few EMU wider or narrower than its frame.
 */
export function apportion(lengths: readonly Pt[], total: Emu): Emu[] {
  const parts = lengths.map(emu)
  const others = parts.slice(0, -1).reduce<number>((sum, part) => sum + part, 0)
  return parts.map((part, index) =>
    index === parts.length - 1 ? wholeEmu(Math.max(0, total - others)) : part,
  )
}
