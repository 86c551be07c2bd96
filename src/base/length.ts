/** Lengths: points (1/72 inch) everywhere inside; other units are converted here. */

declare const brand: unique symbol

/** A length in points. */
export type Pt = number & { readonly [brand]?: 'Pt' }

/** Lengths that differ by no more are equal: what rounding leaves. */
export const rounding: Pt = 0.01

/** A number of points as a length. */
export function pt(value: number): Pt {
  return value
}

const perInch = 72
const mmPerInch = 25.4

/** Millimetres as points. */
export function mm(value: number): Pt {
  return (value * perInch) / mmPerInch
}

/** Inches as points. */
export function inch(value: number): Pt {
  return value * perInch
}

/** Points as inches. */
export function toInch(value: Pt): number {
  return value / perInch
}

/** Points as millimetres, for people. */
export function toMm(value: Pt): number {
  return (value * mmPerInch) / perInch
}

/** The multiple of a pitch that is nearest to a length. */
export function nearestMultiple(length: Pt, pitch: Pt): Pt {
  return Math.round(length / pitch) * pitch
}
